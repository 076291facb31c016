import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';

const run = promisify(execFile);

const toldSchema = z.object({
  /** The host of pip's own default index. */
  index: z.string(),
  /** Tag of the Python that installs, and of one that it is not: `cp313`, `cp312`. */
  python: z.string(),
  other: z.string(),
  /** sha256 by file name. */
  hashes: z.record(z.string(), z.string()),
  /** Of each wheel, the digest of what it holds: `unpacked.py` tells the same of an installed one. */
  contents: z.record(z.string(), z.string()),
});

/** Wheels that a lab brings along, built on this machine. */
export interface Wheelhouse extends z.infer<typeof toldSchema> {
  readonly folder: string;
}

const builder = join(import.meta.dirname, 'build_wheels.py');
/** The folder of the module `unpacked`. */
export const packageReader = import.meta.dirname;
const reader = join(import.meta.dirname, 'unpacked.py');

/** Builds the wheels of a folder of sources, once for each state of the sources and each Python. */
export async function openWheelhouse(
  home: Home,
  python: string,
  sources: string,
): Promise<Wheelhouse> {
  const key = (await digestOf(sources, python)).slice(0, 16);
  const folder = home.file('wheels', key);
  const told = join(folder, 'wheelhouse.json');
  const known = await readFile(told, 'utf8').catch(() => undefined);
  if (known !== undefined) return { folder, ...toldSchema.parse(JSON.parse(known)) };
  const draft = `${folder}.${randomUUID()}.draft`;
  const { stdout } = await run(python, [builder, sources, draft]);
  await writeAtomic(join(draft, 'wheelhouse.json'), stdout);
  // Whoever was faster built the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return { folder, ...toldSchema.parse(JSON.parse(stdout)) };
}

async function digestOf(sources: string, python: string): Promise<string> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const { stdout } = await run(python, [
    '-c',
    'import pip, sys; print(sys.version, pip.__version__)',
  ]);
  const hash = createHash('sha256')
    .update(stdout)
    .update(await readFile(builder))
    .update(await readFile(reader));
  for (const path of paths) hash.update(path.slice(sources.length)).update(await readFile(path));
  return hash.digest('hex');
}
