import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Limits } from '../../../src/grading/sandbox/sandbox.ts';
import { until } from '../../support/until.ts';
import { commandLines } from './command-lines.ts';
import { endingOf, openSandboxed, usualLimits, type Sandboxed } from './sandboxed.ts';

let apart: Sandboxed;
let beside: Sandboxed;

beforeAll(async () => {
  [apart, beside] = await Promise.all([openSandboxed('auto'), openSandboxed('none')]);
});

afterAll(() => Promise.all([apart.remove(), beside.remove()]));

/** Seconds that no other program of the machine sleeps. */
const marks = Array.from({ length: 6 }, () => String(randomInt(10 ** 9, 10 ** 10)));
const runs = (mark = '') => commandLines().some((line) => line.includes(`sleep ${mark}`));

test.concurrent.for<[name: string, text: string, ended: string, limits?: Partial<Limits>]>([
  ['its exit code', 'exit 7', 'exited 7'],
  ['a signal', 'kill -TERM $$', 'exited 143'],
  ['time', `sleep ${marks[0]}`, 'time', { seconds: 1 }],
  ['output', 'yes', 'output'],
  ['one file', 'head -c 2M /dev/zero > large', 'files'],
  ['what it leaves behind', `setsid sleep ${marks[1]} & sleep ${marks[1]} &`, 'exited 0'],
])('without isolation: %s', async ([, text, ended, limits]) => {
  expect(endingOf(await beside.run('shell', text, limits && { limits }))).toBe(ended);
  const mark = /sleep (\d+)/.exec(text)?.[1];
  expect(mark !== undefined && runs(mark)).toBe(false);
});

test.concurrent('without isolation: nothing of the grader’s environment is passed', async () => {
  const ran = await beside.run(
    'shell',
    'env | cut -d= -f1 | grep -E "^(VITEST|NODE|npm|CLOSEDNET)"',
  );
  expect(ran.output).toBe('CLOSEDNET_ACCOUNT\n');
});

test.concurrent.for<[isolation: 'auto' | 'none', mark: string | undefined]>([
  ['auto', marks[2]],
  ['none', marks[3]],
])('a grader that gives up (%s) leaves nothing behind', async ([isolation, mark]) => {
  const box = isolation === 'auto' ? apart : beside;
  const giveUp = new AbortController();
  const run = box.run('shell', `sleep ${mark}`, { signal: giveUp.signal });
  await Promise.all([
    expect(run).rejects.toThrow('enough'),
    until(() => runs(mark) || undefined).then(() => giveUp.abort(new Error('enough'))),
  ]);
  await until(() => !runs(mark) || undefined);
});

test.concurrent.for<[isolation: 'auto' | 'none', mark: string | undefined]>([
  ['auto', marks[4]],
  ['none', marks[5]],
])('a grader that is killed (%s) takes the program along', async ([isolation, mark]) => {
  const { home, endpoint, token } = apart.emulator;
  const source = join(import.meta.dirname, '../../../src/grading/sandbox/open-sandbox.ts');
  const script = `
    import { openSandbox } from ${JSON.stringify(source)};
    const home = { ...${JSON.stringify(home)}, file: (...parts) => [${JSON.stringify(home.path)}, ...parts].join('/') };
    const given = { home, python: home.file('python/bin/python'), node: process.execPath };
    const emulator = ${JSON.stringify({ endpoint, token })};
    const box = await openSandbox({ ...given, emulator, isolation: '${isolation}' });
    const at = { account: '${apart.account}', region: 'us-east-1' };
    const limits = ${JSON.stringify(usualLimits)};
    await box.run({ kind: 'shell', folder: process.argv[1], file: 'fix.sh', ...at }, limits);`;
  const folder = await apart.submit('shell', `sleep ${mark}`);
  const grader = spawn(process.execPath, ['--input-type=module', '-e', script, folder]);
  await until(() => runs(mark) || undefined);
  grader.kill('SIGKILL');
  await once(grader, 'close');
  await until(() => !runs(mark) || undefined);
});
