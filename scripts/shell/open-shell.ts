import { join } from 'node:path';
import { type Attempt, openTally, type Tally } from '#dataplane/attempts.ts';
import { takeRole } from '#dataplane/credentials.ts';
import { type Host, startHost } from '#dataplane/namespace/enter.ts';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { type DeclaredPlace, type Place, standAt } from '#dataplane/place.ts';
import { type Adapter, hookInstead, runInside } from '#dataplane/run-inside.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import { anyPython, toolsFolder } from '#emulator/installed.ts';
import type { Session } from '#labs/session.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Words } from '#request/words.ts';
import type { Home } from '#state/home.ts';
import { follow } from './follow.ts';
import { jobRunner } from './job-runner.ts';
import { readNetwork } from './read-network.ts';
import { passOn } from './pass-on.ts';
import { runVerb } from './run-verb.ts';
import { noShellHere, placeGone } from './shell-problems.ts';
import { attemptEnded, emulatorBack, emulatorDown, notKnown } from './shell-words.ts';

export interface ShellWish {
  readonly home: Home;
  readonly session: Session;
  readonly lab: string;
  readonly place?: string | DeclaredPlace;
  readonly command: readonly string[];
  readonly adapter?: Adapter;
  /** What a person in the shell is told, now. */
  readonly tell: (words: Words) => void;
  readonly outsider: (name: string) => string;
  readonly print?: (text: string) => void;
  /** Told once everything is known, just before the command has the terminal. */
  readonly entered?: (place: Place) => void;
  /** Judges every call and passes none on. */
  readonly dryRun?: true;
}

export interface ShellEnd {
  readonly code: number;
  readonly adapter: Adapter;
  readonly tally: Tally;
}

const inside = (name: string) => join(import.meta.dirname, '..', 'inside', name);

/** Stands a command in the lab's network, which it feels as it changes, until it ends. */
export async function openShell(wish: ShellWish): Promise<ShellEnd> {
  const { home, session, lab, tell } = wish;
  const python = await anyPython(home);
  const standpoint = await session.stand(lab, wish.place);
  const { emulator, attempt, place: declared } = standpoint;
  const read = () => readNetwork(home, session, lab);
  const at = { endpoint: emulator.endpoint, region: attempt.region };
  const starting = chooseAdapter(wish, python).then((chosen) =>
    chosen === 'namespace' ? startHost(python, wish.print) : undefined,
  );
  const [host, authority, network, credentials] = await Promise.all([
    starting,
    openAuthority(home),
    read(),
    declared.role ? takeRole(at, attempt.account, declared.role) : undefined,
  ]).catch((error: unknown) => giveUp(starting, error));
  let { snapshot } = network;
  const place = standAt(snapshot, declared);
  if (!place) return giveUp(starting, placeGone(declared.id, declared.at));
  const tally = openTally();
  const passing = passOn(home, lab, place.id);
  const attemptListeners = new Set<(attempt: Attempt) => void>();
  const onAttempt = (listener: (attempt: Attempt) => void) => {
    attemptListeners.add(listener);
    return () => attemptListeners.delete(listener);
  };
  wish.entered?.(place);
  const running = await runInside({
    ...(host ? { host } : {}),
    place,
    snapshot: () => snapshot,
    standIns: standpoint.standIns,
    emulator,
    account: attempt.account,
    authority,
    credentials,
    note(one: Attempt) {
      tally.note(one);
      if (!wish.dryRun) passing.note(one);
      for (const listener of attemptListeners) listener(one);
      if (one.fate === 'unknown') tell(notKnown(one));
    },
    path: python === 'python3' ? [] : [toolsFolder(home)],
    tools: { closednet: inside('closednet.mjs'), 'run-job': inside('run-job.mjs') },
    ...(standpoint.job
      ? { runJob: jobRunner({ home, standpoint, snapshot: () => snapshot, onAttempt }) }
      : {}),
    command: wish.command,
    prompt: promptOf(place, snapshot),
    outsider: wish.outsider,
    runVerb,
    ...(wish.print ? { print: wish.print } : {}),
    ...(wish.dryRun ? { dryRun: true } : {}),
  });
  const ending = new AbortController();
  const following = follow(
    { session, lab, network, read },
    {
      changed: (now) => (snapshot = now),
      ended() {
        tell(attemptEnded);
        running.end();
      },
      emulatorDown: () => tell(emulatorDown),
      emulatorBack: () => tell(emulatorBack),
    },
    ending.signal,
  );
  const code = await running.code;
  ending.abort();
  await Promise.all([following, passing.end()]);
  return { code, adapter: host ? 'namespace' : 'hook', tally };
}

/** Ends a host that nobody will stand on. */
async function giveUp(starting: Promise<Host | undefined>, error: unknown): Promise<never> {
  const host = await starting.catch(() => undefined);
  host?.end();
  await host?.meeting.close();
  throw error;
}

/** The namespace where this machine allows it; otherwise the hook, and that is said. */
async function chooseAdapter({ adapter, tell }: ShellWish, python: string): Promise<Adapter> {
  if (adapter === 'hook') return 'hook';
  const lack = await lackForNamespace(python);
  if (!lack) return 'namespace';
  if (adapter === 'namespace' || python === 'python3') throw noShellHere(lack);
  tell(hookInstead(lack.what));
  return 'hook';
}

/** `notebook 10.0.1.23 closed>`: who, at which address, in which network. */
function promptOf({ id, addresses, networkInterface }: Place, { vpcs }: Snapshot): string {
  const vpc = vpcs?.find((one) => one.id === networkInterface?.vpcId);
  const network = vpc?.name ?? vpc?.id ?? 'outside';
  return `${id} ${addresses[0]?.address ?? ''} ${network}> `;
}
