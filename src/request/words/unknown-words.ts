import type { Missing } from '#network/snapshot/missing.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';
import { describeMissing } from './missing-words.ts';

/** What a step says that cannot be decided: what is not known. */
export function unknownWords(missing: Missing | undefined): Words {
  if (!missing) return words('unknown', '不明');
  const { what } = describeMissing(missing);
  return words(`unknown: ${what.en}`, `不明：${what.ja}`);
}
