import { dropRecord } from '#dataplane/job/record.ts';
import type { Emulator } from '#emulator/emulator.ts';
import { retire } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';
import { farewell } from './session-build.ts';
import { isHeld, type StageStore } from './session-stage-store.ts';
import { withoutTalk } from './stage-record.ts';

/** Retires the accounts that nobody needs any more. Those of an emulator that ended went with it. */
export async function retireLeftover(
  home: Home,
  store: StageStore,
  emulator: Emulator,
): Promise<void> {
  const { leftover } = await store.read();
  if (leftover.length === 0) return;
  for (const { id, lab, account, emulatorRun } of leftover) {
    if (emulatorRun === emulator.run) await retire(emulator, account, farewell(lab));
    await dropRecord(home, id);
  }
  const gone = new Set(leftover.map(({ account }) => account));
  await store.change((record) => [
    { ...record, leftover: record.leftover.filter(({ account }) => !gone.has(account)) },
    undefined,
  ]);
}

/**
 * Ends the talks of commands that are gone without having ended them, and retires what they held.
 * That of `resumed` is kept: who presents it again goes on where it stopped.
 */
export async function sweepStage(
  home: Home,
  store: StageStore,
  emulator: Emulator,
  resumed?: string,
): Promise<void> {
  await store.change((record) => {
    const dead = Object.entries(record.talks).flatMap(([lab, { holder }]) =>
      lab === resumed || isHeld(holder) ? [] : [lab],
    );
    return [dead.reduce(withoutTalk, record), undefined];
  });
  await retireLeftover(home, store, emulator);
}
