import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openHome } from '#state/home.ts';

/** What a learner does in a lab, from a machine whose network is gone; run inside a namespace. */
const journey = [
  ['start', 'L03', '--json'],
  ['check', 'L03', '--json'],
  ['solve', 'L03', '--yes', '--json'],
  ['check', 'L03', '--json'],
] as const;

const home = openHome();
const closednet = join(home.projectRoot, 'scripts', 'closednet.mjs');
const siteRecord = z.object({ port: z.number() });

spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' });
const interfaces = Object.keys(networkInterfaces());
const steps = journey.map((words) => step(words));
const page = await pageStatus().catch(String);
steps.push(step(['stop', '--all']));
process.stdout.write(JSON.stringify({ interfaces, steps, page }));

function step(words: readonly string[]) {
  const ran = spawnSync(process.execPath, [closednet, ...words], { encoding: 'utf8' });
  return { words: words.join(' '), code: ran.status, said: `${ran.stdout}${ran.stderr}` };
}

async function pageStatus(): Promise<number> {
  const { port } = siteRecord.parse(JSON.parse(await readFile(home.file('run/site.json'), 'utf8')));
  return (await fetch(`http://127.0.0.1:${port}/`)).status;
}
