import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const child = join(import.meta.dirname, '../../scripts/setup/child.mjs');

/** A process that runs a script in its place, as `npm start` does with the server. */
function inItsPlace(script: string, options: { alone?: boolean } = {}) {
  const text = `const { runInOurPlace } = await import(${JSON.stringify(child)});
    const words = ['--input-type=module', '-e', ${JSON.stringify(script)}];
    process.exitCode = await runInOurPlace(process.execPath, words, ${JSON.stringify(options)});`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = parent.stdout.setEncoding('utf8');
  return { parent, lines, ended: once(parent, 'exit') };
}

/** Counts the signals that reach it, and ends 40 + their number at SIGTERM. */
const counts = `let heard = 0;
  process.on('SIGINT', () => { heard++; console.log('heard'); });
  process.on('SIGTERM', () => process.exit(40 + heard));
  setInterval(() => {}, 1000);
  console.log('ready');`;

test.for<[name: string, script: string, code: number]>([
  ['its exit code is ours', 'process.exitCode = 3', 3],
  ['a signal that ends it is 128 + N', "process.kill(process.pid, 'SIGKILL')", 137],
])('%s', async ([, script, code]) => {
  expect(await inItsPlace(script).ended).toEqual([code, null]);
});

test('one press of Ctrl-C that npm passes on as well counts once; a later one again', async () => {
  const { parent, lines, ended } = inItsPlace(counts, { alone: true });
  await once(lines, 'data');
  parent.kill('SIGINT');
  parent.kill('SIGINT');
  await once(lines, 'data');
  const pressed = performance.now();
  await expect.poll(() => performance.now() - pressed).toBeGreaterThan(350);
  parent.kill('SIGINT');
  await once(lines, 'data');
  parent.kill('SIGTERM');
  expect(await ended).toEqual([42, null]);
});

test('it learns of our SIGKILL, so that it can end what it started', async () => {
  const { parent, lines } = inItsPlace(
    `process.on('disconnect', () => { console.log('alone now'); process.exit(0); });
     console.log('ready');`,
    { alone: true },
  );
  await once(lines, 'data');
  parent.kill('SIGKILL');
  expect(await once(lines, 'data')).toEqual(['alone now\n']);
});
