import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything that a page is made of; verbs, emulator and server code are not. */
const roots = [
  'src/site',
  'src/labs',
  'src/request',
  'src/network',
  'src/policy',
  'src/aws',
  'labs',
];
const files = ['astro.config.mjs', 'package-lock.json'];

/** One digest over names and contents: the same exactly while a build would come out the same. */
export async function sourcesDigest(projectRoot: string): Promise<string> {
  const listed = await Promise.all(roots.map((root) => filesBelow(join(projectRoot, root))));
  const paths = [...listed.flat(), ...files.map((file) => join(projectRoot, file))].toSorted();
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const digest = createHash('sha256');
  for (const [index, path] of paths.entries())
    digest
      .update(`${relative(projectRoot, path)}\0`)
      .update(contents[index] ?? '')
      .update('\0');
  return digest.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
