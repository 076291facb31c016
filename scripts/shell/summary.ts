import type { Fate, TallyRow } from '#dataplane/attempts.ts';
import type { Words } from '#request/words.ts';
import type { Style, Terminal } from '../terminal/terminal.ts';

const words: Readonly<Record<Fate, Words>> = {
  reached: { en: 'reached', ja: '到達' },
  dropped: { en: 'dropped', ja: '破棄' },
  refused: { en: 'refused', ja: '拒否' },
  denied: { en: 'denied by policy', ja: 'ポリシーで拒否' },
  unresolved: { en: 'name not resolved', ja: '名前解決できず' },
  unknown: { en: 'unknown', ja: '不明' },
  unavailable: { en: 'no answer behind it', ja: 'その先の応答なし' },
};

const styles: Readonly<Partial<Record<Fate, Style>>> = {
  reached: 'green',
  unknown: 'yellow',
};

const fates = [
  'reached',
  'dropped',
  'refused',
  'denied',
  'unresolved',
  'unknown',
  'unavailable',
] as const satisfies readonly Fate[];

/** Where a shell's traffic went, by destination; on stderr, since stdout is the command's. */
export function printSummary({ aside, words: say }: Terminal, rows: readonly TallyRow[]): void {
  if (rows.length === 0) return;
  const width = Math.max(...rows.map(({ destination }) => destination.length));
  for (const { destination, counts } of rows) {
    const told = fates.flatMap((fate) => {
      const count = counts[fate];
      if (count === undefined) return [];
      return [aside.paint(styles[fate] ?? 'red', `${say(words[fate])} ${count}`)];
    });
    aside.line(
      `${aside.paint('dim', 'closednet')}  ${destination.padEnd(width)}  ${told.join(', ')}`,
    );
  }
}
