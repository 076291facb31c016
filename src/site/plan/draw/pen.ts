import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import type { Rect } from '../geometry.ts';
import { fit, textWidth, type Face } from '../text-width.ts';

/** Names, and everything else; each in the face of prose or of what can be copied. */
type Tier = 't1' | 't2' | 't1 mono' | 't2 mono';

/** Sizes of the drawing's letters, in its units; `plan.css` has the same. */
export const sizes = { t1: 13.5, t2: 13 } as const;

type Anchor = 'start' | 'middle' | 'end';

/** A text on the drawing and the area that it takes. */
export interface Label extends Rect {
  readonly text: string;
}

/** Writes the labels of a drawing and knows where each of them stands. */
export interface Pen {
  readonly labels: readonly Label[];
  /** Shortens the text to `width`, where one is given; `look` is a class beside its tier. */
  write(x: number, y: number, text: string, tier: Tier, more?: Writing): Markup;
}

interface Writing {
  readonly anchor?: Anchor;
  readonly width?: number;
  readonly look?: string;
}

const sizeOf = (tier: Tier): number => (tier.startsWith('t1') ? sizes.t1 : sizes.t2);
const faceOf = (tier: Tier): Face =>
  tier.endsWith('mono') ? 'mono' : tier === 't1' ? 'bold' : 'sans';

export function newPen(): Pen {
  const labels: Label[] = [];
  return {
    labels,
    write(x, y, text, tier, { anchor = 'start', width, look = '' } = {}) {
      const [size, face] = [sizeOf(tier), faceOf(tier)];
      const written = width === undefined ? text : fit(text, width, size, face);
      if (written === '') return markup``;
      const taken = textWidth(written, size, face);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - taken : x - taken / 2;
      labels.push({ text: written, x: left, y: y - 0.78 * size, width: taken, height: size });
      return markup`<text class="${tier}${look === '' ? '' : ` ${look}`}" x="${x}" y="${y}" text-anchor="${anchor}">${written}</text>`;
    },
  };
}
