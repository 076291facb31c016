import type { ProblemReply, SizeFrom, TerminalSays, TerminalTells } from '#server/api.ts';

type Ended = Extract<TerminalTells, { type: 'ended' }>;

/** How a terminal stands to its shell. */
export type Standing =
  | { readonly kind: 'connecting' | 'connected' | 'lost' }
  | { readonly kind: 'ended'; readonly why: Ended['why']; readonly code: number }
  | { readonly kind: 'refused'; readonly problem: ProblemReply };

export interface ConnectionEvents {
  standing(standing: Standing): void;
  /** So many bytes follow that were printed before, for terminals of these sizes. */
  ready(replay: number, sizes: readonly SizeFrom[]): void;
  /** Calls back once it is shown. */
  print(data: Uint8Array, shown: () => void): void;
}

const ackBytes = 64 * 1024;
const ackMilliseconds = 50;
const retryMilliseconds = [500, 1000, 2000, 4000];
const mostCharacters = 8000;
const mostTypedAhead = 64 * 1024;

/** The way to a shell, which it finds again when it was lost, until the shell has ended. */
export class Connection {
  private readonly path: () => string;
  private readonly events: ConnectionEvents;
  private socket: WebSocket | undefined;
  private unacknowledged = 0;
  private acknowledging: ReturnType<typeof setTimeout> | undefined;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private shell: 'awaited' | 'ready' | 'over' = 'awaited';
  /** What was typed before the shell was there, or while it was lost. */
  private typedAhead = '';

  /** The path is asked for at each opening: it tells the size that the terminal has by then. */
  constructor(path: () => string, events: ConnectionEvents) {
    this.path = path;
    this.events = events;
  }

  open(): void {
    this.close();
    this.events.standing({ kind: 'connecting' });
    const socket = new WebSocket(`ws://${location.host}/api/${this.path()}`);
    this.socket = socket;
    this.unacknowledged = 0;
    this.shell = 'awaited';
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data !== 'string') return this.print(socket, new Uint8Array(data));
      if (this.socket === socket) this.told(JSON.parse(data));
    });
    socket.addEventListener('close', () => {
      if (this.socket !== socket || this.shell === 'over') return;
      this.shell = 'awaited';
      this.events.standing({ kind: 'lost' });
      this.retrying = setTimeout(() => this.open(), retryMilliseconds[this.tries] ?? 8000);
      this.tries += 1;
    });
  }

  close(): void {
    clearTimeout(this.retrying);
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
  }

  say(message: TerminalSays): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Until the shell is ready the text waits; what is typed at a shell that has ended is nobody's. */
  type(text: string): void {
    if (this.shell === 'awaited')
      this.typedAhead = (this.typedAhead + text).slice(0, mostTypedAhead);
    if (this.shell !== 'ready') return;
    for (let at = 0; at < text.length; at += mostCharacters)
      this.say({ type: 'input', data: text.slice(at, at + mostCharacters) });
  }

  private told(told: TerminalTells): void {
    this.shell = told.type === 'ready' ? 'ready' : 'over';
    const typed = this.typedAhead;
    this.typedAhead = '';
    if (told.type === 'ended') return this.events.standing({ kind: 'ended', ...pick(told) });
    if (told.type === 'refused')
      return this.events.standing({ kind: 'refused', problem: told.problem });
    this.tries = 0;
    this.events.ready(told.replay, told.sizes);
    if (typed !== '') this.type(typed);
    this.events.standing({ kind: 'connected' });
  }

  private print(socket: WebSocket, data: Uint8Array): void {
    this.events.print(data, () => {
      if (this.socket !== socket) return;
      this.unacknowledged += data.length;
      if (this.unacknowledged >= ackBytes) return this.acknowledge();
      this.acknowledging ??= setTimeout(() => this.acknowledge(), ackMilliseconds);
    });
  }

  private acknowledge(): void {
    clearTimeout(this.acknowledging);
    this.acknowledging = undefined;
    if (this.unacknowledged > 0) this.say({ type: 'seen', bytes: this.unacknowledged });
    this.unacknowledged = 0;
  }
}

const pick = ({ why, code }: Ended) => ({ why, code });
