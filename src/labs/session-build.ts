import { randomBytes } from 'node:crypto';
import { rm, readdir } from 'node:fs/promises';
import { runSteps, type OnStep } from '#aws/run.ts';
import type { Emulator } from '#emulator/emulator.ts';
import { retire } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';
import type { Attempt } from './attempt.ts';
import { brokenBy } from './broken.ts';
import { failing } from './failing.ts';
import { judge } from './check.ts';
import type { Lab } from './lab.ts';
import { labProgress } from './progress.ts';
import type { Desk } from './session-deps.ts';
import { collectEvidence } from './session-evidence.ts';
import { notAsShipped } from './session-problems.ts';
import { withJob } from './session-job.ts';
import { withClients, type Running } from './session-running.ts';
import { packageNames } from './session-packages.ts';
import { failsAsShipped, variantOf } from './variant.ts';

/**
 * Builds the lab in a fresh account, makes its faults, and looks whether it is broken exactly as
 * declared. The attempt is `building` until then, so that a start that was cut off is seen.
 */
export async function buildAttempt(
  desk: Desk,
  shipped: Lab,
  emulator: Emulator,
  seed?: number,
  onStep?: OnStep,
): Promise<Attempt> {
  await retireOld(desk, shipped, emulator);
  await dropOldAnswers(desk.home, emulator.run);
  const building = await freshAttempt(desk, shipped, emulator, seed);
  await save(desk, building);
  const running = await buildNetwork(desk, shipped, { emulator, attempt: building }, onStep);
  await save(desk, running);
  return running;
}

/** An attempt with an account of its own, in which nothing is yet. */
export async function freshAttempt(
  desk: Desk,
  { id: lab, region }: Lab,
  emulator: Emulator,
  seed?: number,
): Promise<Attempt> {
  return {
    id: randomBytes(6).toString('hex'),
    lab,
    account: await desk.progress.nextAccount(),
    region,
    ...(seed === undefined ? {} : { seed }),
    emulatorRun: emulator.run,
    state: 'building',
    startedAt: desk.clock().toISOString(),
    bindings: {},
  };
}

/** Builds the lab in the attempt's account; throws `lab-not-as-shipped` where it comes out otherwise. */
export async function buildNetwork(
  desk: Desk,
  shipped: Lab,
  { emulator, attempt: building }: Running,
  onStep?: OnStep,
): Promise<Attempt> {
  const { lab, values } = variantOf(shipped, building.seed);
  const built = await withClients({ emulator, attempt: building }, async (clients) => {
    const steps = [...lab.scenario.steps, ...lab.faults.flatMap((fault) => fault.steps)];
    const { account, region } = building;
    const names = { ...values, ...(await packageNames(desk.home, lab)) };
    const saved = await runSteps(clients, steps, { account, region, ...names }, onStep);
    const running = { emulator, attempt: { ...building, bindings: saved } };
    const evidence = await withJob(
      desk.home,
      lab,
      running,
      await collectEvidence(desk.home, emulator, clients, saved, lab.reads),
    );
    const tasks = judge(lab, evidence);
    const fails = failing(tasks);
    const expected = failsAsShipped(lab, { jobHasRun: false }).join(', ');
    if (fails.join(', ') !== expected) throw notAsShipped(lab.id, expected, fails.join(', '));
    const broken = brokenBy(tasks, desk.clock().toISOString());
    return { bindings: saved, ...(broken && { broken }) };
  });
  return { ...building, state: 'running', ...built };
}

async function save({ progress }: Desk, attempt: Attempt): Promise<void> {
  await progress.changeLab(attempt.lab, ({ observed: _earlier, ...before }) => ({
    ...before,
    attempt,
  }));
}

/** Drops the old attempt's network; a terminal that still points there is told what to do. */
export async function retireOld(desk: Desk, lab: Lab, emulator: Emulator): Promise<void> {
  const { attempt } = labProgress(await desk.progress.read(), lab.id);
  if (attempt?.emulatorRun !== emulator.run) return;
  await retire(emulator, attempt.account, farewell(lab.id));
}

/** What a terminal is told that still points at an account which is over. */
export function farewell(lab: string): string {
  const command = `eval "$(npx closednet env ${lab})"`;
  return `This attempt at ${lab} has ended and its account is closed. For the one that runs now, type: ${command} / ${lab} のこの試行は終了し、アカウントは閉じられました。今の試行を使うには次を実行してください: ${command}`;
}

async function dropOldAnswers(home: Home, run: string): Promise<void> {
  const kept = await readdir(home.file('cache')).catch(() => []);
  for (const old of kept.filter((name) => name !== run))
    await rm(home.file('cache', old), { recursive: true, force: true });
}
