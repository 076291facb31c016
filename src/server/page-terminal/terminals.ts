import type { WebSocket } from 'ws';
import { Problem } from '#problem/problem.ts';
import type { LoopbackServer } from '../loopback.ts';
import { type LoadPty, requirePty, startPty } from './pty.ts';
import type { Shell, Shells, ShellWish } from './shell.ts';
import { type End, openTerminal, type Terminal } from './terminal.ts';

const mostOfOne = 6;
const mostViewers = 4;

/** A page that comes back within this time finds its terminal as it left it. */
const graceMilliseconds = 10 * 60_000;

export interface PageTerminalDeps {
  readonly shells: Shells;
  readonly loadPty?: LoadPty;
  readonly graceMilliseconds?: number;
}

/** The terminals of all pages: each belongs to a browser's cookie, a lab and a place. */
export interface PageTerminals extends Pick<Shells, 'places'> {
  /** Throws a `Problem` where there can be no terminal at all. */
  requireSome(): Promise<void>;
  /** Shows the owner's terminal at that place, started first where there is none. */
  open(owner: string, wish: ShellWish, socket: WebSocket): Promise<void>;
  endOf(owner: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens them on a server that only this machine reaches: whoever reaches a terminal may do all that
 * its user may, so another kind of listener cannot have any.
 */
export function openPageTerminals(
  server: LoopbackServer,
  { shells, loadPty, graceMilliseconds: grace = graceMilliseconds }: PageTerminalDeps,
): PageTerminals {
  const all = new Map<string, Map<string, Promise<Terminal>>>();
  const start = async (shell: Shell, size: ShellWish['size']): Promise<Terminal> => {
    await requirePty(loadPty);
    const terminal = openTerminal({
      attempt: shell.attempt,
      size,
      graceMilliseconds: grace,
      start: (wanted, print) => startPty(shell, wanted, print),
    });
    const ending = new AbortController();
    const over = shell.over(ending.signal).then(() => {
      if (!ending.signal.aborted) terminal.end('attempt-over');
    });
    void over.catch(() => undefined);
    void terminal.ended.finally(() => ending.abort());
    return terminal;
  };

  const find = async (owner: string, wish: ShellWish): Promise<Terminal> => {
    const own = all.get(owner) ?? new Map<string, Promise<Terminal>>();
    all.set(owner, own);
    const key = `${wish.lab} ${wish.place}`;
    const shell = await shells.shell(wish);
    const standing = await own.get(key)?.catch(() => undefined);
    if (standing?.attempt === shell.attempt) return standing;
    standing?.end('attempt-over');
    if (own.size >= mostOfOne) await makeRoom([...own.values()]);
    const opening = start(shell, wish.size);
    own.set(key, opening);
    const forget = () => {
      if (own.get(key) === opening) own.delete(key);
    };
    opening.then(({ ended }) => ended).then(forget, forget);
    return opening;
  };

  const endAll = async (terminals: readonly Promise<Terminal>[], why: End) => {
    for (const settled of await Promise.allSettled(terminals))
      if (settled.status === 'fulfilled') {
        settled.value.end(why);
        await settled.value.ended;
      }
  };

  const terminals: PageTerminals = {
    places: (lab) => shells.places(lab),
    async requireSome() {
      await requirePty(loadPty);
    },
    async open(owner, wish, socket) {
      const terminal = await find(owner, wish);
      if (socket.readyState !== socket.OPEN) return;
      if (terminal.viewers >= mostViewers) throw tooManyTerminals(mostViewers);
      terminal.attach(socket);
    },
    async endOf(owner) {
      const own = all.get(owner);
      all.delete(owner);
      await endAll([...(own?.values() ?? [])], 'logged-out');
    },
    async close() {
      const everyone = [...all.values()].flatMap((own) => [...own.values()]);
      all.clear();
      await endAll(everyone, 'stopped');
    },
  };
  server.beforeClosing(() => terminals.close());
  return terminals;
}

/** Ends the one that nobody has looked at for longest; throws where all are looked at. */
async function makeRoom(terminals: readonly Promise<Terminal>[]): Promise<void> {
  const settled = await Promise.allSettled(terminals);
  const left = settled
    .flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    .filter(({ leftAt }) => leftAt !== undefined)
    .toSorted((a, b) => (a.leftAt ?? 0) - (b.leftAt ?? 0));
  const [longest] = left;
  if (!longest) throw tooManyTerminals(mostOfOne);
  longest.end('left');
  await longest.ended;
}

function tooManyTerminals(most: number): Problem {
  return new Problem('too-many-terminals', 2, {
    what: {
      en: 'Too many terminals are open in pages.',
      ja: 'ページの中で開いているターミナルが多すぎます。',
    },
    expected: { en: `at most ${most}`, ja: `${most} 個以下` },
    try: {
      en: 'end one with exit, or close its page',
      ja: 'どれかを exit で終えるか、そのページを閉じてください',
    },
  });
}
