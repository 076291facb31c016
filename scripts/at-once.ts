import { availableParallelism } from 'node:os';

/** How many builds of a lab are worked on side by side: one a core; more would wait for the emulator. */
export function atOnce(): number {
  return Math.min(availableParallelism(), 4);
}
