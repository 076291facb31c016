import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '#request/words.ts';
import { enterHook, hookFolder, newToken, openHookPort, writeOutsiders } from './hook/enter.ts';
import { hostEnvironment } from './host-environment.ts';
import { layHostFiles } from './host-files.ts';
import { type Host, openMeeting } from './namespace/enter.ts';
import { openPlane, type Plane, type PlaneDeps } from './plane.ts';

export type Adapter = 'namespace' | 'hook';

/** What an adapter runs, and where. */
export interface Inside extends Omit<PlaneDeps, 'entry' | 'token' | 'onReady'> {
  /** The host that stands already; without one, the hook is used. */
  readonly host?: Host;
  /** Folders that come first on PATH. */
  readonly path: readonly string[];
  /** Scripts of Node's that the host has, by name. */
  readonly tools: Readonly<Record<string, string>>;
  /** Empty for a shell. */
  readonly command: readonly string[];
  readonly prompt: string;
  /** What a program says that the hook cannot put inside. */
  readonly outsider: (name: string) => string;
  /** Instead of the terminal: where what it prints goes. */
  readonly print?: (text: string) => void;
}

/** A command that runs inside. */
export interface Running {
  /** Its exit code, once everything of ours is gone. */
  readonly code: Promise<number>;
  end(): void;
}

/** Puts a command on a host of the network. Everything that it needs ends with it. */
export async function runInside(inside: Inside): Promise<Running> {
  const { host, place, print } = inside;
  const { promise, resolve } = Promise.withResolvers<Plane>();
  const hook = host ? undefined : await openHookPort(promise, newToken());
  const meeting = host?.meeting ?? (await openMeeting(promise));
  const { folder } = meeting;
  const files = await layHostFiles(folder, place, inside.tools);
  const env: Record<string, string> = {
    ...hostEnvironment(process.env, {
      place,
      authority: inside.authority.file,
      credentials: inside.credentials,
      tools: [join(folder, 'tools'), ...inside.path],
      folder,
      prompt: inside.prompt,
    }),
    CLOSEDNET_PLANE: hook?.address ?? meeting.socket,
    ...(hook ? { CLOSEDNET_PLANE_TOKEN: hook.token } : {}),
  };
  if (hook) {
    const outsiders = join(folder, 'outsiders');
    await writeOutsiders(outsiders, inside.outsider);
    env['PATH'] = `${outsiders}:${env['PATH']}`;
    env['PYTHONPATH'] = `${hookFolder}:${env['PYTHONPATH']}`;
  }
  const command = inside.command.length > 0 ? inside.command : await interactive();
  const plane = openPlane({
    ...inside,
    entry: {
      addresses: place.addresses,
      hostName: place.hostName,
      files,
      nothing: join(folder, 'nothing'),
      command,
      environment: env,
    },
    ...(hook ? { token: hook.token } : {}),
  });
  resolve(plane);
  host?.meet(plane);
  const entered = host ?? enterHook(command, env, print);
  const code = entered.code.finally(async () => {
    plane.close();
    hook?.close();
    await meeting.close();
  });
  return { code, end: () => entered.end() };
}

async function interactive(): Promise<readonly string[]> {
  const bash = '/bin/bash';
  return access(bash).then(
    () => [bash, '--noprofile', '--norc', '-i'],
    () => ['/bin/sh', '-i'],
  );
}

/** Why there is the hook where a namespace was hoped for. */
export function hookInstead(what: string): Words {
  return {
    en: `no namespace on this machine (${what}): Python programs are put inside, others stay outside. closednet doctor tells more.`,
    ja: `このマシンでは名前空間が使えません（${what}）。Python のプログラムだけが中に入り、ほかは外のままです。詳しくは closednet doctor で。`,
  };
}
