import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';
import type { Home } from '#state/home.ts';
import type { Words } from '#request/words.ts';
import type { Terminal } from './terminal/terminal.ts';

/** 0 all well, 1 a check fails, 2 bad input, 3 the environment is not ready. */
export type ExitCode = 0 | 1 | 2 | 3;

export type OptionValues = ReturnType<typeof parseArgs>['values'];

/** One call of a verb, after its words were read. */
export interface Call {
  readonly terminal: Terminal;
  readonly home: Home;
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  /** What stands behind `--`, of a verb that runs a command. */
  readonly command?: readonly string[];
}

export interface Verb {
  /** What stands behind the verb's name, such as `[LAB] [--watch]`. */
  readonly usage: string;
  readonly summary: Words;
  readonly options: ParseArgsOptionsConfig;
  /** Each option of its own, and anything else that `--help` must say. */
  readonly help?: Words;
  readonly most: number;
  readonly takesCommand?: true;
  /** The exit code: the verb's own, or that of the command it ran. */
  run(call: Call): Promise<number>;
}
