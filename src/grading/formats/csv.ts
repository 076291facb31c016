import type { Language } from '#request/words.ts';
import type { Graded, GradedLab } from '../graded.ts';
import { inOrder } from './each-submission.ts';
import type { Format } from './file.ts';
import { failingIn, marksOfLab } from './marks.ts';
import { plain } from './plain.ts';

/** Names that scripts may rely on: the same in both languages. */
const columns = [
  'submission',
  'lab',
  'standing',
  'score',
  'max',
  'failing',
  'resembles',
  'isolation',
  'ended',
  'seed',
  'reason',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/**
 * One row a submission and lab. The score is
 * empty where there is none. The mark at the start tells spreadsheets that it is UTF-8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvFiles: Format = (graded, language) => {
  const rows = inOrder(graded).flatMap((one) => rowsOf(one, language));
  const lines = [columns, ...rows.map((row) => columns.map((key) => cell(row[key])))];
  return [
    {
      name: 'grades.csv',
      content: `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`,
    },
  ];
};

function rowsOf({ submission, refused, labs }: Graded, language: Language): readonly Row[] {
  if (refused === undefined || labs.length > 0)
    return labs.map((lab) => rowOf(submission, lab, language));
  return [{ submission, standing: 'refused', reason: refused.what[language] }];
}

function rowOf(submission: string, lab: GradedLab, language: Language): Row {
  const { score, max, seed, isolation, run, resembles = [] } = lab;
  const [nearest] = resembles;
  const reason = lab.trouble ?? lab.refused;
  return {
    submission,
    lab: lab.lab,
    standing: marksOfLab(lab).standing,
    ...(score !== null && { score }),
    max,
    failing: failingIn(lab).join(' '),
    ...(nearest && { resembles: nearest.title[language] }),
    isolation,
    ...(run && { ended: run.ended }),
    ...(seed !== undefined && { seed }),
    ...(reason && { reason: reason.what[language] }),
  };
}

// A spreadsheet would compute these, also behind spaces and in their full width.
const formula = /^\s*[=+\-@＝＋－＠]/u;

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = plain(value);
  const defused = formula.test(text) || /^[\t\n]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
