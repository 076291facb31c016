import type { LabProgress } from './attempt.ts';
import type { Choice, Lab } from './lab.ts';
import type { Desk } from './session-deps.ts';
import { unknownChoice } from './session-problems.ts';

/** Commits a prediction. The first stands: what was thought before looking is worth keeping. */
export async function predictLab(
  desk: Desk,
  lab: Lab,
  choice: string,
  reason?: string,
): Promise<LabProgress> {
  requireChoice('prediction', choice, lab.prediction.choices);
  const at = desk.clock().toISOString();
  const prediction = { choice, ...(reason === undefined ? {} : { reason }), at };
  return desk.progress.changeLab(lab.id, (before) => ({ prediction, ...before }));
}

/** Commits a hypothesis; a later one replaces it, since tests refute. */
export async function suspect(desk: Desk, lab: Lab, choice: string): Promise<LabProgress> {
  requireChoice('hypothesis', choice, lab.hypotheses);
  const hypothesis = { choice, at: desk.clock().toISOString() };
  return desk.progress.changeLab(lab.id, (before) => ({ ...before, hypothesis }));
}

/** Shows the reasons from now on, without prediction or hypothesis. */
export async function revealLab(desk: Desk, lab: Lab): Promise<LabProgress> {
  const revealedAt = desk.clock().toISOString();
  return desk.progress.changeLab(lab.id, (before) => ({ revealedAt, ...before }));
}

function requireChoice(field: string, typed: string, choices: readonly Choice[]): void {
  const known = choices.map(({ id }) => id);
  if (!known.includes(typed)) throw unknownChoice(field, typed, known);
}
