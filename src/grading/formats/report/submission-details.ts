import type { ConditionResult, Status } from '#labs/result.ts';
import type { Language } from '#request/words.ts';
import { markup, type Markup } from '#site/markup.ts';
import { glyph } from '#site/path/glyph.ts';
import type { Graded, GradedLab } from '../../graded.ts';
import { marksOf } from '../marks.ts';
import { oneLine, plain } from '../plain.ts';
import { runIn, whyNotGraded } from '../reason.ts';
import { says, signs } from '../says.ts';
import { speaking } from './report-words.ts';
import { isGrade, standingSign } from './submission-table.ts';
import { keyOf } from './tally.ts';

/** One submission, folded. Its place is inside the fold, so that a link to it opens the fold. */
export function submissionDetails(
  one: Graded,
  place: number,
  numberOf: ReadonlyMap<string, number>,
  language: Language,
): Markup {
  const { standing, score, max } = marksOf(one);
  const points = isGrade(standing) ? `${score ?? 0} / ${max}` : '–';
  const refusal = one.refused && one.labs.length === 0 ? one.refused.what[language] : undefined;
  return markup`<details><summary><b><bdi>${oneLine(one.submission) || '–'}</bdi></b>${standingSign(standing, speaking(language))}<span class="points">${points}</span></summary><div class="inner" id="s${place}">${refusal && markup`<p>${oneLine(refusal)}</p>`}${one.labs.map((lab) => labDetails(lab, numberOf, language))}</div></details>\n`;
}

function labDetails(
  lab: GradedLab,
  numberOf: ReadonlyMap<string, number>,
  language: Language,
): Markup {
  const points = lab.score === null ? '–' : `${lab.score} / ${lab.max}`;
  const why = whyNotGraded(lab, language);
  const run = runIn(lab, language);
  const tasks =
    why.length > 0
      ? []
      : lab.tasks.map(
          (task) =>
            markup`<h4>${oneLine(task.title[language])} <span>${task.points} / ${task.max}</span></h4><ul class="claims">${task.conditions.map(
              (condition) =>
                conditionDetails(
                  condition,
                  numberOf.get(keyOf(lab.lab, task.id, condition.id)) ?? 0,
                  language,
                ),
            )}</ul>`,
        );
  return markup`<section><h3>${lab.lab} <span>${points}</span></h3>${why.map((text) => markup`<p class="told">${plain(text)}</p>`)}${tasks}${run.length > 0 && markup`<pre tabindex="0">${plain(run.join('\n'))}</pre>`}</section>`;
}

const looks = {
  pass: 'allow',
  fail: 'deny',
  error: 'unknown',
  skipped: 'skip',
  warning: 'caution',
} as const satisfies Record<Status, string>;

function conditionDetails(condition: ConditionResult, number: number, language: Language): Markup {
  const { status } = condition;
  const word = signs[status].word[language];
  const head = markup`${glyph(looks[status], number)}<b>${oneLine(condition.expected[language])}</b><span class="word" data-v="${looks[status]}">${word}</span>`;
  if (status === 'pass' || status === 'skipped') return markup`<li>${head}</li>\n`;
  const rows = (['observed', 'where'] as const).map(
    (key) =>
      markup`<div><dt>${says[key][language]}</dt><dd>${plain(condition[key][language])}</dd></div>`,
  );
  return markup`<li data-status="${status}">${head}<div class="why"><dl>${rows}</dl><p class="told">${plain(condition.message[language])}</p></div></li>\n`;
}
