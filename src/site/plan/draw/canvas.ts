import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import type { PlanLayout } from '../layout/types.ts';
import type { Mark } from '../mark.ts';
import type { Ways } from '../way/ways.ts';
import type { Pen } from './pen.ts';

/** What every part of a drawing is drawn with. */
export interface Canvas {
  readonly id: string;
  readonly lang: Language;
  readonly pen: Pen;
  readonly layout: PlanLayout;
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly ways: Ways;
  /** Whether it may be said what is missing. */
  readonly revealed: boolean;
}

export const stops = ({ verdict }: Mark) => verdict === 'deny' || verdict === 'also';
