import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { CatalogueEntry } from '#labs/catalogue.ts';
import { labExists } from './no-new-lab.ts';
import { fillIn } from './fill-skeleton.ts';

const skeleton = join(import.meta.dirname, 'skeleton');

/**
 * Makes the folder of a lab from the skeleton, with the facts of its row in the catalogue, and tells
 * its files. It is written beside its place and moved there whole. Throws `lab-exists` where a folder
 * already has the id or the slug.
 */
export async function newLab(root: string, entry: CatalogueEntry): Promise<readonly string[]> {
  const folder = `${entry.id}-${entry.slug}`;
  const taken = (await readdir(join(root, 'labs'))).find(
    (name) => name.startsWith(`${entry.id}-`) || name.endsWith(`-${entry.slug}`),
  );
  if (taken !== undefined) throw labExists(entry.id, taken);
  const draft = await mkdtemp(join(root, '.closednet-new-'));
  try {
    const names = (await readdir(skeleton)).toSorted();
    for (const name of names) await writeFile(join(draft, name), await written(root, name, entry));
    await rename(draft, join(root, 'labs', folder));
    return names.map((name) => `labs/${folder}/${name}`);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')
      throw labExists(entry.id, folder);
    throw error;
  }
}

async function written(root: string, name: string, entry: CatalogueEntry): Promise<string> {
  const text = fillIn(name, await readFile(join(skeleton, name), 'utf8'), entry);
  const filepath = join(root, 'labs', name);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
