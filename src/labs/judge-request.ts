import { BadRequest } from '#request/bad-request.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import { fillRequest } from './fill.ts';
import { findGone } from './gone.ts';
import { hopOf, howFar } from './how-far.ts';
import type { Evidence, RequestCondition } from './lab.ts';
import type { ConditionResult } from './result.ts';
import { shownTrace } from './shown-trace.ts';
import { meaningOf, seenByClient } from './symptom-words.ts';

/** Judges a request by its outcome, and its variants with it; the one that decides is reported. */
export function judgeRequest(
  condition: RequestCondition,
  evidence: Evidence,
  reveal: boolean,
): ConditionResult {
  const { request, variants = [] } = condition;
  const gone = findMissing(condition, evidence);
  if (gone) return broken(condition, 'gone', gone, resetIt);
  try {
    const traces = [request, ...variants].map((one) => evidence.trace(one));
    const deciding = traces.find((trace) => !holds(condition, trace)) ?? traces[0];
    if (!deciding) throw new Error(`condition "${condition.id}" asks nothing`);
    // The path view shows the request itself and none of its variants.
    const hop =
      deciding === traces[0] ? { hop: hopOf(shownTrace(condition, deciding, reveal)) } : {};
    const result = { ...judgeTrace(condition, deciding), ...hop };
    return reveal ? { ...result, message: reasons(result, deciding), trace: deciding } : result;
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return broken(condition, 'gone', error.what, resetIt);
  }
}

/** What was never there cannot succeed either: only the asker of a must-still-fail must exist. */
function findMissing({ kind, request }: RequestCondition, evidence: Evidence): Words | undefined {
  const filled = fillRequest(request, evidence.bindings);
  const { resource: _resource, ...asker } = filled;
  return findGone(kind === 'must-still-fail' ? asker : filled, evidence);
}

function holds({ kind }: RequestCondition, { outcome }: TraceDocument): boolean {
  return outcome === (kind === 'must-still-fail' ? 'denied' : 'delivered');
}

function judgeTrace(condition: RequestCondition, trace: TraceDocument): ConditionResult {
  const { id, title: expected } = condition;
  const { request, outcome, symptom } = trace;
  if (outcome === 'unknown')
    return broken(condition, 'unknown', unread(trace), {
      en: 'This cannot be judged with what could be read.',
      ja: '読み取れた範囲では判定できません。',
    });
  const passed = holds(condition, trace);
  return {
    id,
    status: passed ? 'pass' : 'fail',
    expected,
    observed: seen(symptom, request),
    where: howFar(trace),
    code: passed ? 'ok' : outcome === 'delivered' ? 'reached' : symptom,
    message: passed ? confirmed(condition) : rejected(condition, trace),
  };
}

function seen(symptom: TraceDocument['symptom'], request: Request): Words {
  const words = seenByClient(symptom, request);
  return { en: `the client saw ${words.en}`, ja: words.ja };
}

function confirmed({ kind }: RequestCondition): Words {
  return kind === 'must-still-fail'
    ? { en: 'It is still refused, as it must be.', ja: '期待どおり、今も通りません。' }
    : { en: 'It works.', ja: '動作しています。' };
}

function rejected({ kind, because }: RequestCondition, { symptom }: TraceDocument): Words {
  const meaning = meaningOf(symptom);
  if (kind === 'must-work') return meaning;
  if (kind === 'must-still-work')
    return {
      en: `This worked before: a repair must not break its neighbours. ${meaning.en}`,
      ja: `以前は動いていたものです。修復でほかを壊してはいけません。${meaning.ja}`,
    };
  return because ?? { en: 'This must not be possible.', ja: 'これは通ってはいけません。' };
}

/** Only when revealed: every blocker, in the order met. */
function reasons(result: ConditionResult, { blockers }: TraceDocument): Words {
  if (result.status !== 'fail' || blockers.length === 0) return result.message;
  return {
    en: blockers.map(({ message }) => message.en).join(' '),
    ja: blockers.map(({ message }) => message.ja).join(''),
  };
}

const resetIt: Words = {
  en: 'This belongs to the lab. Bring it back with: npx closednet reset',
  ja: 'これはラボの一部です。npx closednet reset で元に戻してください。',
};

function unread({ unknowns }: TraceDocument): Words {
  const [first] = unknowns;
  if (!first) return { en: 'not known', ja: '不明です' };
  return {
    en: `${first.what.en} (${first.call})`,
    ja: `${first.what.ja}(${first.call})`,
  };
}

function broken(
  { id, title: expected }: RequestCondition,
  code: string,
  observed: Words,
  message: Words,
): ConditionResult {
  const where = { en: 'before the first hop', ja: '最初のホップの手前' };
  return { id, status: 'error', expected, observed, where, code, message };
}
