import { expect } from 'vitest';
import type { Hop, Step, TraceDocument } from '#request/document.ts';
import type { NetworkStep } from '#network/path/path.ts';
import { numberSteps } from '#request/number-steps.ts';
import { networkWords } from '#request/words/network-words.ts';
import type { Words } from '#request/words.ts';
import { reasonOf, traceInWords } from './in-words.ts';

/**
 * Expects a trace to tell a story, such as `timeout; forward NO_ROUTE_TO_DESTINATION rtb-1`, and what a
 * learner then reads to be what `__snapshots__` has for the test: the way, and in both languages what
 * stops the request.
 */
export function expectStory(trace: TraceDocument, story: string): void {
  expect(traceInWords(trace)).toBe(story);
  const steps = numberSteps(trace).map(({ step }) => step);
  const told = new Set([...steps.flatMap(toldStep), ...trace.unknowns.flatMap(toldUnknown)]);
  const way = [wayInWords('→', trace.forward), wayInWords('←', trace.reply ?? [])];
  expect(`\n${[...way, ...told].join('\n')}\n`).toMatchSnapshot();
}

/** `→ internet outside · igw-1 internet-gateway · eni-web network-interface`. */
function wayInWords(arrow: string, hops: readonly Hop[]): string {
  const passed = hops.map(({ id, kind, address }) =>
    [id, kind, ...(address ? [address] : [])].join(' '),
  );
  return [arrow, passed.join(' · ')].join(' ');
}

/** Expects an evaluator to come to a reason, and its words to be those of `__snapshots__`. */
export function expectReason(
  step: Extract<NetworkStep, { readonly reason: string }>,
  reason: string,
): void {
  expect(reasonOf(step)).toBe(reason);
  expect(`\n${judgedInWords(networkWords(step))}\n`).toMatchSnapshot();
}

/** What a name led to, and what stops the request: where it was read, and what would mend it. */
function toldStep(step: Step): readonly string[] {
  return step.verdict === 'allow' && step.kind !== 'name' ? [] : [judgedInWords(step)];
}

function judgedInWords(step: Omit<Step, 'reached'>): string {
  const { kind, id, verdict, code = verdict, message, flips, passedOver, readFrom } = step;
  return [
    `${code} ${kind} ${id} (${readFrom.call} ${readFrom.field})`,
    ...both('  ', message),
    ...passedOver.flatMap(({ rule, because }) => both(`  - ${rule}: `, because)),
    ...(flips ? both('  > ', flips) : []),
  ].join('\n');
}

function toldUnknown({ what, call }: TraceDocument['unknowns'][number]): readonly string[] {
  return [[...both('? ', what), `  ${call}`].join('\n')];
}

function both(before: string, { en, ja }: Words): readonly string[] {
  return [`${before}${en}`, `${before}${ja}`];
}
