import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What can be presented, and how many minutes each step takes. */
export function listTalks(terminal: Terminal, labs: readonly Lab[]): void {
  const talks = labs.map(({ id, slug, title, talk }) => {
    const steps = stepNames.map((step) => ({ step, minutes: talk[step].minutes }));
    return { lab: id, slug, title, minutes: minutesOf(talk), steps };
  });
  if (terminal.json) terminal.document({ schema: 'closednet.talks/1', talks });
  for (const { lab, title, minutes, steps } of talks) {
    const time = terminal.words({ en: `${minutes} min`, ja: `${minutes} 分` });
    const each = steps.map(({ minutes: part }) => part).join(' + ');
    terminal.line(
      `${terminal.paint('bold', `${lab}  ${terminal.words(title)}`)}  ${time}  ${terminal.paint('dim', each)}`,
    );
  }
  terminal.line(terminal.paint('cyan', `npx closednet present ${talks[0]?.lab ?? 'LAB'}`));
}

/** What all nine steps of a talk take. */
function minutesOf(talk: Lab['talk']): number {
  return stepNames.reduce((sum, step) => sum + talk[step].minutes, 0);
}
