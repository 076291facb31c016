import type { LabProgress, Note, Observed } from './attempt.ts';
import type { Choice, Lab } from './lab.ts';
import { mayCount } from './retrieve.ts';
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

/** Keeps what the learner holds of one cause: possible still, or ruled out by what they saw. */
export async function noteCause(
  desk: Desk,
  lab: Lab,
  cause: string,
  note: Omit<Note, 'at'>,
): Promise<LabProgress> {
  requireChoice('hypothesis', cause, lab.hypotheses);
  const kept = { ...note, at: desk.clock().toISOString() };
  return desk.progress.changeLab(lab.id, (before) => ({
    ...before,
    worksheet: { ...before.worksheet, [cause]: kept },
  }));
}

/** Keeps what was chosen for a gap of the chain, or of the triage. */
export async function fillGap(
  desk: Desk,
  lab: Lab,
  link: string,
  choice: string,
): Promise<LabProgress> {
  const links = [...(lab.triage ?? []), ...lab.chain];
  requireChoice('link', link, links);
  requireChoice('choice', choice, links.find(({ id }) => id === link)?.choices ?? []);
  const kept = { choice, at: desk.clock().toISOString() };
  return desk.progress.changeLab(lab.id, (before) => ({
    ...before,
    chain: { ...before.chain, [link]: kept },
  }));
}

/** Keeps an answer from memory; one before its time is told to the learner and not kept. */
export async function answerQuestion(
  desk: Desk,
  lab: Lab,
  question: string,
  choice: string,
): Promise<LabProgress> {
  requireChoice('question', question, lab.quiz);
  const choices = lab.quiz.find(({ id }) => id === question)?.choices ?? [];
  requireChoice('choice', choice, choices);
  const right = choices.some((one) => one.id === choice && one.right === true);
  const now = desk.clock();
  return desk.progress.changeLab(lab.id, (before) => {
    const given = before.answers?.[question] ?? [];
    if (!mayCount(given, now)) return before;
    const answer = { choice, right, at: now.toISOString() };
    return { ...before, answers: { ...before.answers, [question]: [...given, answer] } };
  });
}

/** Keeps the step that the learner works at. */
export async function keepPlace(desk: Desk, lab: Lab, step: number): Promise<LabProgress> {
  const place = { step, at: desk.clock().toISOString() };
  return desk.progress.changeLab(lab.id, (before) =>
    before.place?.step === step ? before : { ...before, place },
  );
}

/** Keeps that a client inside was seen: the first of an attempt, or the first that failed. */
export async function noteObserved(
  desk: Desk,
  lab: Lab,
  seen: Omit<Observed, 'at'>,
): Promise<void> {
  const observed = { ...seen, at: desk.clock().toISOString() };
  await desk.progress.changeLab(lab.id, (before) =>
    before.observed === undefined || tellsMore(seen, before.observed)
      ? { ...before, observed }
      : before,
  );
}

/** Whether a try that failed comes after one that did not: the failure is what a lesson looks for. */
export function tellsMore(seen: Omit<Observed, 'at'>, before: Omit<Observed, 'at'>): boolean {
  return before.fate === 'reached' && seen.fate !== 'reached';
}

function requireChoice(field: string, typed: string, choices: readonly Pick<Choice, 'id'>[]): void {
  const known = choices.map(({ id }) => id);
  if (!known.includes(typed)) throw unknownChoice(field, typed, known);
}
