import type { LabProgress } from './attempt.ts';
import { judge, totalOf } from './check.ts';
import { isPassed } from './failing.ts';
import type { Evidence, Lab } from './lab.ts';
import { labProgress } from './progress.ts';
import { isRevealed } from './revealed.ts';
import type { Result } from './result.ts';
import { withLabLock, type Desk } from './session-deps.ts';
import { collectEvidence } from './session-evidence.ts';
import { withJob } from './session-job.ts';
import { findRunning, withClients, type Running } from './session-running.ts';

export interface Checked {
  readonly result: Result;
  readonly progress: LabProgress;
}

/** Does something with the running attempt and its network as it is now. */
export function withEvidence<T>(
  desk: Desk,
  lab: Lab,
  work: (evidence: Evidence, running: Running) => Promise<T>,
): Promise<T> {
  return withLabLock(desk, lab, async () => {
    const running = await findRunning(desk, lab);
    const { emulator, attempt } = running;
    const evidence = await withClients(running, (clients) =>
      collectEvidence(desk.home, emulator, clients, attempt.bindings, lab.reads),
    );
    return work(await withJob(desk.home, lab, running, evidence), running);
  });
}

/** Judges the attempt and keeps what was reached. Reasons are named once revealed, or on request. */
export async function checkLab(desk: Desk, lab: Lab, reveal = false): Promise<Checked> {
  const startedAt = desk.clock();
  return withEvidence(desk, lab, async (evidence, running) => {
    const before = labProgress(await desk.progress.read(), lab.id);
    const tasks = judge(lab, evidence, { reveal: reveal || isRevealed(before) });
    const { attempt, emulator } = running;
    const result: Result = {
      schema: 'closednet.result/1',
      lab: lab.id,
      attempt: attempt.id,
      ...(attempt.seed === undefined ? {} : { seed: attempt.seed }),
      account: attempt.account,
      backend: { kind: emulator.kind, version: emulator.version },
      startedAt: startedAt.toISOString(),
      durationMs: desk.clock().getTime() - startedAt.getTime(),
      ...totalOf(tasks),
      tasks,
    };
    return { result, progress: await keep(desk, lab, before, result) };
  });
}

/** The best score is kept, and the first pass of each attempt; nothing is written where neither moved. */
async function keep(
  desk: Desk,
  lab: Lab,
  before: LabProgress,
  { score, max, tasks }: Result,
): Promise<LabProgress> {
  const { passedAt = '', attempt } = before;
  const passes = isPassed(tasks) && (passedAt === '' || passedAt < (attempt?.startedAt ?? ''));
  const better = score > (before.best?.score ?? 0);
  if (!passes && !better) return before;
  return desk.progress.changeLab(lab.id, (now) => ({
    ...now,
    ...(passes ? { passedAt: desk.clock().toISOString() } : {}),
    ...(better ? { best: { score, max } } : {}),
  }));
}
