import type { Lab } from './lab.ts';
import { pathOf, requestsTold, type LabPath } from './path-of.ts';
import { labProgress } from './progress.ts';
import { isRevealed } from './revealed.ts';
import { withEvidence } from './session-check.ts';
import type { Desk } from './session-deps.ts';
import { unknownChoice } from './session-problems.ts';

/** One request of the lab on the network as it is now. */
export interface PathView extends LabPath {
  readonly takenAt: string;
}

export function viewPath(desk: Desk, lab: Lab, id?: string): Promise<PathView> {
  return withEvidence(desk, lab, async (evidence) => {
    const revealed = isRevealed(labProgress(await desk.progress.read(), lab.id));
    const path = pathOf(lab, evidence, revealed, id);
    if (!path)
      throw unknownChoice(
        'request',
        id ?? lab.mainRequest,
        requestsTold(lab, evidence.bindings).map((one) => one.id),
      );
    return { ...path, takenAt: desk.clock().toISOString() };
  });
}
