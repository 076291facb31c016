import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { stopEmulator } from '#emulator/stop.ts';
import type { Words } from '#request/words.ts';
import type { Home } from '#state/home.ts';
import { isAlive } from '#state/process.ts';
import { testHome } from '../support/test-home.ts';

const homes: Home[] = [];
const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(homes.splice(0).map((home) => stopEmulator(home)));
  for (const server of servers.splice(0)) server.close();
});

async function freshHome(): Promise<Home> {
  const home = await testHome();
  homes.push(home);
  return home;
}

/** Answers every request as a LocalStack that is somebody else's would. */
async function strangersLocalStack(): Promise<number> {
  const server = createServer((_, response) =>
    response.end('{"services":{},"version":"4.14.0","completed": true}'),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return (address as AddressInfo).port;
}

test('two commands at once start one emulator; a later one joins it', async () => {
  const home = await freshHome();
  const said: Words[] = [];
  const say = (words: Words) => void said.push(words);
  const [one, two] = await Promise.all([ensureEmulator(home, say), ensureEmulator(home, say)]);
  const later = await ensureEmulator(home, say);
  expect([two.run, later.run]).toEqual([one.run, one.run]);
  expect(said.filter(({ en }) => en.startsWith('Starting'))).toHaveLength(1);
  expect(one.version).toBe('4.14.0');
});

test('a LocalStack that is not ours is not joined: the next free port is taken, and said', async () => {
  const home = await freshHome();
  const taken = await strangersLocalStack();
  vi.stubEnv('CLOSEDNET_EMULATOR_PORT', String(taken));
  const said: string[] = [];
  const emulator = await ensureEmulator(home, ({ en }) => void said.push(en));
  expect(emulator.endpoint).not.toBe(`http://127.0.0.1:${taken}`);
  expect(said[0]).toMatch(new RegExp(`^Port ${taken} is taken; using \\d+\\.$`));
});

test('two homes that find the same port free at the same moment both come up', async () => {
  const [one, other] = [await freshHome(), await freshHome()];
  const up = await Promise.all([one, other].map((home) => ensureEmulator(home, () => undefined)));
  expect(new Set(up.map(({ endpoint }) => endpoint)).size).toBe(2);
  expect(new Set(up.map(({ run }) => run)).size).toBe(2);
});

test('a named endpoint that is not ours is refused, exit 3', async () => {
  const taken = await strangersLocalStack();
  vi.stubEnv('CLOSEDNET_ENDPOINT', `http://127.0.0.1:${taken}`);
  await expect(findEmulator(await freshHome())).rejects.toMatchObject({
    code: 'endpoint-not-ours',
    exitCode: 3,
  });
});

test('a killed emulator is noticed; the next one is another run', async () => {
  const home = await freshHome();
  const say = () => undefined;
  const first = await ensureEmulator(home, say);
  process.kill(first.pid ?? Number.NaN, 'SIGKILL');
  await vi.waitFor(async () => expect(await findEmulator(home)).toBeUndefined(), 5000);
  const second = await ensureEmulator(home, say);
  expect(second.run).not.toBe(first.run);
});

test('stopping ends that process and forgets it', async () => {
  const home = await freshHome();
  const { pid = 0 } = await ensureEmulator(home, () => undefined);
  expect(await stopEmulator(home)).toBe(true);
  expect([isAlive(pid), await findEmulator(home)]).toEqual([false, undefined]);
});
