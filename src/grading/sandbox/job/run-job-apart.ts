import { basename, join } from 'node:path';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { openTally } from '#dataplane/attempts.ts';
import { takeRole } from '#dataplane/credentials.ts';
import { fetchJob } from '#dataplane/job/fetch-job.ts';
import { keepRecord, networkHash } from '#dataplane/job/record.ts';
import { openMeeting } from '#dataplane/namespace/enter.ts';
import { openPlane, type Plane } from '#dataplane/plane.ts';
import { standAt } from '#dataplane/place.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import type { Standpoint } from '#labs/session-stand.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { Problem } from '#problem/problem.ts';
import { openGateway } from '../gateway/gateway.ts';
import { inFolder } from '../in-folder.ts';
import { issueKey } from '../program-environment.ts';
import type { Limits } from '../sandbox.ts';
import { startInside, type Ended } from '../start-inside.ts';
import type { Toolchain } from '../toolchain.ts';
import type { ToolsAndEmulator } from '../tools.ts';
import { jobOrder } from './job-order.ts';

/**
 * Runs a lab's job apart from the machine, as a host of the lab's network: its objects are the
 * submission's. What it did is kept as a run record; a job without its objects has not run. Its
 * calls go through the data plane's policies, and then through a gateway as a submission's do.
 */
export async function runJobApart(
  given: ToolsAndEmulator,
  toolchain: Toolchain,
  standpoint: Standpoint,
  snapshot: Snapshot,
  { limits, signal }: { readonly limits: Limits; readonly signal?: AbortSignal },
): Promise<void> {
  const { home, emulator } = given;
  const { job, attempt, place: declared, standIns } = standpoint;
  const place = standAt(snapshot, declared);
  const at = { endpoint: emulator.endpoint, region: attempt.region, account: attempt.account };
  const objects = job && place && (await fetchJob(at, job).catch(withoutObjects));
  // Without its host or its objects it does not run, and that is what is judged.
  if (!objects) return;
  const credentials = declared.role && (await takeRole(at, attempt.account, declared.role));
  const own = credentials ?? issueKey();
  const gateway = await openGateway(
    { host: '127.0.0.1', port: 0 },
    { ...at, emulator, accessKeyId: own.accessKeyId, actsAs: own.accessKeyId },
  );
  const { promise, resolve } = Promise.withResolvers<Plane>();
  const meeting = await openMeeting(promise);
  const authority = await openAuthority(home);
  const tally = openTally();
  const plane = openPlane({
    place,
    snapshot: () => snapshot,
    standIns,
    emulator,
    door: `http://127.0.0.1:${gateway.port}`,
    account: attempt.account,
    authority,
    credentials,
    note: (one) => tally.note(one),
    entry: {},
    runVerb: (_, socket) => socket.destroy(),
  });
  resolve(plane);
  try {
    const trust = await readFile(authority.file, 'utf8');
    const ended = await inFolder(async (folder) => {
      const submission = join(folder, 'job');
      await mkdir(submission);
      for (const [key, text] of Object.entries(objects.files))
        await writeFile(join(submission, basename(key)), text);
      const wire = { socket: meeting.socket, trust };
      const order = jobOrder({ toolchain, job, files: objects.files, place, credentials, wire });
      const root = join(folder, 'root');
      return startInside(given.python, { ...order, root, submission, limits }, signal);
    });
    const trouble = gateway.trouble();
    if (trouble) throw trouble;
    const { exit, printed } = told(ended);
    await keepRecord(home, {
      schema: 'closednet.run-record/2',
      attempt: attempt.id,
      exit,
      printed,
      installed: ended.installed ?? [],
      destinations: tally.rows().map((row) => ({ ...row, counts: { ...row.counts } })),
      objects: objects.hash,
      network: networkHash(snapshot),
      at: new Date().toISOString(),
    });
  } finally {
    plane.close();
    gateway.close();
    await meeting.close();
  }
}

function withoutObjects(error: unknown): undefined {
  if (error instanceof Problem && error.exitCode === 2) return undefined;
  throw error;
}

const killed = 137;

/** As `run-job` tells it; a limit that ended the job is its last word. */
function told({ ended, code = killed, printed }: Ended): {
  readonly exit: number;
  readonly printed: string;
} {
  const text = printed.toString('utf8');
  const last = `\nError: closednet ended the job at its limit of ${ended}\n`;
  return { exit: code, printed: ended === 'exited' ? text : `${text.trimEnd()}${last}` };
}
