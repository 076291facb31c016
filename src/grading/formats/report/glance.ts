import type { Language } from '#request/words.ts';
import { markup, type Markup } from '#site/markup.ts';
import { glyph } from '#site/path/glyph.ts';
import type { Graded } from '../../graded.ts';
import type { Marks } from '../marks.ts';
import { oneLine } from '../plain.ts';
import { bar } from './bar.ts';
import { speaking, type Say } from './report-words.ts';
import type { Tally } from './tally.ts';

interface Rung {
  readonly sign: Markup;
  readonly label: string;
  readonly count: number;
}

/** The class at a glance: how far it came, what has no grade, which wrong fixes are common. */
export function glance(tally: Tally, everybody: readonly Graded[], language: Language): Markup {
  const say = speaking(language);
  const rungs = rungsOf(tally.graded, say);
  const most = Math.max(...rungs.map(({ count }) => count));
  return markup`<div class="cards">
<section class="card" aria-labelledby="stands"><h2 id="stands">${say('stands')}</h2><ul class="rungs">${rungs.map(
    ({ sign, label, count }) =>
      markup`<li>${sign}<span>${label}</span>${bar(count, most)}<b>${count}</b></li>\n`,
  )}</ul></section>
${apart(tally, say)}
<section class="card" aria-labelledby="fixes"><h2 id="fixes">${say('wrongFixes')}</h2>${fixes(tally, everybody, language)}</section>
</div>`;
}

/** In quarters: finer than that a class of thirty says nothing. */
function rungsOf(graded: readonly Marks[], say: Say): readonly Rung[] {
  const shares = graded.map(({ score, max }) => (max === 0 ? 1 : (score ?? 0) / max));
  const within = (from: number, to: number) =>
    shares.filter((share) => share > 0 && share >= from && share < to).length;
  const partly = glyph('caution', '½');
  const full = graded.filter(({ standing }) => standing === 'full').length;
  const zero = graded.filter(({ standing }) => standing === 'zero').length;
  return [
    { sign: glyph('allow', '✓'), label: say('full'), count: full },
    { sign: partly, label: say('range', 75, 99), count: within(0.75, 1) },
    { sign: partly, label: say('range', 50, 74), count: within(0.5, 0.75) },
    { sign: partly, label: say('range', 25, 49), count: within(0.25, 0.5) },
    { sign: partly, label: say('range', 1, 24), count: within(0, 0.25) },
    { sign: glyph('deny', '✕'), label: say('zero'), count: zero },
  ];
}

function apart({ marks }: Tally, say: Say): Markup | false {
  const count = (kind: Marks['standing']) => marks.filter((one) => one.standing === kind).length;
  const rows = [
    {
      sign: glyph('unknown', '?'),
      count: count('trouble'),
      label: say('trouble'),
      note: say('troubleNote'),
    },
    {
      sign: glyph('skip', '–'),
      count: count('refused'),
      label: say('refused'),
      note: say('refusedNote'),
    },
  ].filter((row) => row.count > 0);
  if (rows.length === 0) return false;
  return markup`<section class="card" aria-labelledby="apart"><h2 id="apart">${say('apart')}</h2><ul class="clusters">${rows.map(
    ({ sign, count: number, label, note }) =>
      markup`<li><b class="many">${number}</b>${sign}<div><b>${label}</b><p>${note}</p></div></li>\n`,
  )}</ul></section>`;
}

function fixes(tally: Tally, everybody: readonly Graded[], language: Language): Markup {
  const say = speaking(language);
  if (tally.wrongFixes.length === 0) return markup`<p class="quiet">${say('noWrongFix')}</p>`;
  const items = tally.wrongFixes.map(({ lab, fix, by }) => {
    const links = by.map(
      (place) =>
        markup`<a href="#s${place + 1}"><bdi>${oneLine(everybody[place]?.submission ?? '')}</bdi></a> `,
    );
    return markup`<li><b class="many">${by.length}</b><div><b>${oneLine(fix.title[language])}</b><p>${lab} · ${links}</p></div></li>\n`;
  });
  return markup`<ul class="clusters fixes">${items}</ul>`;
}
