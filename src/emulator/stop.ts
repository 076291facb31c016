import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from '#state/home.ts';
import { commandLine, isAlive } from '#state/process.ts';
import { askVersion } from './plugin.ts';
import { composeDown } from './docker.ts';
import { readRecord, removeRecord, type EmulatorRecord } from './record.ts';

/**
 * Ends the emulator that was started from this home: SIGTERM, and after ten seconds SIGKILL, to
 * that one process. Answers whether there was one.
 */
export async function stopEmulator(home: Home): Promise<boolean> {
  const record = await readRecord(home);
  if (!record) return false;
  if (record.kind === 'docker') await composeDown(home);
  const stopped = record.kind === 'docker' || (await stopProcess(record));
  await removeRecord(home);
  return stopped;
}

async function stopProcess(record: EmulatorRecord): Promise<boolean> {
  const { pid } = record;
  if (pid === undefined || !isAlive(pid) || !(await isOurs(record, pid))) return false;
  process.kill(pid, 'SIGTERM');
  if (await endsWithin(pid, 10_000)) return true;
  process.kill(pid, 'SIGKILL');
  await endsWithin(pid, 5000);
  return true;
}

/** A process id may have been given to somebody else since: it must answer, or be called, as ours. */
async function isOurs(record: EmulatorRecord, pid: number): Promise<boolean> {
  if ((await askVersion(record, 1000)).kind === 'ours') return true;
  return commandLine(pid)?.includes('localstack.runtime.main') ?? false;
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  return true;
}
