import { zipSync, type Zippable } from 'fflate';
import type { Packed } from './autograder-files.ts';

/** Zip keeps no time before this; the same for every file, so that equal files are equal bytes. */
const mtime = new Date(1980, 0, 1);
const unix = 3;

/** A zip whose programs can be run where it is unpacked on Unix. */
export function zip(files: readonly Packed[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, content, isProgram }) => {
      const mode = isProgram ? 0o100755 : 0o100644;
      return [path, [content, { mtime, os: unix, attrs: mode * 0x10000 }]];
    }),
  );
  return zipSync(entries, { level: 6 });
}
