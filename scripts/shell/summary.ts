import { type Fate, fates, type TallyRow } from '#dataplane/attempts.ts';
import { fateWords } from '#request/words/fate-words.ts';
import type { Style, Terminal } from '../terminal/terminal.ts';

const styles: Readonly<Partial<Record<Fate, Style>>> = {
  reached: 'green',
  unknown: 'yellow',
};

/** Where a shell's traffic went, by destination; on stderr, since stdout is the command's. */
export function printSummary({ aside, words: say }: Terminal, rows: readonly TallyRow[]): void {
  if (rows.length === 0) return;
  const width = Math.max(...rows.map(({ destination }) => destination.length));
  for (const { destination, counts } of rows) {
    const told = fates.flatMap((fate) => {
      const count = counts[fate];
      if (count === undefined) return [];
      return [aside.paint(styles[fate] ?? 'red', `${say(fateWords[fate])} ${count}`)];
    });
    aside.line(
      `${aside.paint('dim', 'closednet')}  ${destination.padEnd(width)}  ${told.join(', ')}`,
    );
  }
}
