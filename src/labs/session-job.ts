import { fetchJob, type Job } from '#dataplane/job/fetch-job.ts';
import { networkHash, readRecord } from '#dataplane/job/record.ts';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';
import { createEvidence } from './evidence.ts';
import { fillText } from './fill.ts';
import type { Evidence, Lab } from './lab.ts';
import type { Running } from './session-running.ts';

/** The lab's job with its names filled in; nothing where it has none. */
export function jobOf(lab: Lab, { attempt }: Running): Job | undefined {
  if (!lab.job) return undefined;
  const { account, region, bindings } = attempt;
  const known = { ...bindings, account, region };
  return { ...lab.job, bucket: fillText(lab.job.bucket, known) };
}

/** Adds the job's objects and what its last run did, and whether that still tells of what is there. */
export async function withJob(
  home: Home,
  lab: Lab,
  running: Running,
  evidence: Evidence,
): Promise<Evidence> {
  const job = jobOf(lab, running);
  if (!job) return evidence;
  const { attempt, emulator } = running;
  const { account, region } = attempt;
  const [record, objects] = await Promise.all([
    readRecord(home, attempt.id),
    fetchJob({ endpoint: emulator.endpoint, account, region }, job).catch((error: unknown) => {
      // Without its objects the job is another one.
      if (error instanceof Problem) return undefined;
      throw error;
    }),
  ]);
  const fits =
    record !== undefined &&
    objects?.hash === record.objects &&
    networkHash(evidence.snapshot) === record.network;
  return createEvidence(evidence.snapshot, evidence.bindings, {
    files: objects?.files ?? {},
    ...(record ? { record } : {}),
    fits,
  });
}
