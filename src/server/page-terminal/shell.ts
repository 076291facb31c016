import type { Size } from './pty.ts';
import type { Language, Words } from '#request/words.ts';

/** Outside the VPC, where `aws` changes the network; every other place is one of the lab's. */
export const operatorPlace = 'operator';

/** What a terminal of a page runs: a program and its words, never a line for a shell to read. */
export interface Shell {
  /** The attempt in whose network it stands. */
  readonly attempt: string;
  readonly argv: readonly [program: string, ...words: string[]];
  /** All that it has; nothing of the server's own comes along by itself. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Comes true when the attempt is over, and with it what the shell was set up for. */
  over(signal: AbortSignal): Promise<void>;
}

export interface ShellWish {
  readonly lab: string;
  readonly place: string;
  readonly language: Language;
  /** Of the page's terminal, so that a new shell never believes in another width. */
  readonly size?: Size;
}

/** Where the shells of the page's terminals come from. Throws a `Problem` where there is none. */
export interface Shells {
  places(lab: string): readonly { readonly id: string; readonly title: Words }[];
  shell(wish: ShellWish): Promise<Shell>;
}
