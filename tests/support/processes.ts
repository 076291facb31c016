import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Home } from '#state/home.ts';

/** Every living process that names this home, in its command line or in its environment. */
export function processesOf(home: Home): readonly string[] {
  return allProcesses().filter((line) => line.includes(home.path));
}

/** Process id, command line and environment of every process, a line each. */
export function allProcesses(): readonly string[] {
  if (!existsSync('/proc/self/environ'))
    return execFileSync('ps', ['axeww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${pid} ${read(pid, 'cmdline')} ${read(pid, 'environ')}`);
}

/** A process may end between listing and reading. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
