import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { marksOf, type Mark } from '../plan/mark.ts';
import { judge, type Judgement } from './judge.ts';
import { namesIn, type Names } from './names.ts';
import { everIn, networkOf, undo, type Play } from './play.ts';
import type { PresetRequest } from './preset.ts';

/** Everything that the page shows, worked out once of a play. */
export interface View {
  readonly lang: Language;
  readonly play: Play;
  readonly snapshot: Snapshot;
  /** Every network of this play, the first one first: what was in one of them can be put back. */
  readonly ever: readonly Snapshot[];
  readonly names: Names;
  readonly judgement: Judgement;
  readonly marks: readonly Mark[];
  /** The same request before the last change, where there was one. */
  readonly before?: TraceDocument;
  /** Questions that the network came with. */
  readonly questions: readonly PresetRequest[];
}

export function viewOf(lang: Language, play: Play, questions: readonly PresetRequest[]): View {
  const snapshot = networkOf(play);
  const judgement = judge(snapshot, play.request);
  const before = play.edits.length > 0 ? judge(networkOf(undo(play)), play.request) : undefined;
  return {
    lang,
    play,
    snapshot,
    ever: everIn(play),
    names: namesIn(snapshot),
    judgement,
    marks: judgement.kind === 'traced' ? marksOf(judgement.trace) : [],
    ...(before?.kind === 'traced' && { before: before.trace }),
    questions,
  };
}

/** The steps that were decided by a resource; ids of several groups stand in one step. */
export function stepsAt({ marks }: View, id: string): readonly Mark[] {
  return marks.filter(({ step }) => step.id.split(', ').includes(id));
}
