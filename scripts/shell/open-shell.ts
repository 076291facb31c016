import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Attempt, openTally, type Tally } from '#dataplane/attempts.ts';
import { takeRole } from '#dataplane/credentials.ts';
import { hostEnvironment } from '#dataplane/host-environment.ts';
import {
  enterHook,
  hookFolder,
  newToken,
  openHookPort,
  writeOutsiders,
} from '#dataplane/hook/enter.ts';
import { enterNamespace, openMeeting } from '#dataplane/namespace/enter.ts';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { openPlane, type Plane } from '#dataplane/plane.ts';
import { type Place, standAt } from '#dataplane/place.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import { toolsFolder } from '#emulator/installed.ts';
import type { Session } from '#labs/session.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Words } from '#request/words.ts';
import type { Home } from '#state/home.ts';
import { type Events, follow } from './follow.ts';
import { layHostFiles } from './host-files.ts';
import { runVerb } from './run-verb.ts';
import { noShellHere, placeGone } from './shell-problems.ts';

export interface ShellWish {
  readonly home: Home;
  readonly session: Session;
  readonly lab: string;
  readonly place?: string;
  readonly command: readonly string[];
  readonly adapter?: 'namespace' | 'hook';
  /** What a person in the shell is told, now. */
  readonly tell: (words: Words) => void;
  readonly note?: (attempt: Attempt) => void;
  readonly outsider: (name: string) => string;
}

export interface ShellEnd {
  readonly code: number;
  readonly adapter: 'namespace' | 'hook';
  readonly tally: Tally;
}

/** Stands a command in the lab's network and follows the network until it ends. */
export async function openShell(wish: ShellWish): Promise<ShellEnd> {
  const { home, session, lab, tell } = wish;
  const python = await pythonOf(home);
  const [standpoint, lack, authority] = await Promise.all([
    session.stand(lab, wish.place),
    wish.adapter === 'hook' ? hookWanted : lackForNamespace(python),
    openAuthority(home),
  ]);
  if (lack && wish.adapter === 'namespace') throw noShellHere(lack);
  const adapter = lack ? 'hook' : 'namespace';
  if (lack && python === 'python3') throw noShellHere(lack);
  if (lack && wish.adapter !== 'hook') tell(hookInstead(lack.what));
  const { emulator, attempt } = standpoint;
  const at = { endpoint: emulator.endpoint, region: attempt.region };
  const { role } = standpoint.place;
  const [found, credentials] = await Promise.all([
    standpoint.read(),
    role ? takeRole(at, attempt.account, role) : undefined,
  ]);
  let snapshot: Snapshot = found.snapshot;
  const place = standAt(snapshot, standpoint.place);
  if (!place) throw placeGone(standpoint.place.id, standpoint.place.at);

  const tally = openTally();
  const { promise, resolve } = Promise.withResolvers<Plane>();
  const meeting = await openMeeting(promise);
  const ending = new AbortController();
  const token = adapter === 'hook' ? newToken() : undefined;
  const hook = token === undefined ? undefined : await openHookPort(promise, token);
  try {
    const files = await layHostFiles(meeting.folder, place);
    const tools = [
      join(meeting.folder, 'tools'),
      ...(python === 'python3' ? [] : [toolsFolder(home)]),
    ];
    const environment = hostEnvironment(process.env, {
      place,
      authority: authority.file,
      credentials,
      tools,
      folder: meeting.folder,
      prompt: promptOf(place, snapshot),
    });
    const reachable = {
      CLOSEDNET_PLANE: hook?.address ?? meeting.socket,
      ...(hook ? { CLOSEDNET_PLANE_TOKEN: hook.token } : {}),
    };
    const plane = openPlane({
      place,
      snapshot: () => snapshot,
      standIns: standpoint.standIns,
      emulator,
      account: attempt.account,
      authority,
      credentials,
      note: (one) => {
        tally.note(one);
        wish.note?.(one);
        if (one.fate === 'unknown') tell(notKnown(one));
      },
      entry: {
        addresses: place.addresses,
        hostName: place.hostName,
        files,
        nothing: join(meeting.folder, 'nothing'),
        environment: {},
        command: wish.command,
      },
      ...(token === undefined ? {} : { token }),
      runVerb,
      onReady: () => undefined,
    });
    resolve(plane);
    const env: Record<string, string> = { ...environment, ...reachable };
    const command = wish.command.length > 0 ? wish.command : await interactive();
    if (hook) {
      const folder = join(meeting.folder, 'outsiders');
      await writeOutsiders(folder, wish.outsider);
      env['PATH'] = `${folder}:${env['PATH']}`;
      env['PYTHONPATH'] = `${hookFolder}:${env['PYTHONPATH']}`;
    }
    const entered = hook
      ? enterHook(command, env)
      : enterNamespace(python, meeting.socket, command, env);
    const events: Events = {
      changed: (now) => {
        snapshot = now;
      },
      ended: () => {
        tell(attemptEnded);
        entered.end();
      },
      emulatorDown: () => tell(emulatorDown),
      emulatorBack: () => tell(emulatorBack),
    };
    const following = follow(session, lab, standpoint, events, ending.signal);
    const code = await entered.code;
    ending.abort();
    await following;
    plane.close();
    return { code, adapter, tally };
  } finally {
    ending.abort();
    hook?.close();
    await meeting.close();
  }
}

const hookWanted = Promise.resolve({ what: 'hook', mend: { en: '', ja: '' } });

async function pythonOf(home: Home): Promise<string> {
  const own = home.file('python', 'bin', 'python');
  return access(own).then(
    () => own,
    () => 'python3',
  );
}

async function interactive(): Promise<readonly string[]> {
  const bash = '/bin/bash';
  return access(bash).then(
    () => [bash, '--noprofile', '--norc', '-i'],
    () => ['/bin/sh', '-i'],
  );
}

/** `notebook 10.0.1.23 closed>`: who, at which address, in which network. */
function promptOf({ id, addresses, networkInterface }: Place, { vpcs }: Snapshot): string {
  const vpc = vpcs?.find((one) => one.id === networkInterface?.vpcId);
  const network = vpc?.name ?? vpc?.id ?? 'outside';
  return `${id} ${addresses[0]?.address ?? ''} ${network}> `;
}

function hookInstead(what: string): Words {
  return {
    en: `no namespace on this machine (${what}): Python programs are put inside, others stay outside. closednet doctor tells more.`,
    ja: `このマシンでは名前空間が使えません（${what}）。Python のプログラムだけが中に入り、ほかは外のままです。詳しくは closednet doctor で。`,
  };
}

function notKnown({ destination, action, call }: Attempt): Words {
  const about = [destination, action].filter((one) => one !== undefined).join(' ');
  const settle = call === undefined ? '' : `: ${call}`;
  return {
    en: `unknown what AWS would do with ${about}${settle}`,
    ja: `AWS が ${about} をどう扱うかは不明です${settle}`,
  };
}

const attemptEnded: Words = {
  en: 'this attempt at the lab has ended, and its network with it; so does this shell',
  ja: 'ラボのこの試行は終了し、ネットワークもなくなりました。このシェルも終了します',
};

const emulatorDown: Words = {
  en: 'the emulated AWS does not answer; calls get a 503 until it is back',
  ja: 'AWS エミュレーターが応答しません。戻るまで呼び出しには 503 が返ります',
};

const emulatorBack: Words = {
  en: 'the emulated AWS answers again',
  ja: 'AWS エミュレーターが再び応答しています',
};
