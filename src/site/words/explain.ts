import type { Words } from '#request/words.ts';

export const explainWords = {
  yours: {
    en: 'In your own words: what followed from what, until the client saw its error?',
    ja: '自分のことばで：何が何を引き起こし、クライアントのエラーに至ったか。',
  },
  kept: { en: 'Kept in this browser only.', ja: 'このブラウザーにだけ保存される。' },
  compare: { en: 'Compare with our explanation', ja: '私たちの説明と比べる' },
  gap: { en: 'gap %', ja: '空欄 %' },
  answer: { en: 'Compare with ours', ja: '私たちの答えと比べる' },
  from: { en: 'From %, line %', ja: '%、% 行目' },
  capture: { en: 'What a capture would show', ja: 'キャプチャーすると見えるもの' },
  better: { en: 'Better', ja: '正しくは' },
  asOf: { en: 'as of %', ja: '% 時点' },
} as const satisfies Record<string, Words>;
