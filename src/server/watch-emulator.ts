import { setTimeout as pause } from 'node:timers/promises';
import type { Emulator } from '#emulator/emulator.ts';
import { logFile } from '#emulator/launch.ts';
import { lastLines } from '#emulator/log.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { isAlive } from '#state/process.ts';

/** Says, once, that the emulator's process ended by itself, with the last lines of its log. */
export async function watchEmulator(
  home: Home,
  emulator: Emulator,
  say: Say,
  stop: AbortSignal,
): Promise<void> {
  const { pid } = emulator;
  if (pid === undefined) return;
  while (isAlive(pid)) {
    await pause(500, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
  }
  const log = await lastLines(logFile(home), 6);
  say({
    en: `The emulated AWS ended. Attempts in it are lost; "npx closednet start" brings it up again.\n${log}`,
    ja: `AWS エミュレーターが終了しました。実行中の試行は失われました。「npx closednet start」で再起動できます。\n${log}`,
  });
}
