import { formatNames, type FormatName } from '#grading/formats/index.ts';
import { nearest } from '#problem/nearest.ts';
import { Problem } from '#problem/problem.ts';
import { seedOf } from '../seed.ts';
import type { Call, OptionValues } from '../verb.ts';

/** What `grade` was asked for. */
export interface Wish {
  readonly labs: readonly string[];
  readonly submission?: string;
  readonly classFolder?: string;
  readonly seed?: number;
  readonly formats: readonly FormatName[];
  readonly out?: string;
  readonly isolation: 'auto' | 'none';
  readonly answerPoints: number;
}

export const usage =
  'LAB… [--submission PATH | --class DIR] [--seed N] [--format LIST] [--out DIR] [--isolation auto|none] [--answers POINTS]';

/** Reads the words of `grade`. Throws a `Problem` (exit 2) before anything is started. */
export function wishOf({ positionals, options }: Pick<Call, 'positionals' | 'options'>): Wish {
  const submission = text(options['submission']);
  const classFolder = text(options['class']);
  const out = text(options['out']);
  if (positionals.length === 0) throw badUsage('no LAB', 'LAB がない');
  if (submission !== undefined && classFolder !== undefined)
    throw badUsage('both --submission and --class', '--submission と --class の両方');
  const formats = formatsOf(text(options['format']));
  if (classFolder !== undefined && out === undefined) throw noOut('--class DIR --out DIR');
  if (out === undefined && formats.length > 1) throw noOut('--format … --out DIR');
  return {
    labs: positionals,
    ...(submission === undefined ? {} : { submission }),
    ...(classFolder === undefined ? {} : { classFolder }),
    ...(out === undefined ? {} : { out }),
    ...seedOf(options['seed']),
    formats,
    isolation: isolationOf(text(options['isolation'])),
    answerPoints: pointsOf(text(options['answers'])),
  };
}

function formatsOf(list: string | undefined): readonly FormatName[] {
  const names = (list ?? '').split(/[,\s]+/).filter((name) => name !== '');
  return [...new Set(names)].map((name) => {
    const known = formatNames.find((format) => format === name.toLowerCase());
    if (known === undefined) throw unknownFormat(name);
    return known;
  });
}

function isolationOf(typed = 'auto'): Wish['isolation'] {
  if (typed === 'auto' || typed === 'none') return typed;
  throw badUsage(`--isolation ${typed}`);
}

function pointsOf(typed = '0'): number {
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw badUsage(`--answers ${typed}`);
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function badUsage(en: string, ja = en): Problem {
  return new Problem('bad-usage', 2, {
    what: { en: '"grade" was not understood.', ja: '「grade」の書き方が正しくありません。' },
    expected: { en: `npx closednet grade ${usage}`, ja: `npx closednet grade ${usage}` },
    got: { en, ja },
    try: { en: 'npx closednet grade --help', ja: 'npx closednet grade --help' },
  });
}

function noOut(expected: string): Problem {
  return new Problem('no-out', 2, {
    what: {
      en: 'Where to write the grades is not said.',
      ja: '採点結果の書き込み先が指定されていません。',
    },
    expected: { en: expected, ja: expected },
    try: { en: 'the same command with --out grades', ja: '同じコマンドに --out grades を付ける' },
  });
}

function unknownFormat(typed: string): Problem {
  const known = formatNames.join(', ');
  const meant = nearest(typed, formatNames);
  const attempt = `--format ${meant ?? 'json'}`;
  return new Problem('unknown-format', 2, {
    what: { en: `There is no format "${typed}".`, ja: `形式「${typed}」はありません。` },
    expected: { en: `one or more of ${known}`, ja: `次のうち一つ以上: ${known}` },
    try: { en: attempt, ja: attempt },
  });
}
