import type { Language } from '#request/words.ts';
import { markup, type Markup } from '#site/markup.ts';
import { glyph } from '#site/path/glyph.ts';
import { oneLine } from '../plain.ts';
import { bar } from './bar.ts';
import { speaking } from './report-words.ts';
import type { Tally } from './tally.ts';

/** Which condition failed for how many, the commonest first, by the number it has on the page. */
export function failingConditions({ conditions }: Tally, language: Language): Markup | false {
  if (conditions.length === 0) return false;
  const say = speaking(language);
  const failing = conditions
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => b.failed - a.failed);
  const unjudged = conditions.filter(({ judged }) => judged === 0).length;
  const others = conditions.length - failing.length - unjudged;
  const notes = [
    ...(failing.length > 0 && others > 0 ? [say('others', others)] : []),
    ...(unjudged > 0 ? [say('unjudged', unjudged)] : []),
  ];
  const labs = new Set(conditions.map(({ lab }) => lab));
  const items = failing.map(
    ({ number, lab, condition, failed, judged }) =>
      markup`<li>${glyph('deny', number)}<div><b>${labs.size > 1 && markup`<span class="dim">${lab}</span> `}${oneLine(condition.expected[language])}</b>${bar(failed, judged)}</div><span class="count">${say('of', failed, judged)}</span></li>\n`,
  );
  return markup`<section class="card" aria-labelledby="conditions"><h2 id="conditions">${say('conditions')}</h2>${
    items.length > 0
      ? markup`<ol class="failing">${items}</ol>`
      : others > 0 && markup`<p>${say('noneFails')}</p>`
  }${notes.map((note) => markup`<p class="quiet">${note}</p>`)}</section>`;
}
