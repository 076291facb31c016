import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandLine, isAlive } from '#state/process.ts';
import { sendRaw } from '../support/raw-request.ts';
import { until } from '../support/until.ts';
import { childOf, ticksOf } from './support/child-of.ts';
import { type Bench, meanwhile, openBench, pidOf } from './support/terminal-bench.ts';
import { openSocket } from './support/terminal-socket.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.server.close());

const gone = (pid: number) => until(() => (isAlive(pid) ? undefined : true));

test('a shell that a page opens is as wide as the page before it prints', async () => {
  const terminal = await bench.open('notebook?columns=123&rows=9');
  await until(() => terminal.told[0]);
  terminal.type('stty size; exit');
  await terminal.sees(/^9 123/m);
});

test('a shell answers, feels the size of the page, and has nothing of the server’s', async () => {
  vi.stubEnv('AWS_PROFILE', 'somebody');
  const terminal = await bench.open();
  await until(() => terminal.told[0]);
  const sizes = [{ from: 0, columns: 80, rows: 24 }];
  expect(terminal.told).toEqual([{ type: 'ready', replay: 0, sizes }]);
  terminal.say({ type: 'size', columns: 101, rows: 33 });
  terminal.type('stty size; pwd; env | sort; echo done');
  await terminal.sees(/\ndone/);
  expect(terminal.shown()).toContain('33 101');
  expect(terminal.shown()).toContain(bench.folder);
  expect(terminal.shown()).not.toMatch(/AWS_PROFILE|VITEST|npm_/);
});

test('what is typed before there is a shell waits for it', async () => {
  const terminal = await bench.open('slow');
  terminal.type('echo "early $((6 * 7))"');
  await meanwhile(bench);
  bench.slowIsThere();
  await terminal.sees(/early 42/);
});

test('exit ends it, and says with what', async () => {
  const terminal = await bench.open();
  terminal.type('exit 7');
  expect(await terminal.closed()).toMatchObject({ code: 1000 });
  expect(terminal.told.at(-1)).toEqual({ type: 'ended', why: 'exit', code: 7 });
});

test('after a reload the same shell is there, with what it showed; two tabs share it', async () => {
  const first = await bench.open();
  const pid = await pidOf(first);
  first.type('mine=kept');
  first.socket.terminate();
  const again = await bench.open();
  await again.sees(/pid=\d+=/);
  expect(again.told[0]).toMatchObject({ type: 'ready', replay: expect.any(Number) });
  again.type('echo "still $mine"');
  await again.sees(/still kept/);
  const other = await bench.open();
  expect(await pidOf(other)).toBe(pid);
  await again.sees(/pid=\d+=[^]*pid=\d+=/);
});

test('another lab, another place or another browser has another shell', async () => {
  const pids = await Promise.all(
    [
      await bench.open(),
      await bench.open('notebook'),
      await bench.open('operator', { lab: 'L09' }),
      await bench.open('operator', { cookie: await bench.logIn() }),
    ].map(pidOf),
  );
  expect(new Set(pids).size).toBe(4);
});

test('one that nobody comes back to ends', async () => {
  await bench.server.close();
  bench = await openBench({ graceMilliseconds: 50 });
  const terminal = await bench.open();
  const pid = await pidOf(terminal);
  terminal.socket.terminate();
  await gone(pid);
});

test('when the attempt is over its shell ends, and the next one stands in the new network', async () => {
  const terminal = await bench.open();
  const pid = await pidOf(terminal);
  bench.nextAttempt();
  await terminal.closed();
  expect(terminal.told.at(-1)).toMatchObject({ type: 'ended', why: 'attempt-over' });
  const next = await bench.open();
  expect(await pidOf(next)).not.toBe(pid);
});

test('closing the server leaves nothing behind, whatever a program thinks of it', async () => {
  const terminal = await bench.open();
  terminal.type(`trap '' HUP; (trap '' HUP TERM INT; exec sleep 301) & echo "left=$!="`);
  const left = Number(await terminal.sees(/left=(\d+)=/));
  const pid = await pidOf(terminal);
  await bench.server.close();
  expect([isAlive(left), isAlive(pid)]).toEqual([false, false]);
  expect(terminal.told.at(-1)).toMatchObject({ type: 'ended', why: 'stopped' });
});

