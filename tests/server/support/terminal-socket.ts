import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { TerminalSays, TerminalTells } from '#server/api.ts';
import { until } from '../../support/until.ts';

/** A page's end of a terminal, as a program can hold it. */
export interface TerminalSocket {
  readonly socket: WebSocket;
  /** Printed so far. */
  readonly shown: () => string;
  readonly shownBytes: () => number;
  readonly told: readonly TerminalTells[];
  say(message: TerminalSays): void;
  type(line: string): void;
  /** Waits until it shows this; what stands in the first group, or all that matched. */
  sees(pattern: RegExp): Promise<string>;
  closed(): Promise<{ readonly code: number; readonly reason: string }>;
}

export interface Asking {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it says what it has seen, as a page does. */
  readonly acknowledges?: boolean;
}

/** Opens it, or throws with the status of the refusal. */
export async function openSocket(asking: Asking): Promise<TerminalSocket> {
  const { port, path, headers, acknowledges = true } = asking;
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const told: TerminalTells[] = [];
  let shown = '';
  let shownBytes = 0;
  const closing = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  socket.on('message', (data, isBinary) => {
    if (!Buffer.isBuffer(data)) return;
    if (!isBinary) return told.push(JSON.parse(data.toString('utf8')));
    shown = (shown + data.toString('utf8')).slice(-1_000_000);
    shownBytes += data.length;
    if (acknowledges) say({ type: 'seen', bytes: data.length });
    return undefined;
  });
  const say = (message: TerminalSays) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  await once(socket, 'open');
  return {
    socket,
    told,
    shown: () => shown,
    shownBytes: () => shownBytes,
    say,
    type: (line) => say({ type: 'input', data: `${line}\r` }),
    async sees(pattern) {
      const [all, group] = await until(() => pattern.exec(shown) ?? undefined);
      return group ?? all;
    },
    closed: () => closing,
  };
}
