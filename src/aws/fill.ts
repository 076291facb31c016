import { nearest } from '#problem/nearest.ts';
import { Problem } from '#problem/problem.ts';
import type { Bindings, Step, StepValue } from './step.ts';

/** A step's value with every name replaced: what an AWS call takes. */
export type FilledValue =
  string | number | boolean | readonly FilledValue[] | { readonly [key: string]: FilledValue };

/** `${name}` in text; what has a colon (`${aws:username}`) is a policy variable and stays. */
const placeholder = /\$\{([\w-]+)\}/g;

/** Replaces each name in a step's input by what `lookup` says it stands for. */
export function fill(value: StepValue, lookup: (name: string) => string): FilledValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((one) => fill(one, lookup));
  const [only, ...more] = Object.entries(value);
  if (only && more.length === 0 && typeof only[1] === 'string') {
    const [kind, text] = [only[0], only[1]];
    if (kind === 'ref') return lookup(text);
    if (kind === 'text') return filled(text, lookup);
    if (kind === 'file') return { file: filled(text, lookup) };
  }
  const fields = Object.entries(value).map(([key, field]: [string, StepValue]) => [
    key,
    fill(field, lookup),
  ]);
  return Object.fromEntries(fields);
}

/** A text with its names filled in. */
export function filled(text: string, lookup: (name: string) => string): string {
  return text.replaceAll(placeholder, (_, name: string) => lookup(name));
}

/** `Array.isArray` does not narrow a readonly list out of a union. */
function isList(value: StepValue): value is readonly StepValue[] {
  return Array.isArray(value);
}

/** Looks names up in the bindings; throws `unknown-name` for one that no step has saved. */
export function lookupIn(bindings: Bindings, step: Step): (name: string) => string {
  return (name) => {
    const value = bindings[name];
    if (value !== undefined) return value;
    const known = Object.keys(bindings);
    const meant = nearest(name, known);
    throw new Problem('unknown-name', 2, {
      what: {
        en: `The step "${step.service} ${step.operation}" names "${name}", which no earlier step saved.`,
        ja: `ステップ「${step.service} ${step.operation}」の「${name}」は、それより前のどのステップでも保存されていません。`,
      },
      expected: { en: `one of ${known.join(', ')}`, ja: `次のいずれか: ${known.join('、')}` },
      ...(meant === undefined ? {} : { try: { en: `"${meant}"`, ja: `「${meant}」` } }),
    });
  };
}
