import { format } from 'prettier';
import type { Lab } from '#labs/lab.ts';
import { variantOf } from '#labs/variant.ts';
import { givesAway } from './exercise-problems.ts';
import { orient } from './orient.ts';
import { overviewPage } from './overview-page.ts';
import { packedClosednet, type Files } from './packed-closednet.ts';
import { publicLab } from './public-lab.ts';
import { foundIn, sentencesOf } from './secrets.ts';
import { starter } from './starter.ts';
import { taskPage } from './task-page.ts';
import { workflow } from './workflow.ts';

const pages = [
  ['README.md', 'en'],
  ['README.ja.md', 'ja'],
] as const;

/** What a student's own repository runs by its root. */
const manifest = {
  name: 'closednet-exercise',
  version: '1.0.0',
  private: true,
  bin: { closednet: 'closednet/scripts/closednet.mjs' },
  scripts: {
    check: 'node closednet/scripts/student.mjs check',
    start: 'node closednet/scripts/student.mjs start',
  },
};

const ignored = ['node_modules/', '.closednet/', '__pycache__/', '/.instructor/', '/grade/'];

/**
 * A student's repository of these labs, as files: the same labs of the same checkout are the same
 * bytes. Throws `exercise-gives-away` where a sentence of an answer would stand in it.
 */
export async function studentRepository(root: string, labs: readonly Lab[]): Promise<Files> {
  const halves = await Promise.all(labs.map((lab) => publicLab(root, lab)));
  const packed = Object.entries(await packedClosednet(root, halves));
  const tasks = await Promise.all(labs.map((lab) => tasksOf(root, lab)));
  const overviews = await Promise.all(
    pages.map(async ([name, language]) => {
      const page = overviewPage(labs, language);
      return [name, await format(page, { parser: 'markdown' })] as const;
    }),
  );
  const files: Files = {
    ...Object.fromEntries(overviews),
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    '.gitignore': `${ignored.join('\n')}\n`,
    '.github/workflows/grade.yml': workflow(labs.map(({ id }) => id)),
    ...Object.fromEntries(tasks.flatMap((one) => Object.entries(one))),
    ...Object.fromEntries(packed.map(([name, content]) => [`closednet/${name}`, content])),
  };
  for (const lab of labs) refuseAnswers(lab, files);
  return files;
}

async function tasksOf(root: string, lab: Lab): Promise<Files> {
  const { values } = variantOf(lab);
  const bindings = { ...values, region: lab.region };
  const texts = await Promise.all(
    pages.map(async ([name, language]) => {
      const orientation = await orient(root, lab, values, language);
      const page = taskPage(lab, orientation, bindings, language);
      return [`tasks/${lab.id}/${name}`, await format(page, { parser: 'markdown' })] as const;
    }),
  );
  return { ...Object.fromEntries(texts), [`tasks/${lab.id}/fix.sh`]: starter(lab) };
}

function refuseAnswers(lab: Lab, files: Files): void {
  const sentences = sentencesOf(lab);
  for (const [name, content] of Object.entries(files)) {
    const [found] = foundIn(content.toString(), sentences);
    if (found) throw givesAway(lab.id, name, found);
  }
}
