import { spawn } from 'node:child_process';
import { ended } from '#dataplane/started.ts';
import { operatorShell } from '#emulator/operator-shell.ts';
import type { Running } from '#labs/session-running.ts';
import type { Home } from '#state/home.ts';

/** A shell, or one command, outside the VPC: what `env` sets, without an `eval`. */
export async function operate(
  home: Home,
  { emulator, attempt }: Running,
  command: readonly string[],
): Promise<number> {
  const shell = await operatorShell(home, emulator, attempt, process.env);
  const kept = Object.entries(process.env).filter(([name]) => !shell.unset.includes(name));
  const env = {
    ...Object.fromEntries(kept),
    ...shell.set,
    PATH: `${shell.pathFirst}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
    PS1: `operator ${attempt.account} ${attempt.region}> `,
  };
  const [program = '/bin/bash', ...args] =
    command.length > 0 ? command : ['/bin/bash', '--noprofile', '--norc', '-i'];
  return ended(spawn(program, args, { stdio: 'inherit', env }));
}
