import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '#problem/problem.ts';
import { faultsOfLab } from './sound.ts';
import type { Lab } from './lab.ts';

/** Labs that are written, in order of their ids. Throws a `Problem` that tells an author what is wrong. */
export async function loadLabs(root: string): Promise<readonly Lab[]> {
  const folder = join(root, 'labs');
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.toSorted().map((name) => loadLab(folder, name)));
}

async function loadLab(folder: string, name: string): Promise<Lab> {
  const file = `labs/${name}/lab.ts`;
  const loaded: unknown = await import(pathToFileURL(join(folder, name, 'lab.ts')).href).catch(
    (error: unknown) => {
      throw unloadable(file, error);
    },
  );
  const lab = readLab(loaded);
  if (!lab) throw notALab(file);
  const wrong = name === `${lab.id}-${lab.slug}` ? faultsOfLab(lab) : [misnamed(name, lab)];
  if (wrong.length > 0) throw unsound(file, wrong);
  return lab;
}

/** The module's own type is checked by the compiler; here it only matters that it is a lab at all. */
function readLab(loaded: unknown): Lab | undefined {
  if (typeof loaded !== 'object' || loaded === null || !('lab' in loaded)) return undefined;
  return isLab(loaded.lab) ? loaded.lab : undefined;
}

function isLab(value: unknown): value is Lab {
  return typeof value === 'object' && value !== null && 'tasks' in value && 'scenario' in value;
}

function misnamed(name: string, { id, slug }: Lab): string {
  return `the folder is "${name}", its lab says "${id}-${slug}"`;
}

function unloadable(file: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'lab-unsound',
    2,
    {
      what: { en: `${file} cannot be loaded.`, ja: `${file} を読み込めません。` },
      got: { en: reason, ja: reason },
      try: { en: 'npm run types', ja: 'npm run types' },
    },
    { cause },
  );
}

function notALab(file: string): Problem {
  return new Problem('lab-unsound', 2, {
    what: { en: `${file} exports no lab.`, ja: `${file} にラボがありません。` },
    expected: {
      en: 'export const lab = defineLab({ … })',
      ja: 'export const lab = defineLab({ … })',
    },
  });
}

function unsound(file: string, wrong: readonly string[]): Problem {
  const list = wrong.join('; ');
  return new Problem('lab-unsound', 2, {
    what: { en: `${file} contradicts itself.`, ja: `${file} に矛盾があります。` },
    got: { en: list, ja: list },
  });
}
