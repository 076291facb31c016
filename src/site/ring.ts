import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

const segments = 9;

/** A lab's ring: one segment per step, filled as steps are done. */
export function drawRing(done: number, sign: string): Markup {
  const drawn = '8.2 1.8 '.repeat(Math.min(done, segments));
  const inside =
    done >= segments
      ? markup`<path class="tick" d="M24.5 32.5l5.2 5.2 10-11" fill="none" stroke="currentColor" stroke-width="4"/>`
      : markup`<text x="32" y="38" text-anchor="middle">${sign}</text>`;
  const filled =
    done > 0 &&
    markup`<circle class="done" cx="32" cy="32" r="27" pathLength="90" stroke-dasharray="${drawn}0 90"/>`;
  return markup`<svg class="ring" viewBox="0 0 64 64" aria-hidden="true"><circle class="all" cx="32" cy="32" r="27" pathLength="90"/>${filled}${inside}</svg>`;
}
