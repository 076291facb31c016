import { join } from 'node:path';
import { repeat, type Case } from '../figure.ts';
import { runUntil } from '../timed.ts';

/** `npm start` without npm itself, from everything stopped to the address on the screen. */
export const secondStart: Case = {
  id: 'second-start',
  async run({ home, env }) {
    const start = async () => {
      const script = join(home.projectRoot, 'scripts', 'start.mjs');
      const site = await runUntil('#token=', process.execPath, [script], { env });
      await site.stop();
      return site.milliseconds / 1000;
    };
    await start(); // The first one builds the pages.
    return [{ name: 'second start', unit: 's', goal: 8, samples: await repeat(5, start) }];
  },
};
