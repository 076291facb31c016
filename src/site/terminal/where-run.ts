/** A command, and where the page's terminal runs it: `operator`, or a place of the lab. */
export interface Run {
  readonly command: string;
  readonly place: string;
}

const shell = /^(?:npx )?closednet shell L\d+(?: --from (\S+))?(?: -- (.+))?$/;

/**
 * What is run of a command as a lesson tells it. One that only goes inside, `closednet shell L03 --from
 * home -- curl …`, is run by the shell that already stands there; `inside` is where that goes without
 * `--from`. Several commands, and those of a `place` that the lesson names, are run as they are.
 */
export function whereRun(text: string, place: string | undefined): Run {
  const line = text.replaceAll(/\\\n\s*/g, '');
  const inside = place === undefined ? shell.exec(line) : null;
  if (!inside) return { command: text, place: place ?? 'operator' };
  const [, from = 'inside', command = ''] = inside;
  return { command, place: from };
}
