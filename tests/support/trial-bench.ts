import { findEmulator } from '#emulator/emulator.ts';
import type { Evidence, Lab } from '#labs/lab.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import type { TrialBench } from '#labs/trial.ts';
import { runJobOf } from '../../scripts/shell/run-job-of.ts';
import { emulator, freshAccount } from './emulator.ts';

/** Builds labs on the emulator of the tests, as `closednet validate` does. */
export async function trialBench(): Promise<TrialBench> {
  const { home } = await emulator();
  const found = await findEmulator(home);
  if (!found) throw new Error('the emulator of the tests is gone');
  return openTrialBench(home, found, () => Promise.resolve(freshAccount()), runJobOf);
}

const known = new Map<string, Promise<Evidence>>();

/** The evidence of a lab as it is shipped, or after the steps of a change; built once in a file. */
export function evidenceOf(lab: Lab, change?: string): Promise<Evidence> {
  const key = `${lab.id} ${change}`;
  const evidence = known.get(key) ?? gatherEvidence(lab, change);
  known.set(key, evidence);
  return evidence;
}

async function gatherEvidence(lab: Lab, change?: string): Promise<Evidence> {
  const trial = await (await trialBench()).build(lab);
  try {
    const changes = [lab.solution, ...lab.mutants, ...lab.alternatives];
    const steps = changes.find(({ id }) => id === change)?.steps;
    if (change !== undefined && !steps) throw new Error(`no change "${change}"`);
    await trial.apply(steps ?? []);
    return await trial.evidence();
  } finally {
    await trial.drop();
  }
}
