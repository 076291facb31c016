import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNames, formats } from '#grading/formats/index.ts';
import type { Language } from '#request/words.ts';
import { aClass, everybody } from './support/a-class.ts';

const languages: readonly Language[] = ['en', 'ja'];
const golden = (...path: readonly string[]) => join(import.meta.dirname, 'golden', ...path);

/** Formats of one document for all; those of one submission have a folder each, of a class below. */
const together = ['json', 'junit', 'summary', 'csv'] as const;

test.for(languages.flatMap((language) => together.map((name) => [language, name] as const)))(
  'a class in %s as %s',
  async ([language, name]) => {
    for (const file of formats[name](everybody, language))
      await expect(file.content).toMatchFileSnapshot(golden(language, file.name));
  },
);

const alone = ['half', 'trouble', 'refused', 'hostile'] as const;

test.for(languages.flatMap((language) => alone.map((who) => [language, who] as const)))(
  'one submission in %s, %s, as Gradescope and GitHub Classroom read it',
  async ([language, who]) => {
    const files = (['gradescope', 'github'] as const).flatMap((name) =>
      formats[name]([aClass[who]], language),
    );
    for (const file of files.filter(({ name }) => !name.endsWith('.output')))
      await expect(file.content).toMatchFileSnapshot(golden(language, who, file.name));
  },
);

test('of several submissions each has a folder, by a name that every file system takes', () => {
  const names = formats.gradescope(everybody, 'en').map(({ name }) => name);
  expect(names).toEqual([
    '-otter.py/results.json',
    '=HYPERLINK(_http___203.0.113.9___&A1)___set-output name=scor/results.json',
    'ebi/results.json',
    'kumo/results.json',
    'maple/results.json',
    'yuzu.bin/results.json',
    '田中 太郎.sh/results.json',
  ]);
});

test('every format is there under its name', () => {
  expect(Object.keys(formats)).toEqual([...formatNames]);
});
