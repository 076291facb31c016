import type { z } from 'zod';
import { conflictingAnswers, unreadableAnswer } from './bad-answer.ts';

/** A saved answer whose text is a JSON object, and the file it came from. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}

interface Identified {
  readonly id: string;
}

/**
 * Reads the elements of all lists called `key`, from whatever file: nothing when no file has such a
 * list. What is told twice counts once; told differently, it is a `Problem`. Tags do not count, for
 * two accounts that share a resource each see their own.
 */
export function gather<T extends Identified>(
  documents: readonly NamedDocument[],
  key: string,
  schema: z.ZodType<T>,
): readonly T[] | undefined {
  const holding = documents.filter(({ document }) => key in document);
  if (holding.length === 0) return undefined;
  const rows = holding.flatMap(({ name, document }) =>
    elements(name, key, document[key]).map((raw, i) => ({
      file: name,
      value: parse(schema, raw, name, `${key}[${i}]`),
    })),
  );
  return once(key, rows);
}

/** Reads the documents that are one answer about one thing, recognised by their shape. */
export function gatherSingles<T extends Identified>(
  documents: readonly NamedDocument[],
  what: string,
  schema: z.ZodType<T>,
): readonly T[] {
  const rows = documents.flatMap(({ name, document }) => {
    const read = schema.safeParse(document);
    return read.success ? [{ file: name, value: read.data }] : [];
  });
  return once(what, rows);
}

function elements(file: string, key: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unreadableAnswer(file, key, 'not a list');
}

function parse<T>(schema: z.ZodType<T>, raw: unknown, file: string, place: string): T {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const path = [place, ...(issue?.path ?? [])].join('.');
  throw unreadableAnswer(file, path, issue?.message ?? 'not as AWS answers');
}

/** Each id once. */
export function once<T extends Identified>(
  what: string,
  rows: readonly { readonly file: string; readonly value: T }[],
): readonly T[] {
  const known = new Map<string, { readonly file: string; readonly value: T }>();
  for (const row of rows) {
    const before = known.get(row.value.id);
    if (before && canonical(before.value) !== canonical(row.value))
      throw conflictingAnswers(what, row.value.id, before.file, row.file);
    if (!before) known.set(row.value.id, row);
  }
  return [...known.values()].map(({ value }) => value);
}

/** Text that is equal for equal content, whatever the order of lists. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value)
    .filter(([key]) => key !== 'tags' && key !== 'name')
    .map(([key, field]: [string, unknown]) => `${key}:${canonical(field)}`);
  return `{${fields.toSorted().join()}}`;
}
