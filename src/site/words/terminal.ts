import type { TerminalTells } from '#server/api.ts';
import type { Words } from '#request/words.ts';

export const terminalWords = {
  title: { en: 'Terminal', ja: 'ターミナル' },
  open: { en: 'Open the terminal', ja: 'ターミナルを開く' },
  close: { en: 'Close the terminal', ja: 'ターミナルを閉じる' },
  closedHint: {
    en: 'The operator’s shell, and one on a host inside the VPC',
    ja: '運用者のシェルと、VPC の中のホストのシェル',
  },
  where: { en: 'Where the terminal stands', ja: 'ターミナルの立つ場所' },
  operator: { en: 'operator', ja: '運用者' },
  inside: { en: 'inside the VPC', ja: 'VPC の中' },
  standAt: { en: 'stand at', ja: '立つ場所' },
  wide: { en: 'Wide', ja: '広く' },
  height: { en: 'Height of the terminal', ja: 'ターミナルの高さ' },
  readAloud: { en: 'Screen reader', ja: '読み上げ' },
  leave: {
    en: 'Esc twice leaves the terminal; in an editor, quit that first. The shell goes on when you close it or reload.',
    ja: 'Esc を 2 回押すとターミナルから出る（エディターの中では、先に終了する）。閉じても再読み込みしても、シェルは続く。',
  },
  loading: { en: 'Opening…', ja: '開いている…' },
  early: {
    en: 'Type already; the shell reads it once it is there',
    ja: '入力できる（シェルが開きしだい読み取る）',
  },
  connecting: { en: 'Connecting…', ja: '接続中…' },
  connected: { en: 'Connected', ja: '接続済み' },
  lost: { en: 'Connection lost; trying again…', ja: '接続が切れた。再接続している…' },
  waiting: {
    en: 'Waits for the prompt, then runs',
    ja: 'プロンプトが戻りしだい実行する',
  },
  again: { en: 'Open again', ja: '開き直す' },
  notStarted: {
    en: 'There is no network to stand in yet: break it first.',
    ja: 'まだ立つべきネットワークがない。先に壊そう。',
  },
  toBreak: { en: 'To step 3, Break', ja: 'ステップ 3「壊す」へ' },
  own: { en: 'In a terminal of your own:', ja: '手元のターミナルでは：' },
  run: { en: 'Run', ja: '実行' },
  fillIn: { en: 'Fill in', ja: '書き換える' },
  fillInTold: {
    en: 'Puts it at the prompt. Replace the marked words, then press Enter.',
    ja: 'プロンプトに入れる。印の付いた語を書き換えて Enter を押す。',
  },
  runIn: { en: 'Run in the page’s terminal (%)', ja: 'ページのターミナル（%）で実行' },
  keys: { en: 'Keys', ja: 'キー' },
  interrupt: { en: 'Ctrl-C', ja: 'Ctrl-C' },
  traffic: { en: 'Live traffic', ja: '通信の様子' },
} as const satisfies Record<string, Words>;

type Why = Extract<TerminalTells, { type: 'ended' }>['why'];

/** `%` is the exit code. */
export const endWords: Readonly<Record<Why, Words>> = {
  exit: { en: 'The shell ended, exit code %.', ja: 'シェルが終了した（終了コード %）。' },
  'attempt-over': {
    en: 'The lab was reset or stopped, and this shell stood in the old network.',
    ja: 'ラボがリセットまたは停止された。このシェルは前のネットワークにいた。',
  },
  'logged-out': {
    en: 'You logged out, which ends your terminals.',
    ja: 'ログアウトしたので、ターミナルも終わった。',
  },
  left: {
    en: 'Nobody looked at it for ten minutes, so it ended.',
    ja: '10 分間どこにも表示されなかったので終わった。',
  },
  stopped: {
    en: 'The server stopped, and its terminals with it.',
    ja: 'サーバーが停止し、ターミナルも終わった。',
  },
};
