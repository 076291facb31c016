import { z } from 'zod';
import type { TerminalSays } from '../api.ts';

/** Longer than any paste that a page sends at once; a longer frame closes the socket (1009). */
export const mostMessageBytes = 64 * 1024;

export const sizeOfPage = z.object({
  columns: z.coerce.number().int().min(2).max(500),
  rows: z.coerce.number().int().min(1).max(300),
});

const said = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('input'), data: z.string().max(16_384) }),
  z.strictObject({
    type: z.literal('size'),
    columns: z.int().min(2).max(500),
    rows: z.int().min(1).max(300),
  }),
  z.strictObject({ type: z.literal('seen'), bytes: z.int().min(1) }),
]);

/** Nothing where it is not one of these. */
export function readMessage(text: string): TerminalSays | undefined {
  try {
    const { success, data } = said.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}

/** How much may come in: so much each second, and a burst before. */
export interface Allowance {
  /** Whether this one may still pass. */
  take(amount: number): boolean;
}

export function openAllowance(perSecond: number, burst: number): Allowance {
  let left = burst;
  let filled = performance.now();
  return {
    take(amount) {
      const now = performance.now();
      left = Math.min(burst, left + ((now - filled) / 1000) * perSecond);
      filled = now;
      left -= amount;
      return left >= 0;
    },
  };
}
