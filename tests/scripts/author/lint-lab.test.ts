import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { Lab } from '#labs/lab.ts';
import { openHome } from '#state/home.ts';
import { lintLab } from '../../../scripts/author/lint-lab.ts';

const { projectRoot } = openHome();
const folder = 'labs/L03-silent-notebook';

/** A copy of L03 in which a text of one file is another. */
async function spoilt(file: string, from: string, to: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'closednet-lint-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(join(projectRoot, folder), join(root, folder), { recursive: true });
  const path = join(root, folder, file);
  const text = await readFile(path, 'utf8');
  expect(text, `${file} holds it`).toContain(from);
  await writeFile(path, text.replace(from, to));
  return root;
}

/** `at` stands on the line that is told. */
type Row = readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  said: string,
  at?: string,
];

test.for<Row>([
  [
    'a text without Japanese',
    'quiz.ts',
    "words: { en: 'An endpoint for `logs`', ja: '`logs` のエンドポイント' }",
    "words: { en: 'An endpoint for `logs`' }",
    'logs-endpoint.words: no text in ja yet',
  ],
  [
    'a text that is empty in both languages',
    'quiz.ts',
    "words: { en: 'An endpoint for `logs`', ja: '`logs` のエンドポイント' }",
    "words: { en: '', ja: '' }",
    'logs-endpoint.words: no text in en and ja yet',
  ],
  [
    'Japanese that is the English',
    'quiz.ts',
    "ja: '`logs` のエンドポイント' }",
    "ja: 'An endpoint for `logs`' }",
    'logs-endpoint.words: the Japanese is the English, "An endpoint for `logs`"',
  ],
  [
    'a price in the data without its date',
    'quiz.ts',
    "en: 'An endpoint for `logs`'",
    "en: 'An endpoint for $7 a month'",
    'a price without its date',
  ],
  [
    'a mutant that is made in one way only',
    'mutants-role.ts',
    '    again: {',
    '    otherwise: {',
    'a mutant without `again` and its title',
    '  {',
  ],
  [
    'a recording that is not in the lab',
    'lesson.ja.mdx',
    'recording="put-silent"',
    'recording="put-hidden"',
    'the lab has no recording "put-hidden"',
    'recording="put-hidden"',
  ],
  [
    'a value that no seed draws',
    'lesson.en.mdx',
    '<Its name="studio-group" />',
    '<Its name="studio-groups" />',
    'the lab has no value "studio-groups"',
  ],
  [
    'a claim without its source',
    'lesson.en.mdx',
    '<Claim kind="documented" source="https://aws.amazon.com/privatelink/pricing/" date="2026-11-22">',
    '<Claim kind="documented" date="2026-11-22">',
    'a <Claim> without source',
  ],
  [
    'a documented claim whose source is no page',
    'lesson.en.mdx',
    'source="https://aws.amazon.com/privatelink/pricing/"',
    'source="the price list"',
    'a documented <Claim> names a page, https://…; found "the price list"',
    '<Claim kind="documented"',
  ],
  [
    'a price in the lesson without its date',
    'lesson.en.mdx',
    'The second time is short',
    'The second time costs $3',
    'a price without its date',
  ],
  [
    'a step that is not there',
    'lesson.ja.mdx',
    '<Step name="predict">',
    '<Step name="guess">',
    'found orient guess break observe',
    '<Step name="orient">',
  ],
  [
    'a ladder of hints that is not there',
    'lesson.en.mdx',
    '<Hints task="permission" />',
    '<Checks />',
    'no <Hints task="permission" />',
    '---',
  ],
  ['a lesson that cannot be read', 'lesson.en.mdx', '</Step>', '', 'cannot be read', ''],
])('%s is told, with file and line', async ([, file, from, to, said, at = to]) => {
  const root = await spoilt(file, from, to);
  const gaps = await lintLab(root, lab);
  const told = gaps.filter(({ message }) => message.en.includes(said));
  expect(told.map((gap) => gap.file)).toEqual([`${folder}/${file}`]);
  const lines = (await readFile(join(root, folder, file), 'utf8')).split('\n');
  expect(lines[(told[0]?.line ?? 0) - 1]).toContain(at);
  expect(told[0]?.message.ja).not.toBe(told[0]?.message.en);
});

