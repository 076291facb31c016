import type { Bindings, Step } from '#aws/step.ts';
import type { Evidence, Lab } from './lab.ts';

/** A place where a lab is built for its author: a fresh account each time, never a learner's. */
export interface TrialBench {
  /** The lab with its faults, as it is shipped, or a variant of it with its values. */
  build(lab: Lab, values?: Bindings): Promise<Trial>;
}

/** One build of a lab. */
export interface Trial {
  readonly account: string;
  apply(steps: readonly Step[]): Promise<void>;
  /** The network as it is now; a lab's job is run before. */
  evidence(): Promise<Evidence>;
  /** Drops the account. */
  drop(): Promise<void>;
}

/** Lends a build of the lab, and drops it whatever comes. */
export async function onTrial<T>(
  bench: TrialBench,
  lab: Lab,
  work: (trial: Trial) => Promise<T>,
  values?: Bindings,
): Promise<T> {
  const trial = await bench.build(lab, values);
  try {
    return await work(trial);
  } finally {
    await trial.drop();
  }
}
