/** An answer given from memory. */
export interface Answer {
  readonly choice: string;
  readonly right: boolean;
  readonly at: string;
}

/** A question of one lab. */
export interface Asked {
  readonly lab: string;
  readonly question: string;
}

/** Days after which a question comes back, one after the other. */
const intervals = [1, 3, 7, 21] as const;

const hour = 3_600_000;

/** Who practises every evening comes a little earlier on some of them. */
const earlier = 4 * hour;

/**
 * When a question comes back. The first answer brings it back after a day, right or wrong. From then
 * on a right one leads to the next interval, a wrong one back to the first. An answer given before
 * its time says nothing about memory and does not count. Never asked, or known after the last
 * interval: not at all.
 */
export function dueAt(answers: readonly Answer[]): Date | undefined {
  let stage = -1;
  let due: number | undefined = -Infinity;
  for (const { right, at } of answers.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const moment = Date.parse(at);
    if (due === undefined || moment < due) continue;
    stage = right || stage === -1 ? stage + 1 : 0;
    const days = intervals[stage];
    due = days === undefined ? undefined : moment + days * 24 * hour - earlier;
  }
  return due === undefined || stage === -1 ? undefined : new Date(due);
}

/** Whether an answer given now counts: a new question always, another once its time has come. */
export function mayCount(answers: readonly Answer[], now: Date): boolean {
  const due = dueAt(answers);
  return answers.length === 0 || (due !== undefined && due <= now);
}

interface LabAnswers {
  readonly id: string;
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
}

/** Questions that are due, longest waiting first, and the moment of the next one where none is. */
export function review(
  labs: readonly LabAnswers[],
  now: Date,
): { readonly due: readonly Asked[]; readonly next?: Date } {
  const coming = labs
    .flatMap(({ id, answers = {} }) =>
      Object.entries(answers).flatMap(([question, given]) => {
        const at = dueAt(given);
        return at === undefined ? [] : [{ lab: id, question, at }];
      }),
    )
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const due = coming.filter(({ at }) => at <= now).map(({ lab, question }) => ({ lab, question }));
  const next = coming.find(({ at }) => at > now)?.at;
  return { due, ...(next && { next }) };
}
