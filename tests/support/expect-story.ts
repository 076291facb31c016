import { expect } from 'vitest';
import type { Step, TraceDocument } from '#request/document.ts';
import { numberSteps } from '#request/number-steps.ts';
import type { Words } from '#request/words.ts';
import { traceInWords } from './in-words.ts';

/**
 * Expects a trace to tell a story, such as `timeout; forward NO_ROUTE_TO_DESTINATION rtb-1`, and what a
 * learner then reads to be, in both languages, what `__snapshots__` has for the test.
 */
export function expectStory(trace: TraceDocument, story: string): void {
  expect(traceInWords(trace)).toBe(story);
  const steps = numberSteps(trace).map(({ step }) => step);
  const told = [...new Set([...steps.flatMap(toldStep), ...trace.unknowns.flatMap(toldUnknown)])];
  if (told.length > 0) expect(`\n${told.join('\n')}\n`).toMatchSnapshot();
}

/** What a name led to, and what stops the request: with what was passed over, where it was read, and what would mend it. */
function toldStep(step: Step): readonly string[] {
  if (step.verdict === 'allow' && step.kind !== 'name') return [];
  const { kind, id, verdict, code = verdict, message, flips, passedOver, readFrom } = step;
  return [
    [
      `${code} ${kind} ${id} (${readFrom.call} ${readFrom.field})`,
      ...both('  ', message),
      ...passedOver.flatMap(({ rule, because }) => both(`  - ${rule}: `, because)),
      ...(flips ? both('  > ', flips) : []),
    ].join('\n'),
  ];
}

function toldUnknown({ what, call }: TraceDocument['unknowns'][number]): readonly string[] {
  return [[...both('? ', what), `  ${call}`].join('\n')];
}

function both(before: string, { en, ja }: Words): readonly string[] {
  return [`${before}${en}`, `${before}${ja}`];
}
