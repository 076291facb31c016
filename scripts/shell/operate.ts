import { spawn } from 'node:child_process';
import { ended } from '#dataplane/started.ts';
import { operatorShell } from '#emulator/operator-shell.ts';
import type { Running } from '#labs/session-running.ts';
import type { Home } from '#state/home.ts';

/** A program with its words, and all that is set for it. */
interface Command {
  readonly argv: readonly [program: string, ...words: string[]];
  readonly env: Record<string, string>;
}

/** A shell, or one command, outside the VPC: what `env` sets, without an `eval`. */
export async function operate(
  home: Home,
  running: Running,
  command: readonly string[],
): Promise<number> {
  const { argv, env } = await operatorCommand(home, running, command, process.env);
  const [program, ...words] = argv;
  return ended(spawn(program, words, { stdio: 'inherit', env }));
}

export async function operatorCommand(
  home: Home,
  { emulator, attempt }: Running,
  command: readonly string[],
  own: NodeJS.ProcessEnv,
): Promise<Command> {
  const shell = await operatorShell(home, emulator, attempt, own);
  const kept = Object.entries(own).flatMap(([name, value]) =>
    value === undefined || shell.unset.includes(name) ? [] : [[name, value] as const],
  );
  const [program = '/bin/bash', ...words] =
    command.length > 0 ? command : ['/bin/bash', '--noprofile', '--norc', '-i'];
  return {
    argv: [program, ...words],
    env: {
      ...Object.fromEntries(kept),
      ...shell.set,
      PATH: `${shell.pathFirst}:${own['PATH'] ?? '/usr/bin:/bin'}`,
      PS1: `operator ${attempt.account} ${attempt.region}> `,
    },
  };
}
