import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Problem } from '#problem/problem.ts';
import type { HostSays } from './host-message.ts';
import type { Shell } from './shell.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A program on a pseudo-terminal of its own. */
export interface Pty {
  /** The exit code, once the program and all that it left in its session are gone. */
  readonly code: Promise<number>;
  /** Whether it was taken: not where the program leaves unread what it was given. */
  write(data: string): boolean;
  resize(size: Size): void;
  /** Stops reading what it prints, so that a program which prints more has to wait. */
  pause(): void;
  resume(): void;
  /** Hangs up, and kills what does not heed it. */
  end(): void;
}

const hostFile = join(import.meta.dirname, 'host.ts');
const mostUnreadBytes = 256 * 1024;

export type LoadPty = () => Promise<unknown>;

const loadPackage: LoadPty = () => import('@lydell/node-pty');

/** Throws `no-terminal-here` where the package has no binary for this machine. */
export async function requirePty(load: LoadPty = loadPackage): Promise<void> {
  try {
    await load();
  } catch (error) {
    throw noTerminalHere(error);
  }
}

/** Starts a shell in a process that holds its terminal, and in a session of its own. */
export function startPty(
  { argv: [program, ...words], env, folder }: Shell,
  size: Size,
  print: (data: Buffer) => void,
): Pty {
  const host = fork(hostFile, [], {
    // Ctrl-C at the server's own terminal is not for it.
    detached: true,
    execArgv: [],
    env: {},
    stdio: ['pipe', 'pipe', 'ignore', 'ipc'],
  });
  const say = (message: HostSays) => {
    if (host.connected) host.send(message, () => undefined);
  };
  say({ type: 'start', shell: { argv: [program, ...words], env, folder }, ...size });
  host.stdin?.on('error', () => undefined);
  host.stdout?.on('data', print);
  // A channel that was closed from here keeps Node from telling `close`, which would be both.
  const printed = host.stdout ? finished(host.stdout).catch(() => undefined) : undefined;
  const code = Promise.all([once(host, 'exit'), printed]).then(([[known]]) =>
    typeof known === 'number' ? known : 137,
  );
  return {
    code,
    write(data) {
      if ((host.stdin?.writableLength ?? 0) > mostUnreadBytes) return false;
      host.stdin?.write(data);
      return true;
    },
    resize: ({ columns, rows }) => say({ type: 'size', columns, rows }),
    pause: () => host.stdout?.pause(),
    resume: () => host.stdout?.resume(),
    end() {
      // What is paused would not notice its end.
      host.stdout?.resume();
      if (host.connected) host.disconnect();
    },
  };
}

function noTerminalHere(cause: unknown): Problem {
  const here = `${process.platform} ${process.arch}`;
  return new Problem(
    'no-terminal-here',
    3,
    {
      what: {
        en: 'Pages have no terminal on this machine.',
        ja: 'このマシンでは、ページの中にターミナルを開けません。',
      },
      expected: {
        en: 'the package @lydell/node-pty with its binary (Linux and macOS, x64 and arm64)',
        ja: 'パッケージ @lydell/node-pty とそのバイナリ（Linux と macOS の x64 と arm64）',
      },
      got: { en: here, ja: here },
      try: {
        en: 'use a terminal of your own, with the command shown here',
        ja: 'ここに示すコマンドを、手元のターミナルで実行してください',
      },
    },
    { cause },
  );
}
