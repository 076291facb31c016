import type { Bindings } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import type { Condition, Task } from './lab.ts';

/**
 * Words with `${name}` in the place of what an attempt calls it. What nobody named stays: words may
 * quote a learner's own text.
 */
export function tellWith(words: Words, bindings: Bindings): Words {
  return { en: knownIn(words.en, bindings), ja: knownIn(words.ja, bindings) };
}

/** The same of one text. */
export function knownIn(text: string, bindings: Bindings): string {
  return text.replaceAll(/\$\{([\w-]+)\}/g, (whole, name: string) => bindings[name] ?? whole);
}

/** A task as its learner reads it. */
export function toldTask(task: Task, bindings: Bindings): Task {
  return {
    ...task,
    title: tellWith(task.title, bindings),
    conditions: task.conditions.map((condition) => toldCondition(condition, bindings)),
  };
}

function toldCondition<C extends Condition>(condition: C, bindings: Bindings): C {
  const because = 'because' in condition ? condition.because : undefined;
  return {
    ...condition,
    title: tellWith(condition.title, bindings),
    ...(because ? { because: tellWith(because, bindings) } : {}),
  };
}
