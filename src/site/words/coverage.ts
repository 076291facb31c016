import type { Words } from '#request/words.ts';

export const coverageWords = {
  title: {
    en: 'What the articles say, and where it is taught',
    ja: '記事の記述と、それを扱う箇所',
  },
  short: { en: 'Coverage', ja: '記事との対応' },
  lede: {
    en: 'The labs began with five articles that people find when their closed network fails. Each statement of theirs stands here in our own words, with the place in a lesson that takes it up. Where a lesson corrects it, the link leads to the correction.',
    ja: 'ラボの出発点は、閉域網で困った人がたどり着く五つの記事。それぞれの記述を自分たちの言葉に直し、教材のどこで扱うかを示す。誤りを正している場合は、その箇所へのリンクになっている。',
  },
  count: { en: '% of % statements point to a lesson', ja: '全 % 件中 % 件が教材の箇所を指す' },
  line: { en: 'line %', ja: '% 行目' },
  lines: { en: 'lines %–%', ja: '%–% 行目' },
  corrects: { en: 'discussed: “%”', ja: '「%」を検証' },
  passage: { en: 'step %: “%”', ja: 'ステップ %「%」' },
  open: { en: 'takes it up; no single place is named', ja: 'で扱う（特定の箇所の指定はなし）' },
  toCome: { en: 'to come', ja: '準備中' },
  none: { en: 'background, no lab', ja: '背景の説明（ラボなし）' },
} as const satisfies Record<string, Words>;
