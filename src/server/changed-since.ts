import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const roots = ['src', 'labs'];

/**
 * Whether a source was written after that moment: a process that runs since then would answer from
 * what it loaded. For authors; a learner's sources stand still.
 */
export async function changedSince(projectRoot: string, moment: string): Promise<boolean> {
  const since = Date.parse(moment);
  const listed = await Promise.all(
    roots.map((root) => readdir(join(projectRoot, root), { recursive: true, withFileTypes: true })),
  );
  const files = listed.flat().filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  );
  return times.some((time) => time > since);
}
