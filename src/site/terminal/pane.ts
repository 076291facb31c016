import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import xtermStyles from '@xterm/xterm/css/xterm.css?url';
import type { SizeFrom } from '#server/api.ts';
import './sheet.ts';
import { Connection, type Standing } from './connection.ts';
import { palette } from './palette.ts';
import { typedAtPrompt } from './prompt.ts';

export interface PaneEvents {
  standing(standing: Standing): void;
  /** Commands that wait until what runs now has ended. */
  waiting(commands: number): void;
  /** Escape was pressed twice, and no editor was open: the keyboard wants to leave. */
  leave(): void;
}

const escapeTwiceMilliseconds = 700;
const clearLine = '\u0001\u000b';
/** One character to the left, as readline has it in every terminal: Ctrl-B. */
const leftOne = '\u0002';

/** What a terminal says by itself when a program asks: what it is, where its cursor stands, its colours. */
// oxlint-disable-next-line no-control-regex -- it begins with Escape
const answerOfTerminal = /^\u001B(?:[P\]]|\[[?>]?[\d;$]*[cnRty]$)/;

let styled: Promise<void> | undefined;

/** A pane, once xterm's own styles are there: it measures its letters when it opens. */
export async function openPane(
  place: HTMLElement,
  path: string,
  events: PaneEvents,
): Promise<Pane> {
  styled ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: xtermStyles,
    });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  await styled;
  return new Pane(place, path, events);
}

/** One terminal of the page: what xterm draws, and the shell behind it. */
export class Pane {
  private readonly terminal: Terminal;
  private readonly fitting = new FitAddon();
  private readonly connection: Connection;
  private readonly events: PaneEvents;
  private readonly commands: (readonly [command: string, blank: string | undefined])[] = [];
  private readonly watching = new AbortController();
  private isConnected = false;
  private sizes: readonly SizeFrom[] = [];
  private replaying = 0;
  private escapedAt = Number.NEGATIVE_INFINITY;

  constructor(place: HTMLElement, path: string, events: PaneEvents) {
    this.events = events;
    const { fontFamily, fontSize } = getComputedStyle(place);
    this.terminal = new Terminal({
      fontFamily,
      fontSize: Number.parseFloat(fontSize),
      lineHeight: 1.25,
      scrollback: 5000,
      cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      theme: palette(place),
    });
    this.terminal.loadAddon(this.fitting);
    this.terminal.attachCustomKeyEventHandler((event) => this.pressed(event));
    this.terminal.open(place);
    this.connection = new Connection(() => this.sized(path), {
      standing: (standing) => {
        this.isConnected = standing.kind === 'connected';
        events.standing(standing);
      },
      ready: (replay, sizes) => this.ready(replay, sizes),
      print: (data, shown) => this.print(data, shown),
    });
    this.terminal.onData((data) => {
      // What was printed before may hold questions of programs; they have had their answers.
      if (this.replaying <= 0 || !answerOfTerminal.test(data)) this.connection.type(data);
    });
    this.terminal.onResize(() => this.saySize());
    this.followSize(place);
    this.followTheme(place);
    this.connection.open();
  }

  /** Types a command at the prompt, once there is one, and runs it; or waits behind the blank. */
  run(command: string, blank?: string): void {
    this.commands.push([command, blank]);
    this.runNext();
  }

  /** Sends keys that a touch screen does not have. */
  press(keys: string): void {
    this.type(keys);
    this.focus();
  }

  type(text: string): void {
    this.connection.type(text);
  }

  connect(): void {
    this.connection.open();
  }

  focus(): void {
    this.terminal.focus();
  }

  readAloud(on: boolean): void {
    this.terminal.options.screenReaderMode = on;
  }

  dispose(): void {
    this.watching.abort();
    this.connection.close();
    this.terminal.dispose();
  }

  private sized(path: string): string {
    this.fitting.fit();
    const { cols, rows } = this.terminal;
    return `${path}&columns=${cols}&rows=${rows}`;
  }

