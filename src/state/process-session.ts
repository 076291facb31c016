import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const patienceMilliseconds = 1500;
const lookMilliseconds = 25;

/**
 * Ends all of a terminal's session: hangs up, and kills what is there still a moment later. The
 * number of a session stays taken while anybody is in it, so nobody else is met.
 *
 * @see https://man7.org/linux/man-pages/man2/setsid.2.html
 */
export async function endSession(leader: number): Promise<void> {
  if (!signalSession(leader, 'SIGHUP')) return;
  // A stopped program hears nothing until it goes on.
  signalSession(leader, 'SIGCONT');
  const deadline = Date.now() + patienceMilliseconds;
  while (Date.now() < deadline) {
    await wait(lookMilliseconds);
    if (!signalSession(leader, 0)) return;
  }
  signalSession(leader, 'SIGKILL');
}

/** Whether anybody was there to be told. */
function signalSession(leader: number, signal: NodeJS.Signals | 0): boolean {
  const told = membersOf(leader).filter((pid) => kill(pid, signal));
  return told.length > 0;
}

/** Its processes by `/proc`; without it, the leader's own group. */
function membersOf(leader: number): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [-leader];
  }
  return names.filter((name) => /^\d+$/.test(name) && isMember(name, leader)).map(Number);
}

/** `/proc/PID/stat`: state, parent, group and session follow the name in parentheses. */
function isMember(pid: string, leader: number): boolean {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , , session] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(session) === leader && state !== 'Z';
  } catch {
    return false; // It ended between listing and reading.
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
