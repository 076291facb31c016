import type { StepValue } from '#aws/step.ts';

/** A resource as AWS answers it. */
export interface Row {
  readonly [key: string]: StepValue;
}

/** A saved answer, all of which is made here. */
export interface Answer {
  readonly name: string;
  readonly document: Row;
}

/** The rows of a list that a row or an answer holds. */
export function rowsIn(row: Row, key: string): readonly Row[] {
  const list = row[key] ?? [];
  return isList(list) ? list.filter(isRow) : [];
}

export function isRow(value: StepValue): value is Row {
  return typeof value === 'object' && !isList(value);
}

/** `Array.isArray` does not narrow a readonly list out of a union. */
export function isList(value: StepValue): value is readonly StepValue[] {
  return Array.isArray(value);
}
