import { ensureEmulator } from '#emulator/emulator.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { repeat, type Case } from '../figure.ts';

/** LocalStack alone, from no process to READY and the plugin's answer. */
export const emulatorStart: Case = {
  id: 'emulator-start',
  async run({ home }) {
    const samples = await repeat(5, async () => {
      const since = performance.now();
      await ensureEmulator(home, () => undefined);
      const seconds = (performance.now() - since) / 1000;
      await stopEmulator(home);
      return seconds;
    });
    return [{ name: 'emulator, stopped to ready', unit: 's', samples }];
  },
};
