import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Step } from '#aws/step.ts';
import type { Lab } from '#labs/lab.ts';
import { variantOf } from '#labs/variant.ts';
import { conditionUnexported } from './exercise-problems.ts';
import { filesNeeded } from './files-needed.ts';
import { settled } from './settled.ts';

/** Where a condition is found again: the file that exports it, and the expression for it. */
interface Home {
  readonly file: string;
  readonly expression: string;
}

/** A lab without its answers: the files of its own folder, by name, and those it takes as they are. */
export interface PublicLab {
  readonly folder: string;
  readonly written: Readonly<Record<string, string>>;
  /** Paths in the project. */
  readonly copied: readonly string[];
  readonly packages: readonly string[];
}

const wordless = { en: '', ja: '' };

/**
 * The half of a lab that its learner may read: what is built, with the faults among the rest and no
 * word on why; what is asked; and how it is judged, which is code and stays as it is. Solution,
 * other ways, wrong fixes, hints, quiz and lesson are not in it.
 */
export async function publicLab(root: string, lab: Lab): Promise<PublicLab> {
  const folder = `labs/${lab.id}-${lab.slug}`;
  const homes = await conditionHomes(root, folder);
  const found = lab.tasks.map(({ id, conditions }) => {
    const list = homes.get(conditions);
    if (list) return list;
    return conditions.map((condition) => {
      const home = homes.get(condition);
      if (!home) throw conditionUnexported(folder, id, condition.id);
      return home;
    });
  });
  const files = [...new Set(found.flat().map(({ file }) => file))].toSorted();
  const needed = await filesNeeded(
    root,
    files.map((file) => `${folder}/${file}`),
  );
  const packaged = lab.packages === undefined ? [] : await filesBelow(root, folder, lab.packages);
  return {
    folder,
    written: {
      'lab.json': `${JSON.stringify(dataOf(lab), null, 1)}\n`,
      'lab.ts': moduleOf(files, found),
    },
    copied: [...needed.files, ...packaged],
    packages: needed.packages,
  };
}

/** Members by name: what a lab gets later is left out until somebody decides that it is public. */
const given = [
  ...(['id', 'slug', 'title', 'summary', 'module', 'difficulty', 'minutes', 'needs'] as const),
  ...(['region', 'services', 'reads', 'objectives', 'symptoms', 'mainRequest', 'places'] as const),
  ...(['pages', 'operator', 'job', 'packages', 'standIns'] as const),
] satisfies readonly (keyof Lab)[];

function dataOf(whole: Lab) {
  const { lab, values } = variantOf(whole);
  const { title, scenario, faults, tasks } = lab;
  const steps = [...scenario.steps, ...faults.flatMap((fault) => fault.steps)];
  return {
    lab: {
      half: 'given',
      ...Object.fromEntries(given.map((name) => [name, lab[name]])),
      scenario: { id: 'scenario', title, steps: settled(steps).map(silent) },
    },
    tasks: tasks.map(({ id, title: what, points, needs }) => ({ id, title: what, points, needs })),
    values,
    fails: [...new Set(faults.flatMap((fault) => fault.fails))].toSorted(),
  };
}

/** Why a call is made would tell the faults from the rest. */
function silent(step: Step): Step {
  return { ...step, comment: wordless };
}

function moduleOf(files: readonly string[], found: readonly (Home | readonly Home[])[]): string {
  const module = (file: string) => `from${files.indexOf(file) + 1}`;
  const said = ({ file, expression }: Home) => `${module(file)}.${expression}`;
  const tasks = found.map(
    (one) => `  ${'file' in one ? said(one) : `[${one.map(said).join(', ')}]`},`,
  );
  return [
    ...files.map((file) => `import * as ${module(file)} from './${file}';`),
    "import data from './lab.json' with { type: 'json' };",
    '',
    '/** What each task is judged by, in their order. */',
    'const conditions = [',
    ...tasks,
    '];',
    '',
    '/** What is broken is built with the rest; here stands only what fails by it. */',
    "const broken = { id: 'as-shipped', steps: [], otherwise: [], mend: [], fails: data.fails };",
    '',
    '/** What students are given of the lab, made by `closednet exercise`. */',
    'export const lab = {',
    '  ...data.lab,',
    '  values: () => data.values,',
    '  tasks: data.tasks.map((task, at) => ({ ...task, conditions: conditions[at], hints: [] })),',
    '  faults: [broken],',
    '  solution: { steps: [] },',
    '  alternatives: [],',
    '  mutants: [],',
    "  prediction: { choices: [], happened: '' },",
    '  hypotheses: [],',
    '  quiz: [],',
    '  chain: [],',
    '  talk: {},',
    '  glossary: [],',
    '  claims: [],',
    '};',
    '',
  ].join('\n');
}

/** Every condition that a file of the lab exports, alone or in a list. */
async function conditionHomes(root: string, folder: string): Promise<ReadonlyMap<unknown, Home>> {
  const names = (await readdir(join(root, folder))).filter((name) => /condition.*\.ts$/.test(name));
  const homes = new Map<unknown, Home>();
  for (const file of names.toSorted()) {
    const module: unknown = await import(pathToFileURL(join(root, folder, file)).href);
    const exported: readonly [string, unknown][] = Object.entries(module ?? {});
    for (const [name, value] of exported) {
      homes.set(value, { file, expression: name });
      if (!Array.isArray(value)) continue;
      for (const [at, one] of value.entries())
        homes.set(one, { file, expression: `${name}[${at}]` });
    }
  }
  return homes;
}

async function filesBelow(root: string, folder: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}
