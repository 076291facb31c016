import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Attempt } from '#dataplane/attempts.ts';
import type { StandIn } from '#dataplane/listener.ts';
import { startHost } from '#dataplane/namespace/enter.ts';
import { type DeclaredPlace, standAt } from '#dataplane/place.ts';
import { type Adapter, runInside } from '#dataplane/run-inside.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { openHome } from '#state/home.ts';

export const projectPython = openHome().file('python', 'bin', 'python');
export const probeClient = join(openHome().projectRoot, 'src', 'dataplane', 'probe', 'client.py');

export interface Stand {
  readonly adapter: Adapter;
  readonly snapshot: () => Snapshot;
  readonly place: DeclaredPlace;
  readonly standIns?: readonly StandIn[];
  readonly command: readonly string[];
  readonly print?: (text: string) => void;
}

/** Runs a command on a host of a network that is nobody's account: no call of AWS gets anywhere. */
export async function runOn(stand: Stand) {
  const path = await mkdtemp(join(tmpdir(), 'closednet-inside-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const home = openHome({ CLOSEDNET_HOME: path });
  const place = standAt(stand.snapshot(), stand.place);
  if (!place) throw new Error(`nobody at ${stand.place.at}`);
  const attempts: Attempt[] = [];
  let printed = '';
  const print = (text: string) => {
    printed += text;
    stand.print?.(text);
  };
  const host = stand.adapter === 'namespace' ? await startHost(projectPython, print) : undefined;
  const running = await runInside({
    ...(host ? { host } : {}),
    place,
    snapshot: stand.snapshot,
    standIns: stand.standIns ?? [],
    emulator: { endpoint: 'http://127.0.0.1:1', token: 'none' },
    account: '111122223333',
    authority: await openAuthority(home),
    credentials: undefined,
    note: (attempt) => attempts.push(attempt),
    path: [openHome().file('python', 'bin')],
    tools: {},
    command: stand.command,
    prompt: '> ',
    outsider: (name) => `closednet: ${name} stands outside`,
    runVerb: (_, socket) => socket.destroy(),
    print,
  });
  return { code: running.code, end: () => running.end(), printed: () => printed, attempts };
}
