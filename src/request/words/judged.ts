import type { Code } from '../codes/catalogue.ts';
import type { Verdict } from '#network/verdict.ts';
import type { Step } from '../document.ts';
import type { Words } from '../words.ts';

/** A step in words, before it is known whether the request ever came there. */
export type Judged = Omit<Step, 'reached'>;

/** A step's evidence without the optional parts that do not apply to it. */
export interface Parts extends Omit<Judged, 'at' | 'rule' | 'code' | 'flips' | 'passedOver'> {
  readonly verdict: Verdict;
  readonly at?: string | undefined;
  readonly rule?: string | undefined;
  readonly code?: Code | undefined;
  readonly flips?: Words | undefined;
  readonly passedOver?: Judged['passedOver'];
}

/** Leaves out what is undefined, so that the document holds only what is known. */
export function judged(parts: Parts): Judged {
  const { at, rule, code, flips, passedOver = [], ...rest } = parts;
  return {
    ...rest,
    passedOver,
    ...(at === undefined ? {} : { at }),
    ...(rule === undefined ? {} : { rule }),
    ...(code === undefined ? {} : { code }),
    ...(flips === undefined ? {} : { flips }),
  };
}

/** Both languages at once. */
export function words(en: string, ja: string): Words {
  return { en, ja };
}
