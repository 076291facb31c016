import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something to become true that nobody announces; what it then is. */
export async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`never came true: ${look.toString()}`);
    await pause(10);
  }
}
