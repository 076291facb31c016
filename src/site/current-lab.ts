import type { Lab } from '#labs/lab.ts';
import { variantOf, type Variant } from '#labs/variant.ts';
import type { Params } from './language.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../labs/*/lab.ts', { eager: true });

const isLab = (value: unknown): value is Lab =>
  typeof value === 'object' && value !== null && 'slug' in value && 'tasks' in value;

/** Every lab that is ready, as its folder exports it. */
export const labs: readonly Lab[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isLab),
);

/** The lab whose page is being built, from the address of that page. */
export function labOf(params: Params): Lab {
  const { slug } = params;
  const lab = labs.find((one) => one.slug === slug);
  if (lab === undefined) throw new RangeError(`no lab has the slug "${slug}"`);
  return lab;
}

/** Where a lab's main client stands. */
export const mainPlace = ({ places = [] }: Lab): string => places[0]?.id ?? 'operator';

/** The values that the lab's texts were written with: those of no seed. */
export function valuesOf(lab: Lab): Variant['values'] {
  return variantOf(lab).values;
}
