import type { Emulator } from '#emulator/emulator.ts';
import { changes } from '#emulator/plugin.ts';
import type { Attempt } from './attempt.ts';

/** Networks on stage, as they were brought there: a change to one is seen by its counter. */
export function openAsBuilt() {
  const marks = new Map<string, number>();
  return {
    /** Notes what runs now; those before it are gone. */
    async note(emulator: Emulator, attempt: Attempt | undefined): Promise<void> {
      if (attempt) marks.set(attempt.id, await changes(emulator, attempt.account, {}));
    },
    /** Whether it runs in this emulator, and nobody has changed it since. */
    async has(emulator: Emulator, { id, account, emulatorRun }: Attempt): Promise<boolean> {
      const mark = marks.get(id);
      if (mark === undefined || emulatorRun !== emulator.run) return false;
      return (await changes(emulator, account, {})) === mark;
    },
  };
}
