import type { Words } from '#request/words.ts';

export const progressWords = {
  title: { en: 'Progress', ja: '進捗' },
  lede: {
    en: 'What you have done in each lab, to take to another machine and to bring back.',
    ja: '各ラボの進捗。別のマシンへ移したり、持ち帰ったりできる。',
  },
  inProject: {
    en: 'Kept in one file, progress.json in the project’s folder. Page and terminal read and write the same.',
    ja: '進捗は、プロジェクトのフォルダーにある progress.json だけに保存される。このページとターミナルは同じファイルを読み書きする。',
  },
  inBrowser: {
    en: 'Kept in this browser and nowhere else. Clearing the browser’s data clears it, so save a copy now and then.',
    ja: '進捗はこのブラウザーだけに保存される。閲覧データを消すと失われるため、ときどきコピーを保存しておくとよい。',
  },
  notBegun: { en: 'not begun', ja: '未着手' },
  steps: { en: '% of 9 steps', ja: '9 ステップ中 %' },
  passed: { en: 'passed on %', ja: '% に合格' },
  export: { en: 'Save a copy', ja: 'コピーを保存する' },
  exportHelp: {
    en: 'A JSON file with your predictions, hypotheses, hints and passes. What runs on this machine is not in it.',
    ja: '予想、仮説、ヒント、合格の記録を JSON ファイルに保存する。このマシンで動いているラボは含まれない。',
  },
  exportButton: { en: 'Download progress', ja: '進捗をダウンロード' },
  import: { en: 'Bring one back', ja: '取り込む' },
  importHelp: {
    en: 'Of each event the newest stands, and a pass is never lost. You see what would change before anything does.',
    ja: '出来事ごとに新しいほうを残し、合格の記録が消えることはない。変わる内容を確かめてから取り込める。',
  },
  choose: { en: 'Choose a file…', ja: 'ファイルを選ぶ…' },
  would: { en: 'What would change', ja: '変わる内容' },
  nothing: {
    en: 'Nothing: all of this file is here already.',
    ja: '変更なし。このファイルの内容はすべて記録済み。',
  },
  take: { en: 'Take it in', ja: '取り込む' },
  leave: { en: 'Leave it', ja: 'やめる' },
  session: { en: 'This browser', ja: 'このブラウザー' },
  sessionHelp: {
    en: 'Logging out ends the terminals that this browser opened.',
    ja: 'ログアウトすると、このブラウザーで開いたターミナルも終わる。',
  },
  logOut: { en: 'Log out', ja: 'ログアウト' },
  loggedOut: {
    en: 'Logged out. The address that npm start printed lets you in again.',
    ja: 'ログアウトした。もう一度入るには、npm start が表示したアドレスを開く。',
  },
  taken: { en: 'Taken in.', ja: '取り込んだ。' },
} as const satisfies Record<string, Words>;

/** What a part of a lab's progress is called; a part without a name here is told as it is spelt. */
export const partWords: Readonly<Record<string, Words>> = {
  prediction: { en: 'prediction', ja: '予想' },
  hypothesis: { en: 'hypothesis', ja: '仮説' },
  revealedAt: { en: 'rule revealed', ja: '規則の確認' },
  hints: { en: 'hints shown', ja: '見たヒント' },
  passedAt: { en: 'passed', ja: '合格' },
  best: { en: 'best score', ja: '最高得点' },
  place: { en: 'place in the lesson', ja: 'レッスンの現在地' },
  observed: { en: 'observation', ja: '観察' },
  worksheet: { en: 'notes on causes', ja: '原因のメモ' },
  chain: { en: 'causal chain', ja: '因果の連鎖' },
  answers: { en: 'answers to questions', ja: '問題への回答' },
};
