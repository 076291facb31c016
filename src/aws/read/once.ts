import { conflictingAnswers } from './bad-answer.ts';
import type { Told } from './kind.ts';

/**
 * Each thing once. What is told twice counts once; told differently, it is a `Problem`. Two accounts
 * that share a resource see tags of their own and name its zone differently: neither counts, and the
 * owner's words stand. Views are answers of several calls, or of the two sides of a connection, that
 * each tell a part.
 */
export function once<T extends object>(
  rows: readonly Told<T>[],
  keyOf: (value: T) => string,
  form: 'same' | 'views' = 'same',
): readonly Told<T>[] {
  const known = new Map<string, Told<T>>();
  for (const row of rows) {
    const key = keyOf(row.value);
    const before = known.get(key);
    known.set(key, before ? joined(key, before, row, form) : row);
  }
  return [...known.values()];
}

function joined<T extends object>(
  key: string,
  before: Told<T>,
  after: Told<T>,
  form: 'same' | 'views',
): Told<T> {
  const difference = differ(before.value, after.value, form, []);
  if (difference) throw conflictingAnswers(key, [before, after], difference);
  const [main, other] = isOwners(after) && !isOwners(before) ? [after, before] : [before, after];
  const value = form === 'views' ? united(main.value, other.value) : main.value;
  return { ...main, value: { ...other.value, ...value } };
}

/** Its owner was the one who asked. */
function isOwners({ value, place }: Told<object>): boolean {
  return 'account' in value && value.account === place.account;
}

interface Difference {
  readonly path: readonly PropertyKey[];
  readonly values: readonly [unknown, unknown];
}

const personal = new Set(['tags', 'name', 'availabilityZone', 'availabilityZones']);

/** The first member that both tell differently; among views, what only one tells is no difference. */
function differ(
  one: unknown,
  two: unknown,
  form: 'same' | 'views',
  path: readonly string[],
): Difference | undefined {
  if (isObject(one) && isObject(two)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    for (const key of keys) {
      if (path.length === 0 && personal.has(key)) continue;
      const difference = differ(one[key], two[key], form, [...path, key]);
      if (difference) return difference;
    }
    return undefined;
  }
  if (form === 'views' && (one === undefined || two === undefined)) return undefined;
  return canonical(one) === canonical(two) ? undefined : { path, values: [one, two] };
}

/** Two views of one thing as one; what both tell is the same in both. */
function united<T>(main: T, other: T): T;
function united(main: unknown, other: unknown): unknown {
  if (!isObject(main) || !isObject(other)) return main ?? other;
  const keys = [...new Set([...Object.keys(main), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, united(main[key], other[key])]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text that is equal for equal content, whatever the order of lists. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).map(([key, field]) => `${key}:${canonical(field)}`);
  return `{${fields.toSorted().join()}}`;
}
