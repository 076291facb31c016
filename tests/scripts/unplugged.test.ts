import { execFile, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testHome } from '../support/test-home.ts';

const run = promisify(execFile);
const journey = join(import.meta.dirname, '../support/unplugged-journey.ts');

/** Its network holds only loopback; with its first process all others in it end. */
const namespace = ['--map-root-user', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
const allowed = spawnSync('unshare', [...namespace, 'ip', 'link']).status === 0;

const report = z.object({
  interfaces: z.array(z.string()),
  page: z.union([z.number(), z.string()]),
  steps: z.array(z.object({ words: z.string(), code: z.number().nullable(), said: z.string() })),
});

// In CI the namespace must be there: the test then runs, and fails where it is not.
test.skipIf(!allowed && !process.env['CI'])(
  'with no network but loopback a lab is started, checked, solved and shown',
  async () => {
    const home = await testHome();
    const words = [...namespace, process.execPath, journey];
    const env = { ...process.env, CLOSEDNET_HOME: home.path };
    const { stdout } = await run('unshare', words, { env, timeout: 220_000 });
    const { interfaces, steps, page } = report.parse(JSON.parse(stdout));
    expect(interfaces).toEqual(['lo']);
    const told = steps.map(({ said }) => said).join('\n');
    expect(
      steps.map(({ words: verb, code }) => `${verb}: ${code}`),
      told,
    ).toEqual([
      'start L03 --json: 0',
      'check L03 --json: 1',
      'solve L03 --yes --json: 0',
      'check L03 --json: 0',
      'stop --all: 0',
    ]);
    expect(page).toBe(200);
    await rm(home.path, { recursive: true, force: true });
  },
);
