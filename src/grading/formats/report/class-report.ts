import { createHash } from 'node:crypto';
import { catalogue } from '#labs/catalogue.ts';
import type { Language } from '#request/words.ts';
import { markup, type Markup } from '#site/markup.ts';
import type { Graded } from '../../graded.ts';
import { inOrder } from '../each-submission.ts';
import type { GradeFile } from '../file.ts';
import { failingConditions } from './failing-conditions.ts';
import { glance } from './glance.ts';
import { isolations, speaking } from './report-words.ts';
import { submissionDetails } from './submission-details.ts';
import { submissionTable } from './submission-table.ts';
import { medianOf, tallyOf, type Tally } from './tally.ts';

/**
 * A class on one page: a file that needs no other, no script and no network, and whose policy
 * forbids all of them. `css` is what `reportStyles` reads.
 */
export function classReport(graded: readonly Graded[], language: Language, css: string): GradeFile {
  const say = speaking(language);
  const everybody = inOrder(graded);
  const tally = tallyOf(everybody);
  const numberOf = new Map(tally.conditions.map(({ key, number }) => [key, number]));
  const hash = createHash('sha256').update(css).digest('base64');
  const style: Markup = { markup: css };
  const body = markup`<header class="bar-top"><svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M15 3H3v18h18v-9"/><path class="leaf" d="M15.2 3.2l5.6 8.6"/></svg><b>closednet</b><span>${say('title')}</span></header>
<main><div class="head"><h1>${headline(tally, language)}</h1><p>${facts(everybody, tally, language)}</p></div>
<div class="columns">${glance(tally, everybody, language)}
<div class="wide">${failingConditions(tally, language)}
${submissionTable(everybody, numberOf, language)}
<section class="card details" aria-labelledby="details"><h2 id="details">${say('oneByOne')}</h2>${everybody.map((one, i) => submissionDetails(one, i + 1, numberOf, language))}</section></div></div></main>
<footer>${say('foot')}</footer>`;
  const page = markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${say('title')} · closednet</title><style>${style}</style></head>
<body>${body}</body></html>
`;
  return { name: 'report.html', content: page.markup };
}

function headline({ marks }: Tally, language: Language): string {
  const say = speaking(language);
  const full = marks.filter(({ standing }) => standing === 'full').length;
  return marks.length === 0 ? say('nobody') : say('headline', full, marks.length);
}

/** Which labs, what seed, when, how kept apart: what one asks before one believes a number. */
function facts(everybody: readonly Graded[], tally: Tally, language: Language): string {
  const say = speaking(language);
  const labs = everybody.flatMap((one) => one.labs);
  const names = [...new Set(labs.map(({ lab }) => lab))].map((id) => {
    const title = catalogue.find((entry) => entry.id === id)?.title[language];
    return title === undefined ? id : `${id} ${title}`;
  });
  const seeds = [...new Set(labs.map(({ seed }) => seed).filter((seed) => seed !== undefined))];
  const kinds = [...new Set(labs.map(({ isolation }) => isolation))].filter(
    (kind) => kind !== 'nothing-ran',
  );
  const median = medianOf(tally.graded.flatMap(({ score }) => score ?? []));
  const max = Math.max(0, ...tally.graded.map((one) => one.max));
  const day = labs
    .map(({ startedAt }) => startedAt.slice(0, 10))
    .toSorted()
    .at(-1);
  return [
    ...names,
    ...(median === undefined ? [] : [say('median', median, max)]),
    ...seeds.map((seed) => say('seed', seed)),
    ...kinds.map((kind) => isolations[kind][language]),
    ...(day === undefined ? [] : [day]),
  ].join(' · ');
}
