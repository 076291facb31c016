import type { Status } from '#labs/result.ts';
import type { Words } from '#request/words.ts';
import type { Ending } from '../sandbox/sandbox.ts';
import type { Standing } from './marks.ts';

/** What the formats say besides what a result says. */
export const says = {
  expected: { en: 'Expected', ja: '期待' },
  observed: { en: 'Observed', ja: '実際' },
  where: { en: 'Where', ja: '場所' },
  got: { en: 'Got', ja: '実際' },
  try: { en: 'Try', ja: '対処' },
  notGraded: { en: 'Not graded', ja: '採点していません' },
  environment: {
    en: 'The environment failed, so there is no score. Grade it again.',
    ja: '採点環境に問題があったため、点数はありません。もう一度採点してください。',
  },
  refused: {
    en: 'The submission was refused before anything was graded.',
    ja: '提出物を受け付けられず、採点に進めませんでした。',
  },
  exited: {
    en: 'The program ended with exit code {0}.',
    ja: 'プログラムは終了コード {0} で終了しました。',
  },
  program: { en: 'What the program printed last', ja: 'プログラムの最後の出力' },
  submission: { en: 'Submission', ja: '提出物' },
  lab: { en: 'Lab', ja: 'ラボ' },
  points: { en: 'Points', ja: '点' },
  result: { en: 'Result', ja: '結果' },
  fails: { en: 'Conditions that fail', ja: '満たしていない条件' },
  grades: { en: 'Grades', ja: '採点結果' },
  unisolated: {
    en: 'The submission ran without isolation.',
    ja: '提出物は隔離せずに実行しました。',
  },
  leftOut: {
    en: 'More than fits here was left out; result files hold all of it.',
    ja: 'ここに入りきらない分は省きました。結果ファイルにはすべてあります。',
  },
} satisfies Record<string, Words>;

/** Shape first, so that nothing is told by colour alone. */
export const signs: Readonly<Record<Status, { readonly sign: string; readonly word: Words }>> = {
  pass: { sign: '✓', word: { en: 'holds', ja: '満たしている' } },
  fail: { sign: '✗', word: { en: 'fails', ja: '満たしていない' } },
  error: { sign: '!', word: { en: 'not judged', ja: '判定不能' } },
  skipped: { sign: '–', word: { en: 'not reached', ja: '未到達' } },
  warning: { sign: '△', word: { en: 'holds, with a warning', ja: '満たしているが注意あり' } },
};

export const standings: Readonly<Record<Standing, Words>> = {
  full: { en: 'full', ja: '満点' },
  partial: { en: 'partly', ja: '部分点' },
  zero: { en: 'no points', ja: '0 点' },
  refused: { en: 'refused', ja: '受付不可' },
  trouble: { en: 'environment failed', ja: '環境の問題' },
};

export const endings: Readonly<Record<Exclude<Ending, 'exited'>, Words>> = {
  time: { en: 'The program was stopped: too much time.', ja: '時間の上限を超えたため止めました。' },
  memory: {
    en: 'The program was stopped: too much memory.',
    ja: 'メモリの上限を超えたため止めました。',
  },
  output: {
    en: 'The program was stopped: too much output.',
    ja: '出力の上限を超えたため止めました。',
  },
  processes: {
    en: 'The program was stopped: too many processes.',
    ja: 'プロセス数の上限を超えたため止めました。',
  },
  files: {
    en: 'The program was stopped: too large files.',
    ja: 'ファイルの大きさの上限を超えたため止めました。',
  },
};
