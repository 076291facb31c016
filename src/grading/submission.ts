import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Lab } from '#labs/lab.ts';
import { Problem } from '#problem/problem.ts';
import { readAnswersFile, type Answers, type GivenAnswers } from './answers.ts';
import { nothingForLab, unreadable } from './bad-submission.ts';
import type { Entry } from './grade-lab.ts';
import { answersFile, findWork } from './work.ts';

/** A submission where it lies. */
export interface Submission {
  /** Its file's or folder's name as found. */
  readonly name: string;
  /** Absent: nothing was handed in, and the lab is graded as it is shipped. */
  readonly path?: string;
  /** It lies among others, and a file beside it belongs to nobody. */
  readonly inClass: boolean;
}

/** What a submission holds for one lab, or why that cannot be graded. */
export type Held = Entry | (Pick<Entry, 'lab' | 'answers'> & { readonly error: unknown });

/**
 * Looks what a submission holds for each lab. One lab may lie in it directly; several have a folder
 * each that is named like the lab. Throws a `Problem` (exit 2) where no lab of it can be graded.
 */
export async function readSubmission(
  submission: Submission,
  labs: readonly Lab[],
): Promise<readonly Held[]> {
  const { path, name } = submission;
  if (path === undefined) return labs.map((lab) => ({ lab, work: { kind: 'nothing' } }));
  const folders = await foldersIn(path, name);
  const shared = await answersBeside(submission, folders !== undefined);
  return Promise.all(labs.map((lab) => held(lab)));

  async function held(lab: Lab): Promise<Held> {
    const own = folders?.find((one) => isFolderOf(lab, one));
    const place = own === undefined ? path : join(path ?? '', own);
    const shown = own === undefined ? name : `${name}/${own}`;
    let answers = answersOf(lab, shared);
    try {
      if (own !== undefined && place !== undefined)
        answers ??= answersOf(lab, await readAnswersFile(join(place, answersFile), shown));
      if (place === undefined || (own === undefined && labs.length > 1))
        throw nothingForLab(name, lab.id);
      return { lab, work: await findWork(place, shown), ...(answers ? { answers } : {}) };
    } catch (error) {
      return { lab, error, ...(answers ? { answers } : {}) };
    }
  }
}

/** Names in a folder; nothing where it is a file. */
async function foldersIn(path: string, name: string): Promise<readonly string[] | undefined> {
  try {
    return (await lstat(path)).isDirectory() ? await readdir(path) : undefined;
  } catch (error) {
    throw unreadable(name, error);
  }
}

function isFolderOf({ id, slug }: Lab, name: string): boolean {
  return [id, slug, `${id}-${slug}`].some((one) => one.toLowerCase() === name.toLowerCase());
}

async function answersBeside(
  { path = '', name, inClass }: Submission,
  isFolder: boolean,
): Promise<Answers | Problem | undefined> {
  if (!isFolder && inClass) return undefined;
  const folder = isFolder ? path : dirname(path);
  return readAnswersFile(join(folder, answersFile), `${name}: ${answersFile}`);
}

/** What cannot be read of answers spoils the answers, and not what was handed in beside them. */
function answersOf({ id }: Lab, answers: Answers | Problem | undefined): GivenAnswers | undefined {
  if (answers instanceof Problem) return answers;
  return Object.entries(answers?.labs ?? {}).find(
    ([lab]) => lab.toLowerCase() === id.toLowerCase(),
  )?.[1];
}
