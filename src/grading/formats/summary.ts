import type { Language } from '#request/words.ts';
import type { Graded, GradedLab } from '../graded.ts';
import { annotationsOf } from './annotations.ts';
import { inOrder } from './each-submission.ts';
import type { Format } from './file.ts';
import { failingIn, marksOf } from './marks.ts';
import { block, words } from './markdown.ts';
import { cut } from './plain.ts';
import { reasonOf, runIn, troubleIn, whyNotGraded } from './reason.ts';
import { says, signs, standings } from './says.ts';

/** A step's summary may hold 1 MiB; some of it is left to others. */
const room = 1_000_000;
const mostOutput = 4000;

/** `summary.md` for the page of a GitHub run, `annotations.txt` to be printed by a step. */
export const summaryFiles: Format = (graded, language) => {
  const ordered = inOrder(graded);
  return [
    { name: 'summary.md', content: summary(ordered, language) },
    {
      name: 'annotations.txt',
      content: annotationsOf(ordered, language)
        .map((line) => `${line}\n`)
        .join(''),
    },
  ];
};

/** The table first, then each submission; whatever no longer fits is left out and said so. */
function summary(graded: readonly Graded[], language: Language): string {
  const leftOut = `\n${says.leftOut[language]}\n`;
  const head = ['submission', 'points', 'result', 'fails'] as const;
  const table = [
    `## ${says.grades[language]}\n`,
    `| ${head.map((key) => says[key][language]).join(' | ')} |`,
    '| --- | ---: | --- | --- |',
    ...graded.map((one) => tableRow(one, language)),
    '',
  ];
  const details = graded.map((one) => detailsOf(one, language));
  let text = '';
  let bytes = 0;
  for (const piece of [...table, ...details]) {
    bytes += Buffer.byteLength(piece) + 1;
    if (bytes > room) return text + leftOut;
    text += `${piece}\n`;
  }
  return text;
}

function tableRow(one: Graded, language: Language): string {
  const { standing, score, max } = marksOf(one);
  const fails = one.labs.flatMap((lab) => failingIn(lab));
  const points = score === null ? '–' : `${score} / ${max}`;
  const cells = [words(one.submission), points, standings[standing][language]];
  return `| ${[...cells, words(fails.join(', '))].join(' | ')} |`;
}

function detailsOf({ submission, labs, refused }: Graded, language: Language): string {
  const told =
    refused && labs.length === 0
      ? [says.refused[language], block(troubleIn(refused, language))]
      : labs.flatMap((lab) => labLines(lab, language));
  return [`### ${words(submission)}`, ...told, ''].join('\n\n');
}

function labLines(lab: GradedLab, language: Language): readonly string[] {
  const points = lab.score === null ? says.notGraded[language] : `${lab.score} / ${lab.max}`;
  const run = runIn(lab, language).join('\n');
  const [whose, ...why] = whyNotGraded(lab, language);
  return [
    `#### ${words(lab.lab)} · ${points}`,
    ...(whose === undefined ? [] : [whose, ...why.map(block)]),
    ...(why.length > 0 ? [] : lab.tasks).flatMap((task) => [
      `**${words(task.title[language])}** · ${task.points} / ${task.max}`,
      task.conditions.map((condition) => conditionItem(condition, language)).join('\n'),
    ]),
    ...(run === '' ? [] : [block(cut(run, mostOutput))]),
  ];
}

function conditionItem(
  condition: GradedLab['tasks'][number]['conditions'][number],
  language: Language,
): string {
  const { sign, word } = signs[condition.status];
  const head = `- ${sign} ${word[language]}: ${words(condition.expected[language])}`;
  if (condition.status === 'pass' || condition.status === 'skipped') return head;
  const [, ...rest] = reasonOf(condition, language).split('\n');
  return [head, ...rest.map((line) => `  - ${words(line)}`)].join('\n');
}
