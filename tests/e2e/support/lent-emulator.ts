import { rm } from 'node:fs/promises';
import { launchEmulator } from '#emulator/launch.ts';
import { nextFreePort } from '#emulator/port.ts';
import { writeRecord, type EmulatorRecord } from '#emulator/record.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { testHome } from '../../support/test-home.ts';

export type LentEmulator = Pick<EmulatorRecord, 'endpoint' | 'token'>;

/** A LocalStack of one worker: started by the first test that asks, and in the end stopped. */
export interface EmulatorLender {
  lend(): Promise<LentEmulator>;
  close(): Promise<void>;
}

export function openLender(range: number): EmulatorLender {
  let lent: Promise<LentEmulator> | undefined;
  const ends: (() => Promise<void>)[] = [];
  const start = async () => {
    const home = await testHome();
    ends.push(async () => {
      await stopEmulator(home);
      await rm(home.path, { recursive: true, force: true });
    });
    const port = await nextFreePort(25_566 + range);
    return launchEmulator(home, port, (record) => writeRecord(home, record));
  };
  return {
    lend: () => (lent ??= start()),
    async close() {
      await lent?.catch(() => undefined);
      for (const end of ends) await end();
    },
  };
}
