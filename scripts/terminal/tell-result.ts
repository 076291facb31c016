import type { Result } from '#labs/result.ts';
import type { ExitCode } from '../verb.ts';
import { isVerbName } from '../verbs.ts';
import { printResult } from './print-result.ts';
import type { Terminal } from './terminal.ts';

/** Prints a result and what to do next; the exit code says whether a condition failed. */
export function tellResult(terminal: Terminal, result: Result): ExitCode {
  const { lab, tasks } = result;
  const conditions = tasks.flatMap((task) => task.conditions);
  const failed = conditions.some(({ status }) => status === 'fail' || status === 'error');
  printResult(terminal, result);
  const next = failed
    ? { en: `Next: npx closednet hint ${lab}`, ja: `次の手: npx closednet hint ${lab}` }
    : {
        en: `${lab} is solved. Next: npx closednet next`,
        ja: `${lab} は解決です。次は npx closednet next`,
      };
  // A student's repository has neither hints nor a course.
  if (isVerbName(failed ? 'hint' : 'next'))
    terminal.line(terminal.paint(failed ? 'cyan' : 'green', terminal.words(next)));
  return failed ? 1 : 0;
}
