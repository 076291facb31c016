import type { Socket } from 'node:net';
import { type Attempt, openTally } from '#dataplane/attempts.ts';
import { fetchJob } from '#dataplane/job/fetch-job.ts';
import { keepRecord, networkHash } from '#dataplane/job/record.ts';
import { lines, sendLine } from '#dataplane/line.ts';
import { jobEndSchema } from '#dataplane/message.ts';
import { noteChange } from '#emulator/plugin.ts';
import type { Standpoint } from '#labs/session-stand.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';

interface Deps {
  readonly home: Home;
  readonly standpoint: Standpoint;
  readonly snapshot: () => Snapshot;
  readonly onAttempt: (listener: (attempt: Attempt) => void) => () => void;
}

/** Hands the lab's job to whoever runs it inside, and keeps the record of what it did. */
export function jobRunner({ home, standpoint, snapshot, onAttempt }: Deps) {
  return async (socket: Socket): Promise<void> => {
    const { job, attempt, emulator } = standpoint;
    if (!job) return void socket.destroy();
    const tally = openTally();
    const stop = onAttempt((one) => tally.note(one));
    try {
      const { account, region } = attempt;
      const { files, hash } = await fetchJob({ endpoint: emulator.endpoint, account, region }, job);
      const network = networkHash(snapshot());
      sendLine(socket, { files, script: job.script, program: job.program });
      for await (const line of lines(socket)) {
        const end = jobEndSchema.parse(JSON.parse(line));
        await keepRecord(home, {
          schema: 'closednet.run-record/2',
          attempt: attempt.id,
          ...end,
          destinations: tally
            .rows()
            .map(({ destination, counts }) => ({ destination, counts: { ...counts } })),
          objects: hash,
          network,
          at: new Date().toISOString(),
        });
        await noteChange(emulator, account);
        sendLine(socket, { kept: true });
        break;
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      sendLine(socket, {
        error: `closednet: ${error.text.what.en} / ${error.text.what.ja}`,
        exit: error.exitCode,
      });
    } finally {
      stop();
      socket.end();
    }
  };
}
