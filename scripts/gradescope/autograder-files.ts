import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Packed {
  readonly path: string;
  readonly content: Uint8Array;
  readonly isProgram: boolean;
}

/** What the instructor asked for: as words of `closednet grade`. */
export interface Settings {
  readonly labs: readonly string[];
  readonly options: readonly string[];
}

const folders = ['labs', 'localstack', 'scripts', 'src'];
const files = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'docker-compose.yml',
  'astro.config.mjs',
  'tsconfig.json',
];

/**
 * The root of Gradescope's zip: its two programs, what was asked for, and closednet as it lies here.
 * Solutions and wrong fixes are in it: it is the instructor's, and students never see it.
 *
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export async function autograderFiles(
  root: string,
  settings: Settings,
): Promise<readonly Packed[]> {
  const own = (name: string) => readFile(join(root, 'scripts', 'gradescope', name));
  const below = await Promise.all(folders.map((folder) => filesBelow(root, folder)));
  const project = await Promise.all(
    [...files, ...below.flat()].map(async (path) => ({
      path: `closednet/${path}`,
      content: await readFile(join(root, path)),
      isProgram: false,
    })),
  );
  const text = settingsText(settings);
  return [
    { path: 'setup.sh', content: await own('setup.sh'), isProgram: true },
    { path: 'run_autograder', content: await own('run_autograder'), isProgram: true },
    {
      path: 'node-requirements.txt',
      content: await own('node-requirements.txt'),
      isProgram: false,
    },
    { path: 'settings.sh', content: new TextEncoder().encode(text), isProgram: false },
    ...project,
  ];
}

function settingsText({ labs, options }: Settings): string {
  const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
  return `labs=(${list(labs)})\noptions=(${list(options)})\n`;
}

/** Caches of Python's tools are no part of the project. */
async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(__pycache__|\.[^/]*_cache|build|[^/]*\.egg-info)\//.test(path))
    .toSorted();
}
