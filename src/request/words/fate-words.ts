import type { Words } from '../words.ts';

/** What became of a client's attempt. */
export const fateWords = {
  reached: { en: 'reached', ja: '到達' },
  dropped: { en: 'dropped', ja: '破棄' },
  refused: { en: 'refused', ja: '拒否' },
  denied: { en: 'denied by policy', ja: 'ポリシーで拒否' },
  unresolved: { en: 'name not resolved', ja: '名前解決できず' },
  unknown: { en: 'unknown', ja: '不明' },
  unavailable: { en: 'no answer behind it', ja: 'その先の応答なし' },
} as const satisfies Readonly<Record<string, Words>>;
