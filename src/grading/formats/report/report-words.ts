import type { Language, Words } from '#request/words.ts';
import type { Isolation } from '../../sandbox/sandbox.ts';

/** What the class report says besides what a result says; `{0}` and `{1}` are filled in. */
const texts = {
  title: { en: 'Class report', ja: 'クラスの採点レポート' },
  headline: { en: '{0} of {1} have full points', ja: '{1} 件中 {0} 件が満点' },
  nobody: { en: 'Nothing was handed in', ja: '提出物はありません' },
  median: { en: 'Median {0} of {1} points', ja: '中央値 {0} / {1} 点' },
  seed: { en: 'seed {0}', ja: 'シード {0}' },
  stands: { en: 'Where the class stands', ja: 'クラスの到達状況' },
  full: { en: 'full points', ja: '満点' },
  range: { en: '{0} to {1} %', ja: '{0}〜{1}%' },
  zero: { en: 'no points', ja: '0 点' },
  apart: { en: 'Without a grade', ja: '採点できなかった提出物' },
  refused: { en: 'refused', ja: '受付不可' },
  refusedNote: {
    en: 'What was handed in cannot be graded. This counts as no points and stands apart from them.',
    ja: '採点できない提出物です。点数は 0 ですが、採点の結果としての 0 点とは分けています。',
  },
  trouble: { en: 'environment failed', ja: '環境の問題' },
  troubleNote: {
    en: 'Not the submission’s fault: no score. Grade these again.',
    ja: '提出物のせいではないので点数はありません。もう一度採点してください。',
  },
  conditions: { en: 'What fails, and for how many', ja: '満たされなかった条件' },
  of: { en: '{0} of {1}', ja: '{1} 件中 {0} 件' },
  noneFails: {
    en: 'Every condition holds for everybody.',
    ja: '全員がすべての条件を満たしました。',
  },
  others: { en: 'Others, which fail for nobody: {0}', ja: '判定した全員が満たした条件: {0}' },
  unjudged: {
    en: 'Others, which come later and nobody reached: {0}',
    ja: '先に進むと判定される、まだ誰も到達していない条件: {0}',
  },
  wrongFixes: { en: 'Commonest wrong fixes', ja: 'よくある間違った直し方' },
  noWrongFix: { en: 'No known wrong fix was seen.', ja: '既知の間違った直し方は見当たりません。' },
  submissions: { en: 'Submissions', ja: '提出物' },
  submission: { en: 'submission', ja: '提出物' },
  points: { en: 'points', ja: '得点' },
  result: { en: 'result', ja: '結果' },
  fails: { en: 'fails', ja: '未達の条件' },
  like: { en: 'resembles', ja: '似ている間違い' },
  partial: { en: 'partly', ja: '部分点' },
  numbers: {
    en: 'A number is a condition, the same everywhere on this page.',
    ja: '番号は条件を表し、このページのどこでも同じです。',
  },
  oneByOne: { en: 'One by one', ja: '提出物ごとの詳細' },
  noIsolation: { en: 'ran without isolation', ja: '隔離なしで実行' },
  foot: {
    en: 'Judged on an emulated AWS: verdicts are simulated by closednet.',
    ja: 'AWS のエミュレーター上で採点しました。判定は closednet によるシミュレーションです。',
  },
} satisfies Record<string, Words>;

export type Say = (key: keyof typeof texts, ...holes: readonly (string | number)[]) => string;

export function speaking(language: Language): Say {
  return (key, ...holes) =>
    texts[key][language].replaceAll(/\{(\d)\}/g, (_, at: string) => String(holes[Number(at)]));
}

export const isolations: Readonly<Record<Isolation, Words>> = {
  namespaces: { en: 'programs isolated', ja: 'プログラムは隔離して実行' },
  none: { en: 'programs not isolated', ja: 'プログラムは隔離なしで実行' },
  'nothing-ran': { en: 'no program was executed', ja: 'プログラムの実行なし' },
};
