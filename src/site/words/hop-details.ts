import type { Words } from '#request/words.ts';

/** What a hop says when it is opened. */
export const detailWords = {
  order: { en: 'order', ja: '順' },
  rule: { en: 'rule', ja: 'ルール' },
  statement: { en: 'statement', ja: 'ステートメント' },
  answer: { en: 'what it says of this request', ja: 'このリクエストについて' },
  decides: { en: 'decides: %', ja: 'これで決まる：%' },
  noneLeft: { en: 'no rule is left: %', ja: 'ほかにルールがない：%' },
  noStatement: { en: 'no statement is left: %', ja: 'ほかにステートメントがない：%' },
  more: { en: 'and % more, none of which applies', ja: 'ほか % 件。いずれも当てはまらない' },
  flips: { en: 'one edit that flips it', ja: 'この判定を変える一手' },
  code: { en: 'code', ja: 'コード' },
  readFrom: { en: 'read from', ja: '根拠' },
  showIt: { en: 'see it yourself', ja: '自分で確かめる' },
  run: { en: 'Run', ja: '実行' },
  runLong: { en: 'Run in the page’s terminal', ja: 'ページのターミナルで実行' },
  text: { en: 'Statement as written: %', ja: 'ステートメントの原文：%' },
  textUnread: { en: 'Its text was not read.', ja: '内容は読み取っていない。' },
} as const satisfies Record<string, Words>;
