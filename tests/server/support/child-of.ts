import { readdirSync, readFileSync } from 'node:fs';

/** A living child of that process with that name, if there is one. */
export function childOf(parent: number, name: string): number | undefined {
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  const found = pids.find((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return stat.includes(`(${name})`) && Number(ppid) === parent && state !== 'Z';
    } catch {
      return false; // It ended between listing and reading.
    }
  });
  return found === undefined ? undefined : Number(found);
}

/** How long it has run so far, in the kernel's ticks. */
export function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
