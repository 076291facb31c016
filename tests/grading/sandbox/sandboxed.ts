import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSandbox } from '../../../src/grading/sandbox/open-sandbox.ts';
import type { Limits, Program, Ran } from '../../../src/grading/sandbox/sandbox.ts';
import { emulator, freshAccount, type TestEmulator } from '../../support/emulator.ts';

export type Files = Readonly<Record<string, string>>;
type Kind = Program['kind'];

/** Programs of submissions, run as a grader runs them. */
export interface Sandboxed {
  readonly account: string;
  readonly emulator: TestEmulator;
  /** A folder of the grader's, as results are written to. */
  readonly results: string;
  run(kind: Kind, text: string, wished?: Partial<Limits>, beside?: Files): Promise<Ran>;
  /** Runs what stands in a folder already. */
  runFolder(program: Omit<Program, 'account' | 'region'>, wished?: Partial<Limits>): Promise<Ran>;
  remove(): Promise<void>;
}

export const limits: Limits = {
  seconds: 30,
  memoryBytes: 256 * 2 ** 20,
  processes: 40,
  outputBytes: 64 * 2 ** 10,
  fileBytes: 2 ** 20,
  folderBytes: 4 * 2 ** 20,
};

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
  const runFolder: Sandboxed['runFolder'] = (program, wished) =>
    sandbox.run({ ...program, account, region: 'us-east-1' }, { ...limits, ...wished });
  return {
    account,
    emulator: running,
    results,
    runFolder,
    async run(kind, text, wished, beside = {}) {
      const submission = await mkdtemp(join(folder, 'submission-'));
      const file = fileOf[kind];
      for (const [name, content] of Object.entries({ ...beside, [file]: text })) {
        await mkdir(dirname(join(submission, name)), { recursive: true });
        await writeFile(join(submission, name), content);
      }
      return runFolder({ kind, folder: submission, file }, wished);
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
