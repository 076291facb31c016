import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { lab as other } from '#lab/L15-group-without-a-door/lab.ts';
import { submissionsIn } from '#grading/class-folder.ts';
import { digestOf } from '#grading/measure.ts';
import { readSubmission, type Held } from '#grading/submission.ts';
import { findWork } from '#grading/work.ts';
import { problemOf } from '../support/problem-of.ts';

const root = await mkdtemp(join(tmpdir(), 'closednet-work-'));
afterAll(() => rm(root, { recursive: true }));

/** Writes files beneath a folder of their own. */
async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(root, name);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return path;
}

test.for<[string, Record<string, string>, string]>([
  ['a script', { 'fix.sh': 'true' }, 'shell fix.sh'],
  ['a program in Python', { 'fix.py': 'pass' }, 'python fix.py'],
  [
    'a program in TypeScript with more files',
    { 'fix.ts': '1', 'more.json': '{}' },
    'typescript fix.ts',
  ],
  ['another name', { 'mend.sh': 'true', 'notes.txt': '-' }, 'shell mend.sh'],
  ['fix among others', { 'fix.sh': 'true', 'try.sh': 'true', 'a.py': '1' }, 'shell fix.sh'],
  ['saved answers', { 'vpcs.json': '{}', 'deep/eni.json': '{}', 'answers.json': '{}' }, 'saved 2'],
  ['answers to questions alone', { 'answers.json': '{}' }, 'nothing'],
])('%s is found for what it is', async ([name, files, expected]) => {
  const work = await findWork(await folder(name, files), name);
  const told =
    work.kind === 'program'
      ? `${work.program.kind} ${work.program.file}`
      : work.kind === 'saved'
        ? `saved ${work.texts.length}`
        : 'nothing';
  expect(told).toBe(expected);
});

test.for<[string, Record<string, string>]>([
  ['an empty folder', {}],
  ['an empty program', { 'fix.sh': ' \n' }],
  ['a binary program', { 'fix.sh': 'ELF\0' }],
  ['two programs', { 'one.sh': 'true', 'two.sh': 'true' }],
  ['two called fix', { 'fix.sh': 'true', 'fix.py': 'pass' }],
  ['neither program nor answers', { 'essay.docx': 'words' }],
])('%s is refused in clear words', async ([name, files]) => {
  expect(await problemOf(findWork(await folder(name, files), name))).toBe('bad-submission 2 -');
});

test('a link is no submission, and none is followed', async () => {
  const path = await folder('links', { 'fix.py': 'pass' });
  await symlink('/etc/passwd', join(path, 'fix.sh'));
  expect(await problemOf(findWork(path, 'links'))).toBe('bad-submission 2 -');
  await symlink(path, join(root, 'link'));
  expect(await problemOf(digestOf(join(root, 'link'), 'link'))).toBe('bad-submission 2 -');
});

test('a terabyte is refused before it is read', async () => {
  const path = join(await folder('large', { 'fix.sh': 'true' }), 'fix.sh');
  await truncate(path, 2 ** 40);
  expect(await problemOf(digestOf(path, 'large'))).toBe('bad-submission 2 -');
});

test('a digest tells names and bytes apart, and nothing else', async () => {
  const digests = await Promise.all(
    [
      { a: 'x', b: '' },
      { a: '', b: 'x' },
      { a: 'x', b: '', c: '' },
    ].map(async (files, at) => digestOf(await folder(`digest${at}`, files), 'same')),
  );
  expect(new Set(digests).size).toBe(3);
  expect(await digestOf(join(root, 'digest0'), 'same')).toBe(digests[0]);
});

const held = (one: Held) => ('error' in one ? `refused` : one.work.kind);

test('of several labs each has a folder; one that is missing hinders no other', async () => {
  const path = await folder('both', { 'l03/fix.sh': 'true', 'elsewhere/fix.sh': 'true' });
  const both = await readSubmission({ name: 'both', path, inClass: false }, [lab, other]);
  expect(both.map(held)).toEqual(['program', 'refused']);
  const alone = await readSubmission({ name: 'both', path, inClass: false }, [lab]);
  expect(alone.map(held)).toEqual(['program']);
});

test('answers lie beside a program, and those of a class beside nobody’s', async () => {
  const answers = '{"schema":"closednet.answers/1","labs":{"L03":{"prediction":"silence"}}}';
  const path = join(
    await folder('beside', { 'fix.sh': 'true', 'answers.json': answers }),
    'fix.sh',
  );
  const [alone] = await readSubmission({ name: 'fix.sh', path, inClass: false }, [lab]);
  expect(alone?.answers).toEqual({ prediction: 'silence' });
  const [among] = await readSubmission({ name: 'fix.sh', path, inClass: true }, [lab]);
  expect(among?.answers).toBeUndefined();
});

test.for([
  ['no JSON', '{'],
  ['another schema', '{"schema":"closednet.answers/9","labs":{}}'],
  ['a question that is none', '{"schema":"closednet.answers/1","labs":{"L03":{"essay":"…"}}}'],
  [
    'a cause neither open nor out',
    '{"schema":"closednet.answers/1","labs":{"L03":{"worksheet":{"name":"yes"}}}}',
  ],
])('answers that are %s are told, and spoil no program', async ([name = '', text = '']) => {
  const path = await folder(`answers ${name}`, { 'fix.sh': 'true', 'answers.json': text });
  const [one] = await readSubmission({ name, path, inClass: false }, [lab]);
  expect(one?.answers).toMatchObject({ code: 'bad-answers', exitCode: 2 });
  expect(one && held(one)).toBe('program');
});

test('every entry of a class is a submission, whatever it is called', async () => {
  const names = ['-rf', '..hidden', 'a b', '山田 太郎', 'two\nlines', "quo'te", '{}'];
  const path = await folder('class', Object.fromEntries(names.map((name) => [name, 'true'])));
  await writeFile(join(path, '.DS_Store'), '');
  const found = await submissionsIn(path);
  expect(found.map(({ name }) => name)).toEqual(names.toSorted());
  expect(await problemOf(submissionsIn(join(root, 'nowhere')))).toBe('no-submission 2 -');
});
