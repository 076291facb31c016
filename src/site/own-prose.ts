import type { Variant } from '#labs/variant.ts';
import { markup, prose, type Markup } from './markup.ts';

/**
 * Words of a lab in which `${name}` is a value of a variant: the page is built with those of no seed,
 * and `<own-value>` puts the learner's own in their place.
 */
export function ownProse(words: string, usual: Variant['values']): Markup {
  const filled = prose(words).markup.replaceAll(/\$\{([\w-]+)\}/g, (whole, name: string) =>
    usual[name] === undefined ? whole : ownValue(name, usual).markup,
  );
  return { markup: filled };
}

/** One value. Throws for a name that is none of the lab's. */
export function ownValue(name: string, usual: Variant['values']): Markup {
  const value = usual[name];
  if (value === undefined)
    throw new RangeError(
      `the lab has no value "${name}"; it has ${Object.keys(usual).join(', ') || 'none'}`,
    );
  return markup`<own-value data-name="${name}">${value}</own-value>`;
}
