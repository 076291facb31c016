import type { LabProgress, Progress } from './attempt.ts';
import { checkProgress, withoutAttempt } from './progress.ts';

/**
 * Two records of one learner as one: of each event the newest stands, of each list the union, of
 * each count the highest, of two scores the better. Nothing that either has is lost. What runs on a
 * machine (attempts, account numbers) stays ours. Of two events of the same moment ours stands.
 */
export function mergeProgress(ours: Progress, theirs: Progress): Progress {
  const labs = mergeEach(ours.labs, portable(theirs).labs);
  const merged = checkProgress({ ...ours, labs });
  if (merged.kind !== 'progress') throw new RangeError(`merged progress is ${merged.kind}`);
  return merged.progress;
}

/** The progress that another machine can use: without what runs on this one. */
export function portable(progress: Progress): Progress {
  const labs = Object.entries(progress.labs).map(([id, lab]) => [id, withoutAttempt(lab)] as const);
  return { ...progress, labs: Object.fromEntries(labs) };
}

/** What becomes different in a lab: one part of what is kept of it. */
export interface ProgressChange {
  readonly lab: string;
  readonly part: string;
}

/** Every part that differs, in the order of the labs. */
export function progressChanges(before: Progress, after: Progress): readonly ProgressChange[] {
  const labs = Object.entries(after.labs).toSorted(([a], [b]) => a.localeCompare(b));
  return labs.flatMap(([lab, now]) => {
    const then: LabProgress = before.labs[lab] ?? { hints: {} };
    const parts = Object.entries(now);
    const differing = parts.filter(([part, value]) => !same(partOf(then, part), value));
    return differing.map(([part]) => ({ lab, part }));
  });
}

function partOf(lab: LabProgress, part: string): unknown {
  return Object.entries(lab).find(([name]) => name === part)?.[1];
}

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function merge(ours: unknown, theirs: unknown): unknown {
  if (ours === undefined) return theirs;
  if (theirs === undefined) return ours;
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.max(ours, theirs);
  if (typeof ours === 'string' && typeof theirs === 'string') return later(ours, theirs);
  if (Array.isArray(ours) && Array.isArray(theirs)) return union(ours, theirs);
  if (!isNamed(ours) || !isNamed(theirs)) return ours;
  if ('at' in ours) return momentOf(theirs) > momentOf(ours) ? theirs : ours;
  if ('score' in ours) return better(ours, theirs);
  return mergeEach(ours, theirs);
}

function mergeEach(ours: Named, theirs: Named): Named {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries([...names].map((name) => [name, merge(ours[name], theirs[name])]));
}

function later(ours: string, theirs: string): string {
  return Date.parse(theirs) > Date.parse(ours) ? theirs : ours;
}

function momentOf(event: unknown): number {
  return isNamed(event) && typeof event['at'] === 'string' ? Date.parse(event['at']) : -Infinity;
}

function union(ours: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const more = theirs.filter((one) => !ours.some((other) => same(one, other)));
  return [...ours, ...more].toSorted((a, b) => momentOf(a) - momentOf(b));
}

/** The higher share; of two equal shares the one that more was asked for. */
function better(ours: Named, theirs: Named): Named {
  const [mine, other] = [shareOf(ours), shareOf(theirs)];
  if (mine !== other) return other > mine ? theirs : ours;
  return Number(theirs['max']) > Number(ours['max']) ? theirs : ours;
}

function shareOf({ score, max }: Named): number {
  return Number(max) > 0 ? Number(score) / Number(max) : 0;
}
