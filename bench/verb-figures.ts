import { repeat, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

interface Verb {
  readonly words: readonly string[];
  readonly code?: number;
  readonly goal: Pick<Figure, 'name' | 'goal'>;
  readonly runs: number;
  /** Makes the state that the command is measured in; takes no part in the figure. */
  before?(): Promise<unknown>;
}

/**
 * A command, and the same command's `--help` in turn: that is what a process costs which loads the
 * verb and does nothing. The goal is for what the command takes beyond it.
 */
export async function verbFigures(stage: Stage, verb: Verb): Promise<readonly Figure[]> {
  const [name = ''] = verb.words;
  const pairs = await repeat(verb.runs, async () => {
    await verb.before?.();
    const help = await stage.verb([name, '--help']);
    return { help, whole: await stage.verb(verb.words, verb.code) };
  });
  return [
    { ...verb.goal, unit: 'ms', samples: pairs.map(({ help, whole }) => whole - help) },
    { name: `closednet ${name}, whole`, unit: 'ms', samples: pairs.map(({ whole }) => whole) },
    { name: `closednet ${name} --help`, unit: 'ms', samples: pairs.map(({ help }) => help) },
  ];
}