test('what a shell leaves in the background when it exits ends with it', async () => {
  const terminal = await bench.open();
  terminal.type('sleep 302 & echo "left=$!="');
  const left = Number(await terminal.sees(/left=(\d+)=/));
  terminal.type('exit');
  await terminal.closed();
  expect(isAlive(left)).toBe(false);
});

test('a page that shows nothing makes the program wait; seeing lets it go on', async () => {
  const terminal = await bench.open('operator', { acknowledges: false });
  const shell = await pidOf(terminal);
  terminal.type('yes 0123456789');
  await until(() => (terminal.shownBytes() > 512 * 1024 ? true : undefined));
  await meanwhile(bench);
  const bytes = terminal.shownBytes();
  expect(bytes).toBeLessThan(1024 * 1024);
  await meanwhile(bench);
  expect(terminal.shownBytes()).toBe(bytes);
  terminal.say({ type: 'seen', bytes });
  await until(() => (terminal.shownBytes() > bytes + 256 * 1024 ? true : undefined));
  const pid = await until(() => childOf(shell, 'yes'));
  terminal.say({ type: 'seen', bytes: terminal.shownBytes() });
  terminal.say({ type: 'input', data: '\u0003' });
  await gone(pid);
});

test('while nobody looks a program may print a little, and then waits', async () => {
  const terminal = await bench.open();
  const shell = await pidOf(terminal);
  const count = 'i=0; while :; do i=$((i+1)); echo "line $i 0123456789012345678901234567890"; done';
  terminal.type(`bash -c '${count}'`);
  await until(() => (terminal.shownBytes() > 100_000 ? true : undefined));
  terminal.socket.terminate();
  const pid = await until(() => childOf(shell, 'bash'));
  await until(async () => {
    const before = ticksOf(pid);
    await meanwhile(bench);
    return ticksOf(pid) === before ? true : undefined;
  });
});

test('a problem is told in words once the socket stands', async () => {
  const terminal = await bench.open('nowhere');
  await terminal.closed();
  expect(terminal.told).toMatchObject([{ type: 'refused', problem: { code: 'unknown-place' } }]);
});

test('where the package has no binary, the page is told so before and after it asks', async () => {
  await bench.server.close();
  bench = await openBench({
    loadPty: () => import(`${join(bench.folder, 'no-such-binary')}.node`),
  });
  const listed = await sendRaw(bench.server.port, {
    path: '/api/labs/L03/terminals',
    headers: { host: `127.0.0.1:${bench.server.port}`, cookie: bench.cookie },
  });
  expect(JSON.parse(listed.body)).toMatchObject({
    places: [{ id: 'operator' }, { id: 'notebook' }],
    problem: { code: 'no-terminal-here' },
  });
  const terminal = await bench.open();
  await terminal.closed();
  expect(terminal.told).toMatchObject([{ type: 'refused', problem: { code: 'no-terminal-here' } }]);
});

test('a server that is told to end does so, although a page looks at a terminal', async () => {
  const { child, asking } = await serveApart();
  const terminal = await openSocket(asking);
  const pid = await pidOf(terminal);
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

test('a server that is killed outright takes along what its shells began', async () => {
  const { child, asking } = await serveApart();
  const terminal = await openSocket(asking);
  terminal.type(`(trap '' HUP; exec sleep 305) & echo "left=$!="`);
  const left = Number(await terminal.sees(/left=(\d+)=/));
  const pid = await pidOf(terminal);
  terminal.type('exec sleep 306');
  await until(() => (commandLine(pid)?.includes('306') ? true : undefined));
  child.kill('SIGKILL');
  await gone(left);
  await gone(pid);
});

/** A server in a process of its own, and how to open a terminal of it. */
async function serveApart() {
  const script = join(import.meta.dirname, 'support', 'serve-terminals.ts');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, asking: JSON.parse(String(line)) };
}
