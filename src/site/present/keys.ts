import type { Words } from '#request/words.ts';

export type Intent =
  | ('next' | 'previous' | 'first' | 'last' | 'overview' | 'goto' | 'fullscreen' | 'black')
  | ('desk' | 'theme' | 'help' | 'zoom' | 'plan' | 'run' | 'terminal' | 'type' | 'interrupt')
  | ('hop-next' | 'hop-previous' | 'hop-play')
  | ('break' | 'fix' | 'reset' | 'check' | 'reveal' | 'jump' | 'mend')
  | `pick-${number}`;

/** What of a key press decides; a `KeyboardEvent` has it all. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface KeyRow {
  readonly intent: Intent;
  /** As `KeyboardEvent.key` says them; letters in either case. */
  readonly keys: readonly string[];
  readonly told: Words;
}

/** Every key, as the help tells them. Clickers send Page Up, Page Down, `.`, F5 and Escape. */
export const keyRows: readonly KeyRow[] = [
  {
    intent: 'next',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
    told: { en: 'next', ja: '次へ' },
  },
  {
    intent: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    told: { en: 'back', ja: '前へ' },
  },
  { intent: 'first', keys: ['Home'], told: { en: 'first slide', ja: '最初のスライド' } },
  { intent: 'last', keys: ['End'], told: { en: 'last slide', ja: '最後のスライド' } },
  { intent: 'overview', keys: ['o', 'Escape'], told: { en: 'overview', ja: '一覧' } },
  { intent: 'goto', keys: ['g'], told: { en: 'go to a slide', ja: 'スライドを指定' } },
  { intent: 'fullscreen', keys: ['f', 'F5'], told: { en: 'full screen', ja: '全画面' } },
  { intent: 'black', keys: ['b', '.'], told: { en: 'black screen', ja: '黒画面' } },
  { intent: 'desk', keys: ['s', 'p'], told: { en: 'speaker view', ja: '発表者ビュー' } },
  { intent: 'theme', keys: ['d'], told: { en: 'light or dark', ja: '明暗の切り替え' } },
  { intent: 'zoom', keys: ['z'], told: { en: 'enlarge code', ja: 'コードを拡大' } },
  { intent: 'plan', keys: ['v'], told: { en: 'plan, large', ja: '図を大きく' } },
  {
    intent: 'hop-next',
    keys: ['Shift+ArrowRight', ']'],
    told: { en: 'next hop', ja: '次のホップ' },
  },
  {
    intent: 'hop-previous',
    keys: ['Shift+ArrowLeft', '['],
    told: { en: 'hop before', ja: '前のホップ' },
  },
  { intent: 'hop-play', keys: ['a'], told: { en: 'play the path', ja: '経路を再生' } },
  {
    intent: 'run',
    keys: ['Enter'],
    told: { en: 'run the next command', ja: '次のコマンドを実行' },
  },
  { intent: 'terminal', keys: ['t'], told: { en: 'terminal', ja: 'ターミナル' } },
  {
    intent: 'type',
    keys: ['i'],
    told: {
      en: 'type in the terminal; Esc Esc leaves it',
      ja: 'ターミナルに入力（Esc 2 回で戻る）',
    },
  },
  {
    intent: 'interrupt',
    keys: ['Ctrl+c'],
    told: { en: 'end what runs in the terminal', ja: '実行中のコマンドを止める' },
  },
  { intent: 'break', keys: ['k'], told: { en: 'break', ja: '壊す' } },
  { intent: 'fix', keys: ['x'], told: { en: 'fix', ja: '直す' } },
  { intent: 'reset', keys: ['r'], told: { en: 'reset', ja: 'リセット' } },
  { intent: 'check', keys: ['c'], told: { en: 'check', ja: '確認' } },
  { intent: 'reveal', keys: ['y'], told: { en: 'tell the reasons', ja: '理由を明かす' } },
  {
    intent: 'jump',
    keys: ['j'],
    told: { en: 'network to this step', ja: 'このステップに合わせる' },
  },
  { intent: 'mend', keys: ['m'], told: { en: 'mend one more', ja: '次の一つを直す' } },
  { intent: 'help', keys: ['?', 'h'], told: { en: 'these keys', ja: 'キー操作' } },
];

/** The intent that a button names. */
export function intentNamed(name: string | undefined): Intent | undefined {
  return keyRows.find(({ intent }) => intent === name)?.intent;
}

const intents = new Map(keyRows.flatMap(({ keys, intent }) => keys.map((key) => [key, intent])));

/** What a key press asks of the slides; with a modifier, but for those named so, nothing. */
export function intentOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Press): Intent | undefined {
  if (ctrlKey && !altKey && !metaKey && !shiftKey) return intents.get(`Ctrl+${key}`);
  if (altKey || ctrlKey || metaKey) return undefined;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  // Shift is part of how a sign is typed, and of nothing else.
  if (shiftKey && key.length > 1) return intents.get(`Shift+${key}`);
  if (shiftKey && /[a-z]/i.test(key)) return undefined;
  if (/^[1-9]$/.test(key)) return `pick-${Number(key)}`;
  return intents.get(plain);
}

/** Whether keys belong to what has the focus: a field, a terminal, a list that is scrolled. */
export const takesKeys =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], .xterm, dialog';

/** Focused, these are pressed with Space and Enter. */
export const isPressed = 'button, a[href], summary, [role="button"]';

/** Focused, these are scrolled up and down. */
export const isScrolled = '.desk-notes, [data-claims]';
