import type { Words } from '#request/words.ts';

export const reviewWords = {
  title: { en: 'Questions that come back', ja: 'もう一度出る問題' },
  lede: {
    en: 'What you answered in a lab comes back after 1, 3, 7 and 21 days. Answer from memory, then read why.',
    ja: 'ラボで答えた問題は 1、3、7、21 日後にもう一度出る。何も見ずに答えてから、理由を読もう。',
  },
  description: {
    en: 'Questions of the labs, asked again when you are about to forget the answer.',
    ja: '忘れかけたころにもう一度出る、各ラボの問題。',
  },
  asking: { en: 'Looking for what is due…', ja: '今日の問題を確認中…' },
  due: { en: '% questions are due', ja: '今日の問題が % 問ある' },
  oneDue: { en: 'One question is due', ja: '今日の問題が 1 問ある' },
  left: { en: '% of % answered', ja: '% / % 問に回答' },
  allDone: {
    en: 'All answered. The next question comes on %.',
    ja: 'すべて答えた。次の問題は%に出る。',
  },
  allKnown: {
    en: 'All answered, and nothing comes back.',
    ja: 'すべて答えた。もう出る問題はない。',
  },
  until: { en: 'Nothing is due until %.', ja: '%まで、出る問題はない。' },
  never: {
    en: 'Nothing is due. Questions come back once you have answered them at the end of a lab.',
    ja: '今日の問題はない。ラボの最後で答えた問題が、日をおいてもう一度出る。',
  },
  known: {
    en: 'Nothing comes back any more: you know every question that you were asked.',
    ja: 'もう出る問題はない。これまでの問題はすべて覚えた。',
  },
  wrongAgain: {
    en: 'A wrong answer brings a question back tomorrow; a right one later each time.',
    ja: '間違えた問題は翌日に、正解した問題は回を重ねるごとに間をおいて出る。',
  },
  noScript: {
    en: 'This page needs JavaScript, which keeps track of what is due.',
    ja: 'このページは、いつ出すかを管理するために JavaScript を使う。',
  },
} as const satisfies Record<string, Words>;