  private ready(replay: number, sizes: readonly SizeFrom[]): void {
    this.terminal.reset();
    this.replaying = replay;
    this.sizes = replay > 0 ? sizes : [];
    this.fit();
  }

  /** As wide as its place; while what was printed before is written, as wide as it was then. */
  private fit(): void {
    if (this.replaying > 0) return;
    this.fitting.fit();
    this.saySize();
  }

  private saySize(): void {
    const { cols, rows } = this.terminal;
    if (this.replaying <= 0) this.connection.say({ type: 'size', columns: cols, rows });
  }

  /** xterm calls back between two writes: each part is written at the width that it was made for. */
  private print(data: Uint8Array, shown: () => void): void {
    const { sizes } = this;
    this.sizes = [];
    for (const [i, { from, columns, rows }] of sizes.entries()) {
      const until = sizes[i + 1]?.from ?? data.length;
      this.terminal.write('', () => this.terminal.resize(columns, rows));
      this.write(data.subarray(from, until));
    }
    if (sizes.length > 0) this.terminal.write('', shown);
    else this.write(data, shown);
  }

  private write(data: Uint8Array, shown?: () => void): void {
    this.terminal.write(data, () => {
      const wasReplaying = this.replaying > 0;
      this.replaying -= Math.min(this.replaying, data.length);
      if (wasReplaying) this.fit();
      shown?.();
      this.runNext();
    });
  }

  private runNext(): void {
    const [next] = this.commands;
    this.events.waiting(this.commands.length);
    // What stands there may be the prompt of a shell that is gone.
    if (!this.isConnected) return;
    const typed = typedAtPrompt(this.terminal.buffer.active);
    if (next === undefined || typed === undefined || this.replaying > 0) return;
    this.commands.shift();
    this.events.waiting(this.commands.length);
    if (typed !== '') this.connection.type(clearLine);
    const [command, blank] = next;
    this.terminal.paste(command);
    if (blank === undefined) this.connection.type('\r');
    else this.waitBehind(blank, command);
  }

  private waitBehind(blank: string, command: string): void {
    const rest = command.length - command.indexOf(blank) - blank.length;
    this.connection.type(leftOne.repeat(rest));
    this.focus();
  }

  /** Whether xterm may have the key. */
  private pressed(event: KeyboardEvent): boolean {
    if (event.type !== 'keydown') return true;
    const key = event.key.toLowerCase();
    if (key === 'escape') return this.escaped(event);
    if (!event.ctrlKey && !event.metaKey) return true;
    // The browser pastes by itself; xterm would send the letter.
    if (key === 'v') return false;
    if (key !== 'c' || !this.terminal.hasSelection()) return key !== 'c' || !event.shiftKey;
    event.preventDefault();
    void navigator.clipboard.writeText(this.terminal.getSelection());
    this.terminal.clearSelection();
    return false;
  }

  private escaped(event: KeyboardEvent): boolean {
    // An editor has the whole screen, and Escape is its own key: who presses it twice in vi stays there.
    if (this.terminal.buffer.active.type === 'alternate') return true;
    const isSecond = event.timeStamp - this.escapedAt < escapeTwiceMilliseconds;
    this.escapedAt = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp;
    if (!isSecond) return true;
    event.preventDefault();
    this.events.leave();
    return false;
  }

  private followSize(place: HTMLElement): void {
    const observer = new ResizeObserver(() => {
      if (place.clientWidth > 0 && this.replaying <= 0) this.fitting.fit();
    });
    observer.observe(place);
    this.watching.signal.addEventListener('abort', () => observer.disconnect());
  }

  private followTheme(place: HTMLElement): void {
    const repaint = () => (this.terminal.options.theme = palette(place));
    const observer = new MutationObserver(repaint);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const { signal } = this.watching;
    signal.addEventListener('abort', () => observer.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  }
}