test.for<Row>([
  [
    'another command',
    'lesson.ja.mdx',
    'npx closednet check L03',
    'npx closednet check',
    'expected code sh npx closednet check L03',
  ],
  [
    'another attribute',
    'lesson.ja.mdx',
    'attempts={5} seconds={60}',
    'attempts={3} seconds={60}',
    'expected <Observe attempts="5"',
  ],
  [
    'a heading of another level',
    'lesson.ja.mdx',
    '### まず経路',
    '#### まず経路',
    'expected heading ###',
  ],
  [
    'another host',
    'lesson.ja.mdx',
    'host="notebook ${notebook-address}"',
    'host="ノートブック 10.0.1.24"',
    'expected <Observe attempts="5" host="${notebook-address}"',
  ],
  ['a component less', 'lesson.ja.mdx', '<Attempts />', '', 'expected <Attempts>'],
  [
    'a row less in a table',
    'lesson.ja.mdx',
    '| ノートブック | <Its',
    '\n\n- <Its',
    'expected table 5 × 2',
  ],
  [
    'another value in the same place',
    'lesson.ja.mdx',
    '<Its name="payroll-group" />',
    '<Its name="studio-group" />',
    'expected <Its name="payroll-group">',
  ],
  [
    'a figure more',
    'lesson.ja.mdx',
    '<Predict />',
    '![図](a.svg)\n\n<Predict />',
    'expected <Predict>',
  ],
])('parity: %s is told, with both lines', async ([, file, from, to, said]) => {
  const gaps = await lintLab(await spoilt(file, from, to), lab);
  const told = gaps.filter(({ kind }) => kind === 'parity');
  expect(told).toHaveLength(1);
  expect(told[0]?.message.en).toContain(said);
  expect(told[0]?.message.en).toMatch(/lesson\.en\.mdx:\d+/);
});

test('comments in code, labels and how a thing was measured may differ', async () => {
  const root = await spoilt(
    'lesson.ja.mdx',
    'aws iam put-role-policy \\',
    '# 権限を付ける\naws iam put-role-policy \\',
  );
  const gaps = await lintLab(root, lab);
  expect(gaps.filter(({ kind }) => kind === 'parity').map(({ message }) => message.en)).toEqual([]);
});

const [path, permission] = lab.tasks;
if (!path || !permission) throw new Error('L03 has two tasks');

test.for<[what: string, change: Partial<Lab>, said: string]>([
  [
    'three hints',
    { tasks: [{ ...path, hints: path.hints.slice(1) }, permission] },
    'tasks.ts task "path" needs hints 1, 2, 3, 4; found 2, 3, 4',
  ],
  ['no mutant', { mutants: [] }, 'lab.ts mutants: expected 1 or more, found 0'],
  ['no claim of an article', { claims: [] }, 'claims.ts claims: expected 1 or more, found 0'],
  [
    'a recording without its file',
    { recordings: [...(lab.recordings ?? []), { id: 'new', solved: 0, shown: 'true' }] },
    'lab.ts "new" is not recorded yet: npm run record',
  ],
  [
    'a file that no recording writes',
    { recordings: lab.recordings?.slice(1) ?? [] },
    'recorded/name-public.txt no recording writes this file',
  ],
])('%s is told', async ([, change, said]) => {
  const gaps = await lintLab(projectRoot, { ...lab, ...change });
  const told = gaps.map(({ file, message }) => `${file.slice(folder.length + 1)} ${message.en}`);
  expect(told).toContain(said);
});
