import type { SizeFrom } from '../api.ts';
import type { Size } from './pty.ts';

/** The last of what a terminal printed, for whoever comes (back) to it. */
export interface History {
  add(data: Buffer): void;
  /** What is printed from now on is for a terminal of this size. */
  resize(size: Size): void;
  /** From the beginning of a line, where anything was dropped. */
  read(): { readonly data: Buffer; readonly sizes: readonly SizeFrom[] };
  /** What was printed in all. */
  readonly printed: number;
}

export function keepHistory(mostBytes: number, size: Size): History {
  let sizes: readonly SizeFrom[] = [{ from: 0, ...size }];
  let parts: Buffer[] = [];
  let held = 0;
  let printed = 0;
  const readData = () => {
    const all = Buffer.concat(parts);
    if (all.length <= mostBytes && held === printed) return all;
    const kept = all.subarray(Math.max(0, all.length - mostBytes));
    return kept.subarray(kept.indexOf(0x0a) + 1);
  };
  /** Those that still count from this byte on; of several at one byte the last. */
  const sizesFrom = (start: number) =>
    sizes
      .filter((_, i) => (sizes[i + 1]?.from ?? Number.POSITIVE_INFINITY) > start)
      .filter(({ from }, i, all) => all[i + 1]?.from !== from);
  return {
    resize({ columns, rows }) {
      sizes = [...sizesFrom(printed - held), { from: printed, columns, rows }];
    },
    read() {
      const data = readData();
      const start = printed - data.length;
      const told = sizesFrom(start).map((one) => ({ ...one, from: Math.max(0, one.from - start) }));
      return { data, sizes: told };
    },
    add(data) {
      parts.push(data);
      held += data.length;
      printed += data.length;
      // Rarely, and not for every letter.
      if (held <= 2 * mostBytes) return;
      const kept = Buffer.concat(parts);
      parts = [Buffer.from(kept.subarray(kept.length - mostBytes))];
      held = mostBytes;
    },
    get printed() {
      return printed;
    },
  };
}
