import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '#problem/problem.ts';
import type { LabService } from '#server/lab-service.ts';
import { listen, type Listening } from '#server/listen.ts';
import type { PageTerminalDeps } from '#server/page-terminal/terminals.ts';
import { sendRaw, type RawAnswer } from '../../support/raw-request.ts';
import { openSocket, type TerminalSocket } from './terminal-socket.ts';

interface Opening {
  readonly lab?: string;
  readonly cookie?: string;
  readonly acknowledges?: boolean;
}

/** A server with real terminals, in a network that is nobody's, and a browser that it admitted. */
export interface Bench {
  readonly server: Listening;
  readonly folder: string;
  /** Terminals ask nothing of the labs. */
  readonly labs: LabService;
  readonly cookie: string;
  /** The attempt of every lab is over, and another has begun. */
  nextAttempt(): void;
  /** The place `slow` has its shell only now. */
  slowIsThere(): void;
  post(path: string, body: object, headers?: Record<string, string>): Promise<RawAnswer>;
  /** The cookie that it answers. */
  logIn(headers?: Record<string, string>): Promise<string>;
  open(place?: string, opening?: Opening): Promise<TerminalSocket>;
}

export const terminalPath = (place = 'operator', lab = 'L03') =>
  `/api/labs/${lab}/terminals/${place}`;

/** Each has a port of its own: what is left of one must not be taken for the next. */
let firstPort = 43510;

export async function openBench(
  more: Pick<PageTerminalDeps, 'graceMilliseconds' | 'loadPty'> = {},
): Promise<Bench> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'closednet-terminal-')));
  let attempt = 1;
  let over = Promise.withResolvers<void>();
  const slow = Promise.withResolvers<void>();
  const shells: PageTerminalDeps['shells'] = {
    places: () => [{ id: 'notebook', title: { en: 'Notebook', ja: 'ノートブック' } }],
    async shell({ place }) {
      if (place === 'nowhere')
        throw new Problem('unknown-place', 2, { what: { en: place, ja: place } });
      if (place === 'slow') await slow.promise;
      return {
        attempt: `attempt ${attempt}`,
        argv: ['/bin/bash', '--noprofile', '--norc', '-i'],
        env: { PATH: process.env['PATH'] ?? '', PS1: `${place}> ` },
        folder,
        over: () => over.promise,
      };
    },
  };
  const labs = new Proxy({} as LabService, { get: () => async () => ({}) });
  firstPort += 1;
  const server = await listen(firstPort, {
    siteFolder: folder,
    service: labs,
    pageTerminals: { shells, ...more },
  });
  const host = `127.0.0.1:${server.port}`;
  const origin = `http://${host}`;
  const post: Bench['post'] = (path, body, headers = {}) =>
    sendRaw(server.port, {
      method: 'POST',
      path,
      headers: { host, origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const logIn: Bench['logIn'] = async (headers) => {
    const answer = await post('/api/session', { token: server.token }, headers);
    return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  };
  const cookie = await logIn();
  return {
    server,
    folder,
    labs,
    cookie,
    post,
    logIn,
    nextAttempt() {
      attempt += 1;
      over.resolve();
      over = Promise.withResolvers();
    },
    slowIsThere: slow.resolve,
    open: (place, { lab, cookie: shown = cookie, acknowledges = true } = {}) =>
      openSocket({
        port: server.port,
        path: terminalPath(place, lab),
        headers: { host, origin, cookie: shown },
        acknowledges,
      }),
  };
}

/** The shell's own process id. */
export async function pidOf(terminal: TerminalSocket): Promise<number> {
  terminal.type('echo "pid=$$="');
  return Number(await terminal.sees(/pid=(\d+)=/));
}

/**
 * Asks and answers so much in another terminal that a program which could have run or printed
 * meanwhile has.
 */
export async function meanwhile(bench: Bench): Promise<void> {
  const other = await bench.open('notebook');
  for (let turn = 1; turn <= 20; turn += 1) {
    other.type(`echo "turn=$((${turn} + 0))="`);
    await other.sees(new RegExp(`turn=${turn}=`));
  }
  other.socket.terminate();
}
