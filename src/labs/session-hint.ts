import type { Words } from '#request/words.ts';
import { judge } from './check.ts';
import type { Evidence, Lab, Task } from './lab.ts';
import { labProgress } from './progress.ts';
import { withEvidence } from './session-check.ts';
import type { Desk } from './session-deps.ts';
import { unknownChoice } from './session-problems.ts';
import { opensNext } from './stages.ts';
import { tellWith } from './told.ts';

export interface HintShown {
  readonly task: string;
  readonly rung: number;
  readonly words: Words;
  /** No rung above it: asking again shows the same one. */
  readonly isLast: boolean;
}

/** Shows the next rung of a task, by default of the first that is not done. None is counted against anybody. */
export function hintLab(desk: Desk, lab: Lab, taskId?: string): Promise<HintShown> {
  return withEvidence(desk, lab, async (evidence) => {
    const task = chooseTask(lab, evidence, taskId);
    const shown = labProgress(await desk.progress.read(), lab.id).hints[task.id] ?? 0;
    const rung = Math.min(shown + 1, task.hints.length);
    const hint = task.hints.find((one) => one.rung === rung);
    if (!hint) throw new Error(`task "${task.id}" of ${lab.id} has no rung ${rung}`);
    const words = tellWith(hint.say(evidence), evidence.bindings);
    await desk.progress.changeLab(lab.id, (before) => ({
      ...before,
      hints: { ...before.hints, [task.id]: rung },
    }));
    return { task: task.id, rung, words, isLast: rung === task.hints.length };
  });
}

/** The rungs that were shown before, told once more from the network as it is now. */
export function hintsSoFar(desk: Desk, lab: Lab): Promise<readonly HintShown[]> {
  return withEvidence(desk, lab, async (evidence) => {
    const shown = labProgress(await desk.progress.read(), lab.id).hints;
    return lab.tasks.flatMap(({ id, hints }) =>
      hints
        .filter(({ rung }) => rung <= (shown[id] ?? 0))
        .map((hint) => ({
          task: id,
          rung: hint.rung,
          words: tellWith(hint.say(evidence), evidence.bindings),
          isLast: hint.rung === hints.length,
        })),
    );
  });
}

function chooseTask(lab: Lab, evidence: Evidence, wanted: string | undefined): Task {
  if (wanted === undefined) {
    const open = judge(lab, evidence).find(({ status }) => !opensNext(status));
    const task = lab.tasks.find(({ id }) => id === open?.id) ?? lab.tasks.at(-1);
    if (!task) throw new Error(`lab ${lab.id} has no task`);
    return task;
  }
  const task = lab.tasks.find(({ id }) => id === wanted);
  if (task) return task;
  throw unknownChoice(
    'task',
    wanted,
    lab.tasks.map(({ id }) => id),
  );
}
