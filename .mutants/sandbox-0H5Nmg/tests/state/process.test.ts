import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { commandLine, ended, isAlive, startedAt } from '#state/process.ts';

test('the end of a child is told to one who asks after it', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await ended(child);
  expect(child.exitCode).toBe(0);
});

test('a child that was killed is ended, and no process of that kind is left', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const { pid = 0 } = child;
  expect([isAlive(pid), commandLine(pid)]).toEqual([true, expect.stringContaining('setInterval')]);
  child.kill('SIGKILL');
  await ended(child);
  expect([child.signalCode, isAlive(pid)]).toEqual(['SIGKILL', false]);
});

test.skipIf(process.platform !== 'linux')(
  'a process is known by its start as well as by its number',
  () => {
    expect(startedAt(process.pid)).toBe(startedAt(process.pid));
    expect(startedAt(process.pid)).not.toBe(startedAt(process.ppid));
  },
);
