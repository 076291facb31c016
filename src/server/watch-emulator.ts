import { setTimeout as pause } from 'node:timers/promises';
import { logFile } from '#emulator/launch.ts';
import { lastLines } from '#emulator/log.ts';
import { readRecord } from '#emulator/record.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { isAlive } from '#state/process.ts';

/**
 * Says when the emulator's process ends by itself, with the last lines of its log; one that was
 * brought up again meanwhile is watched in its place.
 */
export async function watchEmulator(home: Home, say: Say, stop: AbortSignal): Promise<void> {
  let alive = await livingPid(home);
  while (!stop.aborted) {
    const now = await livingPid(home);
    if (alive !== undefined && now === undefined) await tellEnd(home, say);
    alive = now;
    await pause(500, undefined, { signal: stop }).catch(() => undefined);
  }
}

async function livingPid(home: Home): Promise<number | undefined> {
  const pid = (await readRecord(home))?.pid;
  return pid !== undefined && isAlive(pid) ? pid : undefined;
}

async function tellEnd(home: Home, say: Say): Promise<void> {
  const log = await lastLines(logFile(home), 6);
  say({
    en: `The emulated AWS ended. Attempts in it are lost; "npx closednet start" brings it up again.\n${log}`,
    ja: `AWS エミュレーターが終了しました。実行中の試行は失われました。「npx closednet start」で再起動できます。\n${log}`,
  });
}
