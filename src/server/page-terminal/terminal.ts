import type { WebSocket } from 'ws';
import type { TerminalTells } from '../api.ts';
import { keepHistory } from './history.ts';
import type { Pty, Size } from './pty.ts';
import { watchSocket, type Viewer } from './viewer.ts';

/** What is shown again to a page that comes back. */
const historyBytes = 256 * 1024;

export type End = Extract<TerminalTells, { type: 'ended' }>['why'];

/** A shell that goes on while pages come and go; all that look at it see the same. */
export interface Terminal {
  readonly attempt: string;
  readonly viewers: number;
  /** Since when nobody looks. */
  readonly leftAt: number | undefined;
  attach(socket: WebSocket): void;
  end(why: End): void;
  readonly ended: Promise<void>;
}

interface TerminalParts {
  readonly attempt: string;
  readonly size?: Size | undefined;
  /** Starts the shell, which prints there. */
  readonly start: (size: Size, print: (data: Buffer) => void) => Pty;
  /** How long it lives while nobody looks. */
  readonly graceMilliseconds: number;
}

/** Starts a shell. It is read no faster than the slowest page shows it, and not unseen for ever. */
export function openTerminal({
  attempt,
  size = { columns: 80, rows: 24 },
  start,
  graceMilliseconds,
}: TerminalParts): Terminal {
  const history = keepHistory(historyBytes, size);
  const viewers = new Set<Viewer>();
  let why: End = 'exit';
  let leftAt: number | undefined = Date.now();
  let seenUpTo = 0;
  let isPaused = false;
  let hasEnded = false;
  const pty = start(size, (data) => {
    history.add(data);
    for (const viewer of viewers) viewer.print(data);
    pace();
  });
  const resize = (wished: Size) => {
    history.resize(wished);
    pty.resize(wished);
  };
  const pace = () => {
    if (viewers.size > 0) seenUpTo = history.printed;
    const unseen = history.printed - seenUpTo > historyBytes;
    const wanted = unseen || [...viewers].some(({ isBehind }) => isBehind);
    if (wanted === isPaused) return;
    isPaused = wanted;
    if (wanted) pty.pause();
    else pty.resume();
  };
  const leave = () => end('left');
  let grace = setTimeout(leave, graceMilliseconds);
  const end = (reason: End) => {
    why = reason;
    pty.end();
  };
  const ended = pty.code.then((code) => {
    hasEnded = true;
    clearTimeout(grace);
    for (const viewer of viewers) {
      viewer.tell({ type: 'ended', why, code });
      viewer.close();
    }
  });
  return {
    attempt,
    ended,
    end,
    get viewers() {
      return viewers.size;
    },
    get leftAt() {
      return leftAt;
    },
    attach(socket) {
      clearTimeout(grace);
      leftAt = undefined;
      const viewer = watchSocket(socket, {
        said(message) {
          if (message.type === 'size') resize(message);
          else if (!pty.write(message.data)) viewer.refuse('the program reads no input');
        },
        seen: pace,
        gone() {
          viewers.delete(viewer);
          if (viewers.size === 0 && !hasEnded) {
            leftAt = Date.now();
            grace = setTimeout(leave, graceMilliseconds);
          }
          pace();
        },
      });
      const { data, sizes } = history.read();
      viewer.tell({ type: 'ready', replay: data.length, sizes });
      if (data.length > 0) viewer.print(data);
      viewers.add(viewer);
      pace();
    },
  };
}
