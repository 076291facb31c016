import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { cutAtStop, withoutReasons } from '#request/cut-at-stop.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import type { Lab } from './lab.ts';
import { isRevealed, labProgress } from './progress.ts';
import { withEvidence } from './session-check.ts';
import type { Desk } from './session-deps.ts';
import { unknownChoice } from './session-problems.ts';
import { tellWith } from './told.ts';

/** One request of the lab on the network as it is now. */
export interface PathView {
  readonly revealed: boolean;
  readonly requests: readonly { readonly id: string; readonly title: Words }[];
  readonly shown: string;
  readonly trace: TraceDocument;
  readonly snapshot: Snapshot;
  readonly takenAt: string;
}

/** Traces a condition's request; until the reasons are revealed the trace ends where it stopped. */
export function viewPath(desk: Desk, lab: Lab, id = lab.mainRequest): Promise<PathView> {
  return withEvidence(desk, lab, async (evidence) => {
    const conditions = lab.tasks
      .flatMap((task) => task.conditions)
      .filter((condition) => condition.kind !== 'rule');
    const requests = conditions.map(({ id: one, title }) => ({
      id: one,
      title: tellWith(title, evidence.bindings),
    }));
    const wanted = conditions.find((condition) => condition.id === id);
    if (!wanted)
      throw unknownChoice(
        'request',
        id,
        requests.map((one) => one.id),
      );
    const revealed = isRevealed(labProgress(await desk.progress.read(), lab.id));
    const trace = evidence.trace(wanted.request);
    const hide = wanted.kind === 'must-still-fail' ? withoutReasons : cutAtStop;
    return {
      revealed,
      requests,
      shown: id,
      trace: revealed ? trace : hide(trace),
      snapshot: evidence.snapshot,
      takenAt: desk.clock().toISOString(),
    };
  });
}
