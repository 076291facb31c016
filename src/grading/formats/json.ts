import type { Format } from './file.ts';
import { inOrder } from './each-submission.ts';
import { plain } from './plain.ts';

/** The order in which `interface.md` names the members of a result; any other follows by name. */
const order = [
  'schema',
  'submission',
  'refused',
  'labs',
  'submissions',
  'name',
  'number',
  'lab',
  'attempt',
  'seed',
  'account',
  'backend',
  'startedAt',
  'durationMs',
  'score',
  'max',
  'isolation',
  'run',
  'trouble',
  'resembles',
  'tasks',
  'kind',
  'version',
  'id',
  'title',
  'status',
  'points',
  'conditions',
  'what',
  'expected',
  'observed',
  'where',
  'got',
  'try',
  'code',
  'hop',
  'message',
  'trace',
  'en',
  'ja',
];

/**
 * `closednet.grades/1`: `{schema, submissions: [{submission, refused?, labs: […]}]}`, each lab a
 * `closednet.result/1` with what grading adds. In both languages, whichever is asked for.
 */
export const jsonFiles: Format = (graded) => [
  {
    name: 'grades.json',
    content: printJson({ schema: 'closednet.grades/1', submissions: inOrder(graded) }),
  },
];

/** Members in one order and text without control characters, so that equal grades are equal bytes. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, (_, member: unknown) => settled(member), 2)}\n`;
}

function settled(member: unknown): unknown {
  if (typeof member === 'string') return plain(member);
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
  return Object.fromEntries(
    Object.entries(member).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  );
}

function rank(name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}
