import type { z } from 'zod';
import { unreadableAnswer } from './bad-answer.ts';
import type { PlacedDocument } from './document.ts';
import { expectation, expected } from './expectation.ts';
import type { Place } from './place.ts';

/** One sort of answer: how to know it, whatever its file is called, and what to read in it. */
export interface Kind<T> {
  /** The member by which people know it: `RouteTables`. */
  readonly what: string;
  /** A list of things at the top of the document, or the document itself, about one thing. */
  readonly form: 'list' | 'whole';
  readonly isOurs: (document: Readonly<Record<string, unknown>>) => boolean;
  readonly schema: z.ZodType<T>;
}

/** One thing that an answer tells, and where it was found. */
export interface Told<T> {
  readonly file: string;
  /** Where in the file: `RouteTables`, `3`. */
  readonly path: readonly PropertyKey[];
  readonly place: Place;
  readonly value: T;
}

/** A list at the top, of rows of one sort; `mark` is a member of its rows, where services share its name. */
export function listOf<T>(what: string, schema: z.ZodType<T>, mark?: string): Kind<T> {
  const isOurs: Kind<T>['isOurs'] = (document) => {
    const list = document[what];
    if (mark === undefined || !Array.isArray(list)) return what in document;
    return list.length === 0 || list.some((row: unknown) => hasMember(row, mark));
  };
  return { what, form: 'list', isOurs, schema };
}

/** An answer about one thing, known by members that it must have. */
export function answerAbout<T>(
  what: string,
  members: readonly string[],
  schema: z.ZodType<T>,
): Kind<T> {
  const isOurs: Kind<T>['isOurs'] = (document) => members.every((member) => member in document);
  return { what, form: 'whole', isOurs, schema };
}

function hasMember(row: unknown, member: string): boolean {
  return typeof row === 'object' && row !== null && member in row;
}

/**
 * Reads everything of one kind, from whatever file; nothing at all when no file is of that kind.
 * What has not AWS's shape is a `Problem` that names the file and the place in it.
 */
export function gather<T>(
  documents: readonly PlacedDocument[],
  kind: Kind<T>,
): readonly Told<T>[] | undefined {
  const ours = documents.filter(({ document }) => kind.isOurs(document));
  if (ours.length === 0) return undefined;
  return ours.flatMap(({ name: file, place, document }) =>
    parts(kind, file, document).map(({ path, raw }) => {
      return { file, path, place, value: parse(kind, raw, file, path) };
    }),
  );
}

interface Part {
  readonly path: readonly PropertyKey[];
  readonly raw: unknown;
}

function parts(
  { form, what }: Kind<unknown>,
  file: string,
  document: PlacedDocument['document'],
): readonly Part[] {
  if (form === 'whole') return [{ path: [], raw: document }];
  const list = document[what];
  if (!Array.isArray(list)) throw unreadableAnswer(file, [what], expected('list'), list);
  return list.map((raw: unknown, i) => ({ path: [what, i], raw }));
}

function parse<T>(kind: Kind<T>, raw: unknown, file: string, place: Part['path']): T {
  const read = kind.schema.safeParse(raw);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const inside = issue?.path ?? [];
  const path = [...place, ...inside];
  const shown = path.length > 0 ? path : [kind.what];
  throw unreadableAnswer(file, shown, expectation(issue), valueAt(raw, inside));
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}
