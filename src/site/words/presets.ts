import type { Words } from '#request/words.ts';

/** Names of the networks that are made for the playground. */
export const presetWords = {
  'L03-edited': { en: 'L03, half repaired', ja: 'L03（修復の途中）' },
  'lost-reply': { en: 'Lost reply', ja: '戻らない応答' },
  unknown: { en: 'Unknown', ja: '不明' },
} as const satisfies Record<string, Words>;
