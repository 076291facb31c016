import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSandbox } from '../../../src/grading/sandbox/open-sandbox.ts';
import { tryIsolation } from '../../../src/grading/sandbox/run-apart.ts';
import type { Limits, Program, Ran } from '../../../src/grading/sandbox/sandbox.ts';
import { openHome } from '#state/home.ts';
import { Problem } from '#problem/problem.ts';
import { emulator, freshAccount, type TestEmulator } from '../../support/emulator.ts';

type Files = Readonly<Record<string, string>>;
type Kind = Program['kind'];

interface Asked {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  /** Of the submission, besides the program. */
  readonly files?: Files;
}

/** Programs of submissions, run as a grader runs them. */
export interface Sandboxed {
  readonly account: string;
  readonly emulator: TestEmulator;
  /** A folder of the grader's, as results are written to. */
  readonly results: string;
  /** Makes a submission of one program; returns its folder. */
  submit(kind: Kind, text: string, files?: Files): Promise<string>;
  run(kind: Kind, text: string, asked?: Asked): Promise<Ran>;
  /** Runs what stands in a folder already. */
  runFolder(program: Pick<Program, 'kind' | 'folder' | 'file'>, asked?: Asked): Promise<Ran>;
  remove(): Promise<void>;
}

const usualLimits: Limits = {
  seconds: 50,
  memoryBytes: 256 * 2 ** 20,
  processes: 40,
  outputBytes: 64 * 2 ** 10,
  fileBytes: 2 ** 20,
  folderBytes: 4 * 2 ** 20,
};

/** What this machine can do: one without namespaces is no failure, except in CI. */
export const isolations: readonly ('auto' | 'none')[] = await found();

async function found() {
  const python = openHome().file('python', 'bin', 'python');
  try {
    await tryIsolation({ home: openHome(), python, node: process.execPath });
  } catch (error) {
    const lacks = error instanceof Problem && error.code === 'no-isolation';
    if (lacks && process.env['CI'] === undefined) return ['none'] as const;
    throw error;
  }
  return ['auto', 'none'] as const;
}

const fileOf = { shell: 'fix.sh', python: 'fix.py', typescript: 'fix.ts' } as const;

export async function openSandboxed(isolation: 'auto' | 'none'): Promise<Sandboxed> {
  const running = await emulator();
  const python = running.home.file('python', 'bin', 'python');
  const given = { home: running.home, emulator: running, python, node: process.execPath };
  const sandbox = await openSandbox({ ...given, isolation });
  const folder = await mkdtemp(join(tmpdir(), 'closednet-test-'));
  const results = join(folder, 'results');
  await mkdir(results);
  const account = freshAccount();
  const submit: Sandboxed['submit'] = async (kind, text, files = {}) => {
    const submission = await mkdtemp(join(folder, 'submission-'));
    for (const [name, content] of Object.entries({ ...files, [fileOf[kind]]: text })) {
      await mkdir(dirname(join(submission, name)), { recursive: true });
      await writeFile(join(submission, name), content);
    }
    return submission;
  };
  const runFolder: Sandboxed['runFolder'] = (program, { limits, signal } = {}) =>
    sandbox.run(
      { ...program, account, region: 'us-east-1' },
      { ...usualLimits, ...limits },
      signal,
    );
  return {
    account,
    emulator: running,
    results,
    submit,
    runFolder,
    async run(kind, text, asked = {}) {
      const submission = await submit(kind, text, asked.files);
      return runFolder({ kind, folder: submission, file: fileOf[kind] }, asked);
    },
    async remove() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How it ended, with its exit code where it has one. */
export function endingOf({ ended, code }: Ran): string {
  return code === undefined ? ended : `${ended} ${code}`;
}
