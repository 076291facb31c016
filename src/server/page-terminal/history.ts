/** The last of what a terminal printed, for whoever comes (back) to it. */
export interface History {
  add(data: Buffer): void;
  /** From the beginning of a line, where anything was dropped. */
  read(): Buffer;
  /** What was printed in all. */
  readonly printed: number;
}

export function keepHistory(mostBytes: number): History {
  let parts: Buffer[] = [];
  let held = 0;
  let printed = 0;
  const read = () => {
    const all = Buffer.concat(parts);
    if (all.length <= mostBytes && held === printed) return all;
    const kept = all.subarray(Math.max(0, all.length - mostBytes));
    return kept.subarray(kept.indexOf(0x0a) + 1);
  };
  return {
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
    read,
    get printed() {
      return printed;
    },
  };
}
