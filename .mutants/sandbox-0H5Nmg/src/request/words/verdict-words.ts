import type { Outcome, Step } from '../document.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** A step's verdict in a word or two; what comes behind the first denial says so. */
export function verdictWords({ verdict, reached }: Pick<Step, 'verdict' | 'reached'>): Words {
  if (verdict === 'unknown') return words('unknown', '不明');
  if (verdict === 'deny')
    return reached ? words('denied', '拒否') : words('would also stop it', 'ここでも止まる');
  return reached ? words('allowed', '許可') : words('not reached', '未到達');
}

/** A trace's outcome as a heading. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  delivered: words('delivered', '到達'),
  denied: words('denied', '拒否'),
  unknown: words('unknown', '不明'),
};
