import type { Words } from '#request/words.ts';

export const explainWords = {
  yours: {
    en: 'In your own words: what followed from what, until the client saw its error?',
    ja: '自分のことばで：何が何を引き起こし、クライアントのエラーに至ったか。',
  },
  kept: { en: 'Kept in this browser only.', ja: 'このブラウザーにだけ保存される。' },
  compare: { en: 'Compare with our chain of causes', ja: '私たちの説明と比べる' },
} as const satisfies Record<string, Words>;
