import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { composePlan } from './compose.ts';
import type { Mark } from './mark.ts';
import type { WidthClass } from './measure.ts';

export interface PlanInput {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Language;
  readonly snapshot: Snapshot;
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly revealed: boolean;
  /** How wide the place for the drawing is; `panel` where nothing is said. */
  readonly width?: WidthClass;
  /** Step that carries the blue ring. */
  readonly current?: number;
  /** Names of places outside, by how the request names them. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Words of the title block: when it was taken. */
  readonly taken?: string;
  /** One sentence for those who do not see the drawing. */
  readonly description: string;
}

/** Draws any request in its network. */
export function drawPlan(input: PlanInput): Markup {
  return markup`${composePlan(input).drawn}`;
}
