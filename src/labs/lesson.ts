import type { Words } from '#request/words.ts';
import type { ArticleId } from './articles.ts';
import type { StepName } from './step-names.ts';

/** Explain: one link of the causal chain. What fills its gap is chosen first, and told why after. */
export interface ChainLink {
  readonly id: string;
  /** A sentence that holds `___` once in either language. */
  readonly says: Words;
  readonly choices: readonly ChainChoice[];
  readonly why: Words;
}

interface ChainChoice {
  readonly id: string;
  readonly words: Words;
  /** Of one choice only. */
  readonly right?: true;
}

/** What a presenter needs at each step: how long it takes, and what to say, ask and beware of. */
export type Talk = Readonly<Record<StepName, TalkPart>>;

interface TalkPart {
  /** All nine together are the lab's minutes. */
  readonly minutes: number;
  /** Two to four sentences, as one would speak them. */
  readonly notes: Words;
}

export interface GlossaryWord {
  readonly id: string;
  readonly term: Words;
  /** One sentence. */
  readonly means: Words;
}

/** A claim of an article that is wrong or too loose, in our own words. */
export interface Misreading {
  readonly id: string;
  readonly claim: Words;
  readonly article: ArticleId;
  readonly lines: readonly number[];
  /** What would be seen by one who looks: in a capture, in a client's words, in an answer of AWS. */
  readonly capture: Words;
  readonly right: Words;
  /** The page that it rests on. */
  readonly source: `https://${string}`;
  /** When that page was read, 2026-11-22, or the month of the edition, 2023-06. */
  readonly asOf: string;
}
