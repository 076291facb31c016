import { openClients, type Clients } from '#aws/client.ts';
import type { Emulator } from '#emulator/emulator.ts';
import { finishNow } from '#emulator/plugin.ts';
import type { Attempt } from './attempt.ts';
import type { Lab } from './lab.ts';
import { labProgress } from './progress.ts';
import type { Desk } from './session-deps.ts';
import { attemptLost, emulatorDown, labNotStarted, labUnfinished } from './session-problems.ts';

/** An attempt whose network is there, and the way to it. */
export interface Running {
  readonly emulator: Emulator;
  readonly attempt: Attempt;
}

/**
 * The lab's running attempt. One that another run of the emulator held is marked lost: everything
 * in it was memory. Throws a `Problem`: 2 where the lab was not started, 3 where the emulator lacks.
 */
export async function findRunning(desk: Desk, lab: Lab): Promise<Running> {
  const emulator = await desk.emulator.find();
  const { attempt } = labProgress(await desk.progress.read(), lab.id);
  if (!emulator) throw emulatorDown(lab.id);
  if (!attempt) throw labNotStarted(lab.id);
  if (attempt.emulatorRun !== emulator.run) {
    await markLost(desk, lab);
    throw attemptLost(lab.id);
  }
  if (attempt.state === 'building') throw labUnfinished(lab.id);
  return { emulator, attempt };
}

async function markLost(desk: Desk, lab: Lab): Promise<void> {
  await desk.progress.changeLab(lab.id, (before) =>
    before.attempt ? { ...before, attempt: { ...before.attempt, state: 'lost' } } : before,
  );
}

/** Clients of one account of the emulator, for which nobody waits longer than needed. */
export function clientsOf(
  emulator: Emulator,
  { account, region }: Pick<Attempt, 'account' | 'region'>,
): Clients {
  const { endpoint } = emulator;
  const place = { endpoint, region, accessKeyId: account, secretAccessKey: 'test' };
  return { ...openClients(place), hurry: () => finishNow(emulator, account) };
}

/** Lends clients of the attempt's account and closes them. */
export async function withClients<T>(
  { emulator, attempt }: Running,
  work: (clients: Clients) => Promise<T>,
): Promise<T> {
  const clients = clientsOf(emulator, attempt);
  try {
    return await work(clients);
  } finally {
    await clients.close();
  }
}
