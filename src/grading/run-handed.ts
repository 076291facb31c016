import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Problem } from '#problem/problem.ts';
import type { GradingDesk } from './grading-desk.ts';
import type { Program, Ran, Sandbox } from './sandbox/sandbox.ts';
import type { Handed } from './work.ts';

type Manner = Pick<GradingDesk, 'limits' | 'signal'>;
type Where = Pick<Program, 'account' | 'region' | 'heard'>;

/**
 * Runs a handed-in program in the sandbox. One that lies among other submissions is copied first,
 * so that it sees none of them. Throws `sandbox-failed` (exit 3) where it could not be run at all.
 */
export async function runHanded(
  sandbox: Sandbox,
  handed: Handed,
  where: Where,
  manner: Manner,
): Promise<Ran> {
  const { alone, ...rest } = handed;
  if (!alone) return run(sandbox, { ...rest, ...where }, manner);
  const folder = await mkdtemp(join(tmpdir(), 'closednet-submission-'));
  try {
    const file = `fix${extname(handed.file).toLowerCase()}`;
    await copyFile(join(handed.folder, handed.file), join(folder, file));
    return await run(sandbox, { kind: handed.kind, folder, file, ...where }, manner);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(sandbox: Sandbox, program: Program, { limits, signal }: Manner): Promise<Ran> {
  try {
    return await sandbox.run(program, limits, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Problem ? error : sandboxFailed(error);
  }
}

function sandboxFailed(cause: unknown): Problem {
  const got = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'sandbox-failed',
    3,
    {
      what: {
        en: 'The submission could not be run in isolation.',
        ja: '提出物を隔離した環境で実行できませんでした。',
      },
      got: { en: got, ja: got },
      try: { en: 'npx closednet doctor', ja: 'npx closednet doctor' },
    },
    { cause },
  );
}
