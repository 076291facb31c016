import type { CatalogueEntry } from '#labs/catalogue.ts';
import { stepNames } from '#labs/step-names.ts';

/** A file of the skeleton with what the catalogue knows of the lab in the places of `L00`, `SLUG`… */
export function fillIn(name: string, text: string, entry: CatalogueEntry): string {
  if (name === 'lab.ts') return factsOf(entry).reduce((so, [from, to]) => swap(so, from, to), text);
  if (name === 'talk.ts') return withMinutes(text, entry.minutes);
  const language = /^lesson\.(en|ja)\.mdx$/.exec(name)?.[1] === 'ja' ? 'ja' : 'en';
  const lede = `${entry.title[language]}: ${entry.headline[language]}`;
  return text.replace('lede: LEDE', `lede: ${quoted(lede)}`).replaceAll('L00', entry.id);
}

function factsOf(entry: CatalogueEntry): readonly (readonly [from: string, to: string])[] {
  return [
    ["'L00'", quoted(entry.id)],
    ["'SLUG'", quoted(entry.slug)],
    ["{ en: 'TITLE', ja: 'TITLE' }", quoted(entry.title)],
    ["module: 'symptoms'", `module: ${quoted(entry.module)}`],
    ['difficulty: 1', `difficulty: ${entry.difficulty}`],
    ['minutes: 9', `minutes: ${entry.minutes}`],
    ['needs: []', `needs: ${quoted(entry.needs)}`],
  ];
}

function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new RangeError(`the skeleton has no ${from}`);
  return text.replace(from, () => to);
}

/** All steps take the same, and the repair what is left over: the author knows better. */
function withMinutes(text: string, minutes: number): string {
  const each = Math.floor(minutes / stepNames.length);
  const rest = minutes - each * stepNames.length;
  return text
    .replaceAll('minutes: 1', `minutes: ${each}`)
    .replace(`fix: { minutes: ${each}`, `fix: { minutes: ${each + rest}`);
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}
