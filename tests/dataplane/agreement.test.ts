import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { decide } from '#dataplane/decide.ts';
import { findListener } from '#dataplane/listener.ts';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { placeOfAddress } from '#network/path/place.ts';
import { traceRequest } from '#request/trace-request.ts';
import { probeClient, projectPython, runOn } from '../support/inside.ts';
import { until } from '../support/until.ts';
import { app, network, type Row, rows, standIns } from './rows.ts';

const lack = await lackForNamespace(projectPython);
const isRequired = process.env['CI'] !== undefined && process.platform === 'linux';

/** What the trace makes a client feel, said without either adapter. */
function told({ host, port, protocol = 'tcp', sourcePort }: Row): string {
  const snapshot = network();
  const source = sourcePort === undefined ? {} : { sourcePort };
  const trace = traceRequest(snapshot, { from: app.at, to: host, port, protocol, ...source });
  const { name } = decide(trace);
  if (name && name.kind !== 'resolve') return 'dns-failure';
  const address = name?.kind === 'resolve' ? (name.addresses[0] ?? '') : host;
  const isNobody = placeOfAddress(indexSnapshot(snapshot), address).kind === 'outside' && !name;
  const named = name ? { host } : {};
  const listener = findListener(snapshot, { address, port, protocol, ...named }, standIns);
  const { connection } = decide(trace, listener ? { listener } : {});
  if (isNobody) return 'timeout';
  return { deliver: 'ok', drop: 'timeout', refuse: 'refused', unknown: 'unknown' }[connection.kind];
}

test.for(rows.map((row) => [row.id, row] as const))('the trace: %s', ([, row]) => {
  expect(told(row)).toBe(row.sees);
});

describe.for(['namespace', 'hook'] as const)('%s', (adapter) => {
  const skips = adapter === 'namespace' && lack !== undefined && !isRequired;

  test.skipIf(skips)(
    'every request is felt as the trace tells it, in the client’s own words',
    async () => {
      const ran = await runOn({
        adapter,
        snapshot: () => network(),
        place: app,
        standIns,
        command: ['python', probeClient, JSON.stringify(rows)],
      });
      expect([await ran.code, ran.printed().includes('{')], ran.printed()).toEqual([0, true]);
      const seen = ran
        .printed()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row);
      expect(seen).toEqual(rows.map(({ id, sees, text }) => ({ id, sees, text })));
    },
  );

  test.skipIf(skips)(
    'a change is felt by the next connection, and not by one that stands',
    async () => {
      let now = network();
      const flag = join(await mkdtemp(join(tmpdir(), 'closednet-flag-')), 'changed');
      const ran = await runOn({
        adapter,
        snapshot: () => now,
        place: app,
        standIns,
        command: ['python', '-c', midSession, flag],
        print: () => undefined,
      });
      await until(() => (ran.printed().includes('standing') ? true : undefined));
      now = network([]);
      await writeFile(flag, '');
      expect(await ran.code, ran.printed()).toBe(0);
      expect(ran.printed().trim().split('\n')).toEqual([
        'first standing',
        'first again',
        'second timeout',
      ]);
    },
  );

  test.skipIf(skips)('asyncio and connect_ex end as plain sockets do', async () => {
    const ran = await runOn({
      adapter,
      snapshot: () => network(),
      place: app,
      standIns,
      command: ['python', '-c', asynchronous],
    });
    expect(await ran.code, ran.printed()).toBe(0);
    expect(ran.printed().trim().split('\n')).toEqual([
      'delivered hello',
      'refused ConnectionRefusedError',
      'dropped TimeoutError',
      'name gaierror',
      'connect_ex 0 111 11',
    ]);
  });
});

const midSession = `
import os, socket, sys, time
def call():
    opened = socket.create_connection(("10.0.2.10", 5432), 2)
    return opened
first = call()
first.sendall(b"standing"); print("first", first.recv(64).decode(), flush=True)
while not os.path.exists(sys.argv[1]): time.sleep(0.05)
first.sendall(b"again"); print("first", first.recv(64).decode(), flush=True)
try:
    call(); print("second reached", flush=True)
except TimeoutError:
    print("second timeout", flush=True)
`;

const asynchronous = `
import asyncio, socket
async def attempt(name, host, port):
    try:
        reader, writer = await asyncio.wait_for(asyncio.open_connection(host, port), 2)
        writer.write(b"hello"); print(name, (await reader.read(64)).decode(), flush=True)
        writer.close()
    except (OSError, asyncio.TimeoutError) as error:
        print(name, type(error).__name__, flush=True)
async def main():
    await attempt("delivered", "db.corp.internal", 5432)
    await attempt("refused", "10.0.2.10", 8080)
    await attempt("dropped", "10.0.2.10", 22)
    await attempt("name", "cache.corp.internal", 6379)
asyncio.run(main())
def ex(port):
    with socket.socket() as opened:
        opened.settimeout(1)
        return opened.connect_ex(("10.0.2.10", port))
print("connect_ex", ex(5432), ex(8080), ex(22))
`;
