import type { Graded } from '../graded.ts';
import type { GradeFile } from './file.ts';
import { plain } from './plain.ts';

/** By name, whichever ended first; a refusal stands at each lab that it concerns. */
export function inOrder(graded: readonly Graded[]): readonly Graded[] {
  return graded
    .toSorted((a, b) => (a.submission === b.submission ? 0 : a.submission < b.submission ? -1 : 1))
    .map((one) => {
      const { refused, labs } = one;
      return refused ? { ...one, labs: labs.map((lab) => ({ refused, ...lab })) } : one;
    });
}

/**
 * For formats that tell of one submission: its files as they are, or, of several submissions, in a
 * folder each that is named like the submission.
 */
export function eachSubmission(
  graded: readonly Graded[],
  filesOf: (one: Graded) => readonly GradeFile[],
): readonly GradeFile[] {
  const [only, ...others] = inOrder(graded);
  if (only === undefined) return [];
  if (others.length === 0) return filesOf(only);
  const taken = new Set<string>();
  return [only, ...others].flatMap((one) => {
    const folder = free(folderName(one.submission), taken);
    taken.add(folder.toLowerCase());
    return filesOf(one).map(({ name, content }) => ({ name: `${folder}/${name}`, content }));
  });
}

// Windows refuses these in names, and so does the upload of a workflow's artifacts.
const refused = /[\\/:*?"<>|\uFFFD\n\t]/gu;

/** A submission's name as every file system takes it. */
function folderName(submission: string): string {
  const name = plain(submission)
    .replaceAll(refused, '_')
    .replace(/[. ]+$/, '_');
  return Array.from(name).slice(0, 60).join('') || '_';
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let nth = 2; taken.has(candidate.toLowerCase()); nth += 1) candidate = `${name} (${nth})`;
  return candidate;
}
