import type { Words } from '#request/words.ts';
import type { Lab } from './lab.ts';
import { stepNames } from './step-names.ts';

/** A point of the lesson to which a presenter jumps: a step, and how far its network is mended by then. */
export interface FreezePoint {
  /** 1 to 9. */
  readonly step: number;
  /** In *fix*: after so many stages of the solution; 0 elsewhere. */
  readonly stage: number;
  /** Steps of the solution that were taken before. */
  readonly taken: number;
  /** In *fix*: the fault that was mended last. */
  readonly mended?: Words;
}

const fix = stepNames.indexOf('fix') + 1;

/**
 * As shipped up to *diagnose*; in *fix* after each stage of the solution, a stage being what mends
 * one fault; solved from *verify* on. The last stage takes along what the solution does besides.
 */
export function freezePoints({ faults, solution }: Lab): readonly FreezePoint[] {
  const all = solution.steps.length;
  const stages = faults.map(({ title, mend }, at) => {
    const last = Math.max(...mend.map((step) => solution.steps.indexOf(step)));
    return { mended: title, taken: at === faults.length - 1 ? all : last + 1 };
  });
  return stepNames.flatMap((_, at): readonly FreezePoint[] => {
    const step = at + 1;
    if (step !== fix) return [{ step, stage: 0, taken: step < fix ? 0 : all }];
    return [
      { step, stage: 0, taken: 0 },
      ...stages.map((one, before) => ({ step, stage: before + 1, ...one })),
    ];
  });
}

/** The networks that these points need, as the steps taken in each, in the order of the lesson. */
export function statesOf(points: readonly FreezePoint[]): readonly number[] {
  return [...new Set(points.map(({ taken }) => taken))];
}

/** Faults that are there still once so many steps of the solution were taken. */
export function faultsLeft({ faults, solution }: Lab, taken: number): Lab['faults'] {
  const done = new Set(solution.steps.slice(0, taken));
  return faults.filter(({ mend }) => mend.some((step) => !done.has(step)));
}
