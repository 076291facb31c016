import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { MarkVerdict } from '../plan/mark.ts';

type Glyph = MarkVerdict | 'sealed' | 'caution';

const shapes: Readonly<Record<'octagon' | 'diamond' | 'circle', Markup>> = {
  octagon: markup`<path d="M9.5 3h9L25 9.5v9L18.5 25h-9L3 18.5v-9z"/>`,
  diamond: markup`<path d="M14 1.5L26.5 14 14 26.5 1.5 14z"/>`,
  circle: markup`<circle cx="14" cy="14" r="10.5"/>`,
};

/** A verdict's sign for lists: the same shape as on the plan, around a number or ✓ ✕ ?. */
export function glyph(verdict: Glyph, sign: string | number): Markup {
  const octagon = verdict === 'deny' || verdict === 'also';
  const shape = octagon ? 'octagon' : verdict === 'unknown' ? 'diamond' : 'circle';
  return markup`<svg class="vg" data-v="${verdict}" viewBox="0 0 28 28" aria-hidden="true">${shapes[shape]}<text x="14" y="18">${String(sign)}</text></svg>`;
}
