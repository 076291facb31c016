import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureSite } from '#server/site-process.ts';
import type { Case } from '../figure.ts';

/** What both processes hold resident while a lab runs, and after all the cases before. */
export const memory: Case = {
  id: 'memory',
  async run({ session, home, lab, verb }) {
    await verb(['start', lab]);
    const { emulator } = await session.running(lab);
    const site = await ensureSite(home, () => undefined);
    if (emulator.pid === undefined) throw new Error('the emulator is no process of this machine');
    return [
      { name: 'emulator, resident', unit: 'MB', samples: [megabytes(emulator.pid)] },
      { name: 'site, resident', unit: 'MB', samples: [megabytes(site.pid)] },
    ];
  },
};

function megabytes(pid: number): number {
  return (kibibytes(pid) * 1024) / 1e6;
}

function kibibytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  }
}
