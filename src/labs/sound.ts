import type { Lab, QuizQuestion } from './lab.ts';
import { namesOfNothing } from './names-used.ts';
import { faultsOfLesson } from './sound-lesson.ts';
import { twice } from './twice.ts';
import { variantOf } from './variant.ts';

/** What is wrong with a lab before it is ever built, for its author: ids that name nothing, or twice. */
export function faultsOfLab(lab: Lab): readonly string[] {
  const conditions = lab.tasks.flatMap((task) => task.conditions);
  const known = conditions.map(({ id }) => id);
  const tasks = lab.tasks.map(({ id }) => id);
  const changes = [...lab.faults, ...lab.alternatives, ...lab.mutants].map(({ id }) => id);
  return [
    ...twice('condition', known),
    ...twice('task', tasks),
    ...twice('change', changes),
    ...lab.faults.flatMap(({ id, fails }) => absent(`fault "${id}"`, fails, known)),
    ...lab.mutants.flatMap(({ id, fails }) => absent(`mutant "${id}"`, fails, known)),
    ...lab.alternatives.flatMap(({ id, warns }) => absent(`alternative "${id}"`, warns, known)),
    ...lab.tasks.flatMap(({ id, needs }, at) => absent(`task "${id}"`, needs, tasks.slice(0, at))),
    ...lab.tasks.flatMap((task) => outOfOrder(task)),
    ...absent('mainRequest', [lab.mainRequest], requestsOf(lab)),
    ...(lab.half === 'given' ? [] : answerFaults(lab)),
    ...namesOfNothing(lab),
  ];
}

function answerFaults(lab: Lab): readonly string[] {
  return [
    ...predictionFaults(lab),
    ...twice(
      'question',
      lab.quiz.map(({ id }) => id),
    ),
    ...lab.quiz.flatMap(quizFaults),
    ...faultsOfLesson(lab),
  ];
}

/** With every fault there, what the faults say of the prediction must be what the lab says. */
function predictionFaults(lab: Lab): readonly string[] {
  const { choices, happened, otherwise = happened } = lab.prediction;
  const ids = choices.map(({ id }) => id);
  const shipped = variantOf(lab).lab.prediction.happened;
  return [
    ...absent('prediction.happened', [happened], ids),
    ...absent('prediction.otherwise', [otherwise], ids),
    ...lab.faults.flatMap(({ id, happens = happened }) => absent(`fault "${id}"`, [happens], ids)),
    ...(shipped === happened
      ? []
      : [`prediction.happened is "${happened}", and its faults make it "${shipped}"`]),
  ];
}

function quizFaults({ id, choices }: QuizQuestion): readonly string[] {
  const right = choices.filter((choice) => choice.right).length;
  return [
    ...twice(
      `choice of "${id}"`,
      choices.map((choice) => choice.id),
    ),
    ...(right === 1 ? [] : [`question "${id}" has ${right} right choices, not one`]),
  ];
}

function requestsOf({ tasks }: Lab): readonly string[] {
  const conditions = tasks.flatMap((task) => task.conditions);
  return conditions.filter(({ kind }) => kind !== 'rule').map(({ id }) => id);
}

/** A condition may wait only for one that is judged before it, in its own task. */
function outOfOrder({ conditions }: Lab['tasks'][number]): readonly string[] {
  const ids = conditions.map(({ id }) => id);
  return conditions.flatMap(({ id, after }, at) =>
    after === undefined ? [] : absent(`condition "${id}"`, [after], ids.slice(0, at)),
  );
}

function absent(who: string, ids: readonly string[], known: readonly string[]): readonly string[] {
  const missing = ids.filter((id) => !known.includes(id));
  return missing.map((id) => `${who} names "${id}", which is not one of: ${known.join(', ')}`);
}
