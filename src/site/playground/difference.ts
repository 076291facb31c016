import type { TraceDocument } from '#request/document.ts';
import type { Mark, MarkVerdict } from '../plan/mark.ts';
import { marksOf } from '../plan/mark.ts';

/** How one decision differs from before: the step as it is now, or as it was where it is gone. */
export interface StepChange {
  readonly kind: 'changed' | 'new-rule' | 'added' | 'gone';
  readonly mark: Mark;
  readonly from?: MarkVerdict;
}

/** What an edit did to a request. */
export interface Difference {
  readonly before: TraceDocument;
  readonly after: TraceDocument;
  readonly steps: readonly StepChange[];
}

/** Decisions are the same one when they are taken at the same place, about the same thing. */
export function differenceOf(before: TraceDocument, after: TraceDocument): Difference {
  const [old, now] = [keyed(before), keyed(after)];
  const changes = [...now].flatMap(([key, mark]): StepChange[] => {
    const was = old.get(key);
    if (was === undefined) return [{ kind: 'added', mark }];
    if (was.verdict !== mark.verdict) return [{ kind: 'changed', mark, from: was.verdict }];
    return was.step.message.en === mark.step.message.en ? [] : [{ kind: 'new-rule', mark }];
  });
  const gone = [...old].flatMap(([key, mark]): StepChange[] =>
    now.has(key) ? [] : [{ kind: 'gone', mark, from: mark.verdict }],
  );
  return { before, after, steps: [...changes, ...gone] };
}

function keyed(trace: TraceDocument): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const mark of marksOf(trace)) {
    const { direction, step, hop } = mark;
    const place = step.at ?? hop?.subnetId ?? '';
    const base = [direction, step.kind, step.component, place].join(' ');
    let key = base;
    for (let n = 2; marks.has(key); n += 1) key = `${base} ${n}`;
    marks.set(key, mark);
  }
  return marks;
}
