import type { PolicyDocument } from '#network/snapshot/account.ts';
import { statementsOf } from '../statements.ts';
import { read, type Reading } from './field.ts';
import type { ProblemText } from '#problem/problem.ts';

const refused = (problem: ProblemText): Reading<never> => ({
  ok: false,
  field: 'document',
  problem,
});

/** A policy as it is typed: JSON, an object, with statements; what is wrong is told with its line. */
export function readPolicy(text: string): Reading<PolicyDocument> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isDocument(value))
    return refused({
      what: { en: 'A policy is a JSON object.', ja: 'ポリシーは JSON オブジェクトである。' },
      expected: {
        en: '{ "Version": …, "Statement": […] }',
        ja: '{ "Version": …, "Statement": […] }',
      },
      got: { en: kindOf(value), ja: kindOf(value) },
    });
  const wrong = statementsOf(value).findIndex((one) => !isStatement(one));
  if (statementsOf(value).length > 0 && wrong < 0) return read(value);
  const which = wrong < 0 ? 'Statement' : `Statement[${wrong}]`;
  return refused({
    what: { en: `"${which}" is no statement.`, ja: `「${which}」はステートメントではない。` },
    expected: {
      en: '"Effect" ("Allow" or "Deny") with an action and a resource',
      ja: '"Effect"（"Allow" か "Deny"）とアクションとリソース',
    },
    got: { en: shown(value, wrong), ja: shown(value, wrong) },
  });
}

function isDocument(value: unknown): value is PolicyDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStatement(value: unknown): boolean {
  if (!isDocument(value)) return false;
  const { Effect: effect } = value;
  const acts = 'Action' in value || 'NotAction' in value;
  return (effect === 'Allow' || effect === 'Deny') && acts;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function shown(value: PolicyDocument, at: number): string {
  const text = JSON.stringify(at < 0 ? value : statementsOf(value)[at]) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function parse(text: string): Reading<unknown> {
  try {
    return read(JSON.parse(text));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const { line, column, found } = placeIn(text, said);
    return refused({
      what: {
        en: `Line ${line}, column ${column} is not JSON.`,
        ja: `${line} 行 ${column} 文字目が JSON ではない。`,
      },
      expected: { en: 'JSON', ja: 'JSON' },
      got: { en: found, ja: found },
    });
  }
}

/** Where a parser stopped: engines tell a position, or a line, or nothing but the end of the text. */
function placeIn(text: string, said: string) {
  const line = /line (\d+) column (\d+)/.exec(said);
  const position = /position (\d+)/.exec(said);
  const at = position ? Number(position[1]) : text.length;
  const before = text.slice(0, at).split('\n');
  const [row, column] = line
    ? [Number(line[1]), Number(line[2])]
    : [before.length, (before.at(-1)?.length ?? 0) + 1];
  const found = (text.split('\n')[row - 1] ?? '').trim().slice(0, 60);
  return { line: row, column, found: found === '' ? '∅' : found };
}
