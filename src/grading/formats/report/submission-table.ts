import type { Language } from '#request/words.ts';
import { markup, type Markup } from '#site/markup.ts';
import { glyph } from '#site/path/glyph.ts';
import type { Graded } from '../../graded.ts';
import { marksOf, type Standing } from '../marks.ts';
import { oneLine } from '../plain.ts';
import { bar } from './bar.ts';
import { speaking, type Say } from './report-words.ts';
import { failingNumbers } from './tally.ts';

/** Every submission in a row, its name leading to its details. */
export function submissionTable(
  everybody: readonly Graded[],
  numberOf: ReadonlyMap<string, number>,
  language: Language,
): Markup {
  const say = speaking(language);
  const heads = (['submission', 'points', 'result', 'fails', 'like'] as const).map(
    (key) => markup`<th scope="col" role="columnheader">${say(key)}</th>`,
  );
  const rows = everybody.map((one, i) => row(one, i + 1, numberOf, language));
  return markup`<section class="card" aria-labelledby="submissions"><h2 id="submissions">${say('submissions')}</h2><p class="quiet">${say('numbers')}</p><table role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></section>`;
}

function row(
  one: Graded,
  place: number,
  numberOf: ReadonlyMap<string, number>,
  language: Language,
): Markup {
  const say = speaking(language);
  const { standing, score, max } = marksOf(one);
  const numbers = one.labs.flatMap((lab) => failingNumbers(lab, numberOf));
  const fixes = one.labs.flatMap(({ resembles = [] }) => resembles.slice(0, 1));
  const points = isGrade(standing)
    ? markup`${bar(score ?? 0, max)}<span>${score ?? 0} / ${max}</span>`
    : markup`<span class="dim">–</span>`;
  return markup`<tr role="row" data-standing="${standing}"><th scope="row" role="rowheader"><a href="#s${place}"><bdi>${oneLine(one.submission) || '–'}</bdi></a></th><td role="cell" class="points"><div>${points}</div></td><td role="cell" class="result"><div>${standingSign(standing, say)}</div></td><td role="cell" class="numbers"><div>${numbers.map((number) => glyphNamed(number))}</div></td><td role="cell" class="like">${fixes.map((fix) => markup`<span>${oneLine(fix.title[language])}</span> `)}</td></tr>\n`;
}

/** A number that a reader hears, too: the sign itself is hidden from those who listen. */
function glyphNamed(number: number): Markup {
  return markup`<span>${glyph('also', number)}<span class="vh">${String(number)}, </span></span>`;
}

/** What was refused or met trouble stands apart from zero points. */
export function isGrade(standing: Standing): boolean {
  return standing !== 'refused' && standing !== 'trouble';
}

const looks = {
  full: ['allow', '✓'],
  partial: ['caution', '½'],
  zero: ['deny', '✕'],
  refused: ['skip', '–'],
  trouble: ['unknown', '?'],
} as const;

export function standingSign(standing: Standing, say: Say): Markup {
  const [look, sign] = looks[standing];
  return markup`${glyph(look, sign)}<span class="word" data-v="${look}">${say(standing)}</span>`;
}
