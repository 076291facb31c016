import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import { Problem } from '#problem/problem.ts';

const silent = JSON.stringify(join(import.meta.dirname, '../../labs/L03-silent-notebook/lab.ts'));

/** A folder of labs with one lab in it. */
async function labsWith(name: string, source: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'closednet-labs-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'labs', name), { recursive: true });
  await writeFile(join(root, 'labs', name, 'lab.ts'), source);
  return root;
}

test.for<[name: string, folder: string, source: string, said: string]>([
  ['a slip of the pen', 'L99-new', 'export const lab = {', 'cannot be loaded'],
  ['no lab in it', 'L99-new', 'export const other = 1;', 'exports no lab'],
  [
    'the name of another lab',
    'L99-new',
    `export { lab } from ${silent};`,
    'the folder is "L99-new", its lab says "L03-silent-notebook"',
  ],
  [
    'ids that name nothing',
    'L03-silent-notebook',
    `import { lab as sound } from ${silent}; export const lab = { ...sound, mainRequest: 'x' };`,
    'mainRequest names "x"',
  ],
])('a lab with %s is told to its author, with the file', async ([, folder, source, said]) => {
  const root = await labsWith(folder, source);
  const error: unknown = await loadLabs(root).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error(`no Problem but ${String(error)}`);
  expect([error.code, error.exitCode]).toEqual(['lab-unsound', 2]);
  expect(`${error.text.what.en} ${error.text.got?.en ?? ''}`).toContain(said);
  expect(error.text.what.ja).toContain(`labs/${folder}/lab.ts`);
});
