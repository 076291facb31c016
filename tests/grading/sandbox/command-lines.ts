import { readdirSync, readFileSync } from 'node:fs';

/** What every process of the machine was started with. */
export function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // It ended between listing and reading.
      }
    });
}
