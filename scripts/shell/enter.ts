import { join } from 'node:path';
import { type Attempt, openTally, type Tally } from '#dataplane/attempts.ts';
import { takeRole } from '#dataplane/credentials.ts';
import { type Host, startHost } from '#dataplane/namespace/enter.ts';
import { type Place, standAt } from '#dataplane/place.ts';
import { type Adapter, runInside } from '#dataplane/run-inside.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import { anyPython, toolsFolder } from '#emulator/installed.ts';
import type { Network } from '#labs/session-network.ts';
import { placeGone } from '#labs/session-problems.ts';
import type { Standpoint } from '#labs/session-stand.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Home } from '#state/home.ts';
import { jobRunner } from './job-runner.ts';
import { runVerb } from './run-verb.ts';

export interface Entering {
  readonly home: Home;
  readonly standpoint: Standpoint;
  readonly network: Promise<Pick<Network, 'snapshot'>>;
  readonly adapter: (python: string) => Promise<Adapter>;
  readonly command: readonly string[];
  readonly outsider: (name: string) => string;
  readonly print?: (text: string) => void;
  readonly note?: (attempt: Attempt) => void;
  /** Told once everything is known, just before the command has the terminal. */
  readonly entered?: (place: Place) => void;
  /** Judges every call and passes none on. */
  readonly dryRun?: true;
}

export interface Entered {
  readonly adapter: Adapter;
  readonly tally: Tally;
  /** The exit code, once everything is gone. */
  readonly code: Promise<number>;
  /** What the network is from now on. */
  changed(snapshot: Snapshot): void;
  end(): void;
}

const inside = (name: string) => join(import.meta.dirname, '..', 'inside', name);

/** Stands a command on a host of a lab's network. */
export async function enter(wish: Entering): Promise<Entered> {
  const { home, standpoint, command, outsider, print } = wish;
  const { emulator, attempt, place: declared, standIns, job } = standpoint;
  const python = await anyPython(home);
  const starting = wish
    .adapter(python)
    .then((chosen) => (chosen === 'namespace' ? startHost(python, print) : undefined));
  const at = { endpoint: emulator.endpoint, region: attempt.region };
  const [host, authority, network, credentials] = await Promise.all([
    starting,
    openAuthority(home),
    wish.network,
    declared.role ? takeRole(at, attempt.account, declared.role) : undefined,
  ]).catch((error: unknown) => giveUp(starting, error));
  let { snapshot } = network;
  const place = standAt(snapshot, declared);
  if (!place) return giveUp(starting, placeGone(declared.id, declared.at));
  const tally = openTally();
  const listeners = new Set<(attempt: Attempt) => void>();
  const onAttempt = (listener: (attempt: Attempt) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  wish.entered?.(place);
  const running = await runInside({
    ...(host ? { host } : {}),
    place,
    snapshot: () => snapshot,
    standIns,
    emulator,
    account: attempt.account,
    authority,
    credentials,
    note(one) {
      tally.note(one);
      for (const listener of listeners) listener(one);
      wish.note?.(one);
    },
    path: python === 'python3' ? [] : [toolsFolder(home)],
    tools: { closednet: inside('closednet.mjs'), 'run-job': inside('run-job.mjs') },
    ...(job
      ? { runJob: jobRunner({ home, standpoint, snapshot: () => snapshot, onAttempt }) }
      : {}),
    command,
    prompt: promptOf(place, snapshot),
    outsider,
    runVerb,
    ...(print ? { print } : {}),
    ...(wish.dryRun ? { dryRun: true } : {}),
  });
  return {
    adapter: host ? 'namespace' : 'hook',
    tally,
    code: running.code,
    changed: (now) => (snapshot = now),
    end: () => running.end(),
  };
}

/** Ends a host that nobody will stand on. */
async function giveUp(starting: Promise<Host | undefined>, error: unknown): Promise<never> {
  const host = await starting.catch(() => undefined);
  host?.end();
  await host?.meeting.close();
  throw error;
}

/** `notebook 10.0.1.23 closed>`: who, at which address, in which network. */
function promptOf({ id, addresses, networkInterface }: Place, { vpcs }: Snapshot): string {
  const vpc = vpcs?.find((one) => one.id === networkInterface?.vpcId);
  const network = vpc?.name ?? vpc?.id ?? 'outside';
  return `${id} ${addresses[0]?.address ?? ''} ${network}> `;
}
