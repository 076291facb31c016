import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { z } from 'zod';
import { openHome, type Home } from '#state/home.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on while the test looks at it. */
export interface Underway {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** What it has told so far, on stdout and stderr. */
  readonly told: () => Ran;
}

export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export const closednetProgram = join(openHome().projectRoot, 'scripts', 'closednet.mjs');

/** What a learner's shell has anyway; nothing of the tester's own settings comes along. */
export function plainShell(home: Home): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    LANG: 'C.UTF-8',
    CLOSEDNET_HOME: home.path,
    CLOSEDNET_EMULATOR_PORT: '26566',
  };
}

/** Runs `closednet` with these words as a process of its own, with no terminal to ask on. */
export function closednet(home: Home, words: string, circumstances?: Circumstances): Promise<Ran> {
  return beginClosednet(home, words, circumstances).ended;
}

export function beginClosednet(
  home: Home,
  words: string,
  { env = {}, input = '' }: Circumstances = {},
): Underway {
  const child = spawn(process.execPath, [closednetProgram, ...words.split(' ').filter(Boolean)], {
    env: { ...plainShell(home), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(input);
  const told = (code: number | null = null) => ({ code, stdout, stderr });
  const ended = new Promise<Ran>((resolve) => {
    child.once('close', (code) => resolve(told(code)));
  });
  return { child, ended, told };
}

const problem = z.object({
  schema: z.literal('closednet.problem/1'),
  code: z.string(),
  what: z.object({ en: z.string(), ja: z.string() }),
  try: z.object({ en: z.string(), ja: z.string() }).optional(),
});

/** `exit code try`, after looking that stdout holds one document and stderr the same for people. */
export function toldProblem(ran: Ran): string {
  const { code, what, try: tries } = problem.parse(documentOf(ran));
  expect(ran.stderr).toContain(what.en);
  expect(ran.stderr).toContain(`${code} · /problems/${code}`);
  expect(stripVTControlCharacters(ran.stderr)).toBe(ran.stderr);
  return `${ran.code} ${code} ${tries?.en ?? '-'}`;
}

/** The one JSON document that stands on stdout; fails where anything else stands there. */
export function documentOf({ stdout, stderr }: Ran): unknown {
  expect(stdout, stderr).toMatch(/^\{[^]*\}\n$/);
  return JSON.parse(stdout);
}
