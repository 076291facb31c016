import type { Lab } from '#labs/lab.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Gap } from './gap.ts';

/** A lab that builds nothing yet: there is nothing to prove of it. */
export function isEmpty({ scenario }: Lab): boolean {
  return scenario.steps.length === 0;
}

/** `labs/L05-443-from-nowhere/quiz.ts:12  ask: no text in en and ja yet`, a line each. */
export function tellGaps(terminal: Terminal, gaps: readonly Gap[]): void {
  for (const { file, line, message } of gaps)
    terminal.line(`${terminal.paint('red', '✗')} ${file}:${line}  ${terminal.words(message)}`);
}
