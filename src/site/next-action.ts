import type { Result } from '#labs/result.ts';
import { dueAt } from '#labs/retrieve.ts';
import type { StepName } from '#labs/step-names.ts';
import type { Words } from '#request/words.ts';
import type { LabView } from './client/lab-view.ts';
import { doneSteps, type Whole } from './lesson-steps.ts';
import { nextWords as words } from './words/next.ts';

/** The one thing to do next, and where on the page. */
export interface NextAction {
  readonly step: StepName;
  readonly told: Words;
  /** For the places of `told`, in order. */
  readonly values: readonly (string | number | Words)[];
  /** All is done: it leads to the end of the page, where the next lab is. */
  readonly atEnd?: true;
}

const act = (
  step: StepName,
  told: Words,
  ...values: readonly (string | number | Words)[]
): NextAction => ({ step, told, values });

/** Of a condition, by its id: what kind of claim it is. */
export type KindOf = (condition: string) => string | undefined;

/** What a learner does next, from what was done so far. Nothing while the server is still asked. */
export function nextAction(view: LabView, whole: Whole, kindOf: KindOf): NextAction | undefined {
  const { connection, lab, result } = view;
  if (connection === 'asking' || lab === undefined) return undefined;
  const done = doneSteps(lab.state, undefined, whole);
  if (!done.has('predict')) return act('predict', words.predict);
  if (connection === 'offline') return offline(done) ?? after(done, view);
  const { attempt, passedAt } = lab.state;
  if (attempt === undefined)
    return passedAt === undefined ? act('break', words.start) : after(done, view);
  if (attempt.state === 'building') return act('break', words.building);
  if (attempt.state === 'lost') return act('break', words.lost);
  if (!done.has('observe')) return act('observe', words.observe);
  if (!done.has('diagnose')) return act('diagnose', words.diagnose);
  if (!isRepaired(view)) return repair(result, kindOf);
  return after(done, view);
}

/** Of this attempt: a lab that was passed once is broken again after a reset. */
function isRepaired({ lab, result }: LabView): boolean {
  const { passedAt, attempt } = lab?.state ?? {};
  if (result !== undefined) return result.tasks.every(({ status }) => holds.has(status));
  return passedAt !== undefined && passedAt >= (attempt?.startedAt ?? '');
}

const holds: ReadonlySet<string> = new Set(['pass', 'warning']);

function isWarned(result: Result | undefined): boolean {
  const all = result?.tasks.flatMap((task) => [task, ...task.conditions]) ?? [];
  return all.some(({ status }) => status === 'warning');
}

/** Without a network to change: read, think, and answer. */
function offline(done: ReadonlySet<StepName>): NextAction | undefined {
  return done.has('diagnose') ? undefined : act('observe', words.read);
}

function repair(result: Result | undefined, kindOf: KindOf): NextAction {
  if (result === undefined) return act('fix', words.fix);
  const refused = refusedFix(result, kindOf);
  if (refused !== undefined) return act('verify', words.refused, refused);
  const all = result.tasks.flatMap(({ conditions }) => conditions);
  const held = all.filter(({ status }) => holds.has(status));
  return act('fix', words.fixing, held.length, all.length);
}

/** What refuses a fix by which everything works that must: a guard, or a rule of fair means. */
export function refusedFix({ tasks }: Result, kindOf: KindOf): Words | undefined {
  const open = tasks.find(({ status }) => status === 'fail' || status === 'error');
  const conditions = open?.conditions ?? [];
  // Where nobody comes to what must work, a stage is not yet mended, and nothing is refused.
  if (conditions.some(({ id, status }) => status === 'skipped' && kindOf(id) === 'must-work'))
    return undefined;
  const failing = conditions.filter(({ status }) => status === 'fail');
  const unfair = failing.filter(({ id }) => ['rule', 'must-still-fail'].includes(kindOf(id) ?? ''));
  return unfair.length === failing.length ? unfair[0]?.expected : undefined;
}

function after(done: ReadonlySet<StepName>, { lab, result }: LabView): NextAction {
  if (!done.has('explain'))
    return act('explain', isWarned(result) ? words.explainLeft : words.explain);
  if (!done.has('retrieve')) return act('retrieve', words.retrieve);
  const coming = Object.values(lab?.state.answers ?? {}).flatMap((given) => dueAt(given) ?? []);
  const first = coming.toSorted((a, b) => a.getTime() - b.getTime())[0];
  const end = first
    ? act('retrieve', words.comesBack, first.toISOString())
    : act('retrieve', words.done);
  return { ...end, atEnd: true };
}
