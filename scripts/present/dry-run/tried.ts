import type { Words } from '#request/words.ts';

/** What was tried: a network, a command, a page, or a part of the talk. */
type Kind = 'network' | 'command' | 'recording' | 'page' | 'talk';

/** One thing of the talk, and what became of it when it was tried beforehand. */
export interface Tried {
  readonly kind: Kind;
  /** The step that it belongs to, where it belongs to one. */
  readonly step?: string;
  /** What a presenter knows it by. */
  readonly name: Words;
  /** Where it is written: `lesson.en.mdx:45`. */
  readonly at?: string;
  /** `by-hand`: the room writes a part of it, and nothing can be said beforehand. */
  readonly status: 'works' | 'fails' | 'by-hand';
  readonly said?: Words;
  readonly milliseconds: number;
}

export type Tell = (one: Tried) => void;

export const same = (text: string): Words => ({ en: text, ja: text });
