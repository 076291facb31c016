import type { Words } from '#request/words.ts';

/** One claim about a lab, and whether it held. */
export interface Proof {
  readonly claim: Words;
  readonly held: boolean;
  readonly expected: string;
  readonly got: string;
}

export function prove(words: Words, expected: string, got: string): Proof {
  return { claim: words, held: expected === got, expected, got };
}

export function claim(en: string, ja: string): Words {
  return { en, ja };
}
