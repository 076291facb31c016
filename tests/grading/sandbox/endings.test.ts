import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Limits } from '../../../src/grading/sandbox/sandbox.ts';
import { until } from '../../support/until.ts';
import { allProcesses } from '../../support/processes.ts';
import { endingOf, isolations, openSandboxed, type Sandboxed } from './sandboxed.ts';

const boxes = new Map<string, Sandboxed>();

beforeAll(async () => {
  for (const isolation of isolations) boxes.set(isolation, await openSandboxed(isolation));
});

afterAll(() => Promise.all([...boxes.values()].map((box) => box.remove())));

function boxOf(isolation: string): Sandboxed {
  const box = boxes.get(isolation);
  if (!box) throw new Error(`no sandbox: ${isolation}`);
  return box;
}

/** Seconds that no other program of the machine sleeps. */
const newMark = () => String(randomInt(10 ** 9, 10 ** 10));
const marks = [newMark(), newMark()];
const runs = (mark: string) => allProcesses().some((line) => line.includes(`sleep ${mark}`));

test.concurrent.for<[name: string, text: string, ended: string, limits?: Partial<Limits>]>([
  ['its exit code', 'exit 7', 'exited 7'],
  ['a signal', 'kill -TERM $$', 'exited 143'],
  ['time', `sleep ${marks[0]}`, 'time', { seconds: 1 }],
  ['output', 'yes', 'output'],
  ['one file', 'head -c 2M /dev/zero > large', 'files'],
  ['what it leaves behind', `setsid sleep ${marks[1]} & sleep ${marks[1]} &`, 'exited 0'],
])('without isolation: %s', async ([, text, ended, limits]) => {
  expect(endingOf(await boxOf('none').run('shell', text, limits && { limits }))).toBe(ended);
  expect(/sleep (\d+)/.exec(text)?.slice(1).filter(runs) ?? []).toEqual([]);
});

test.concurrent('without isolation: nothing of the grader’s environment is passed', async () => {
  const ran = await boxOf('none').run(
    'shell',
    'env | cut -d= -f1 | grep -E "^(VITEST|NODE|npm|CLOSEDNET)"',
  );
  expect(ran.output).toBe('CLOSEDNET_ACCOUNT\n');
});

test.concurrent.for(isolations)(
  'a grader that gives up (%s) leaves nothing behind',
  async (isolation) => {
    const mark = newMark();
    const box = boxOf(isolation);
    const giveUp = new AbortController();
    const run = box.run('shell', `sleep ${mark}`, { signal: giveUp.signal });
    await Promise.all([
      expect(run).rejects.toThrow('enough'),
      until(() => runs(mark) || undefined).then(() => giveUp.abort(new Error('enough'))),
    ]);
    await until(() => !runs(mark) || undefined);
  },
);

test.concurrent.for(isolations)(
  'a grader that is killed (%s) takes the program along',
  async (isolation) => {
    const mark = newMark();
    const box = boxOf(isolation);
    const folder = await box.submit('shell', `sleep ${mark}`);
    const script = fileURLToPath(new URL('grader.ts', import.meta.url));
    const env = { ...process.env, TMPDIR: box.results, CLOSEDNET_HOME: box.emulator.home.path };
    const grader = spawn(process.execPath, [script, isolation, folder, box.account], { env });
    await until(() => runs(mark) || undefined);
    grader.kill('SIGKILL');
    await once(grader, 'close');
    await until(() => !runs(mark) || undefined);
  },
);
