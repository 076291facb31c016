/** A command, and where the page's terminal runs it: `operator`, or a place of the lab. */
export interface Run {
  readonly command: string;
  readonly place: string;
  /** A word that the learner replaces first: the command waits at the prompt, behind this word. */
  readonly blank?: string;
}

const shell = /^(?:npx )?closednet shell L\d+(?: --from (\S+))?(?: -- (.+))?$/;

/**
 * What is run of a command as a lesson tells it. One that only goes inside, `closednet shell L03 --from
 * home -- curl …`, is run by the shell that already stands there; `inside` is where that goes without
 * `--from`. Several commands, and those of a `place` that the lesson names, are run as they are.
 * One with a `blank` stands on one line, where the cursor can go to it.
 */
export function whereRun(text: string, place: string | undefined, blank?: string): Run {
  const line = text.replaceAll(/\\\n\s*/g, '');
  if (blank !== undefined) {
    const command = line.replaceAll(/\n\s+/g, ' ');
    return { command, place: place ?? 'operator', blank };
  }
  const inside = place === undefined ? shell.exec(line) : null;
  if (!inside) return { command: text, place: place ?? 'operator' };
  const [, from = 'inside', command = ''] = inside;
  return { command, place: from };
}
