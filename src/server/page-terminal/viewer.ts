import type { WebSocket } from 'ws';
import type { TerminalSays, TerminalTells } from '../api.ts';
import { openAllowance, readMessage } from './message.ts';

/** What a page may have been sent and not yet shown, before the terminal waits for it. */
const mostUnseenBytes = 512 * 1024;

const pingMilliseconds = 20_000;
const messages = { perSecond: 1000, burst: 2000 };
const input = { perSecond: 256 * 1024, burst: 1024 * 1024 };

/** Why a socket is closed by us, as its close code. */
const policyViolation = 1008;

/** A page that looks at a terminal. */
export interface Viewer {
  print(data: Buffer): void;
  tell(told: TerminalTells): void;
  /** Whether it has more than it can show for now. */
  readonly isBehind: boolean;
  close(): void;
  /** Closes it for what it sent. */
  refuse(reason: string): void;
}

export interface ViewerEvents {
  said(message: Exclude<TerminalSays, { type: 'seen' }>): void;
  /** It has shown something. */
  seen(): void;
  gone(): void;
}

/**
 * Watches over one socket: what comes in is measured and read, what goes out is counted until the
 * page says that it has shown it, and a page that answers no ping is gone.
 */
export function watchSocket(socket: WebSocket, events: ViewerEvents): Viewer {
  const messagesLeft = openAllowance(messages.perSecond, messages.burst);
  const inputLeft = openAllowance(input.perSecond, input.burst);
  let unseen = 0;
  let isAlive = true;
  const refuse = (reason: string) => socket.close(policyViolation, reason);
  socket.on('message', (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return;
    if (!messagesLeft.take(1)) return refuse('too many messages');
    const text = !isBinary && Buffer.isBuffer(data) ? data.toString('utf8') : '';
    const message = readMessage(text);
    if (!message) return refuse('not a message of a terminal');
    if (message.type === 'seen') {
      unseen = Math.max(0, unseen - message.bytes);
      return events.seen();
    }
    if (message.type === 'input' && !inputLeft.take(message.data.length))
      return refuse('too much input');
    events.said(message);
  });
  socket.on('pong', () => (isAlive = true));
  const pinging = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, pingMilliseconds);
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(pinging);
    events.gone();
  });
  return {
    print(data) {
      unseen += data.length;
      socket.send(data);
    },
    tell: (told) => socket.send(JSON.stringify(told)),
    get isBehind() {
      return unseen > mostUnseenBytes;
    },
    close: () => socket.close(1000),
    refuse,
  };
}
