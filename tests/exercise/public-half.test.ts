import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lab } from '#labs/lab.ts';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';
import type { Files } from '../../scripts/exercise/packed-closednet.ts';
import { foundIn, secretsOf } from '../../scripts/exercise/secrets.ts';
import { studentRepository } from '../../scripts/exercise/student-repository.ts';
import { writeRepository } from '../../scripts/exercise/write-repository.ts';

const { projectRoot } = openHome();
const labs = await loadLabs(projectRoot);
const folder = await mkdtemp(join(tmpdir(), 'closednet-exercise-'));

afterAll(() => rm(folder, { recursive: true }));

const texts = (files: Files) =>
  Object.entries(files).map(([name, content]) => [name, content.toString()] as const);

/** What is public by its nature: how the lab is built and begins, and the code that judges it. */
async function publicTexts(lab: Lab, files: Files): Promise<string> {
  const own = `labs/${lab.id}-${lab.slug}`;
  const judges = Object.keys(files)
    .filter((name) => name.startsWith(`closednet/${own}/`) && name.endsWith('.ts'))
    .map((name) => name.slice('closednet/'.length))
    .filter((name) => !name.endsWith('/lab.ts'));
  const code = await Promise.all(judges.map((name) => readFile(join(projectRoot, name), 'utf8')));
  const lessons = await Promise.all(
    ['en', 'ja'].map((language) =>
      readFile(join(projectRoot, own, `lesson.${language}.mdx`), 'utf8'),
    ),
  );
  const { scenario, faults, tasks, hypotheses, standIns } = lab;
  const built = [scenario.steps, faults.map(({ steps }) => steps), tasks, hypotheses, standIns];
  const told = lessons.map((lesson) => lesson.split('</Step>')[0]);
  return [JSON.stringify(built), ...told, ...code].join('\n');
}

describe.for(labs.map((lab) => [lab.id, lab] as const))('an exercise of %s', ([, lab]) => {
  const repository = studentRepository(projectRoot, [lab]);

  test('holds no text of solution, other ways, wrong fixes, quiz, chain or claims', async () => {
    const files = await repository;
    const all = secretsOf(lab);
    const known = new Set(foundIn(await publicTexts(lab, files), all));
    const secrets = all.filter((secret) => !known.has(secret));
    expect(secrets.length).toBeGreaterThan(100);
    // Words of AWS and short names stand in the engine for reasons of its own.
    const ofLab = ([name]: readonly [string, string]) => /^(closednet\/labs|tasks)\//.test(name);
    const telling = secrets.filter(
      ({ text }) => text.length > 11 && /(\S+\s+){3}\S|[぀-ヿ]/.test(text),
    );
    const found = texts(files).flatMap((file) =>
      foundIn(file[1], ofLab(file) ? secrets : telling).map(({ of, text }) => [file[0], of, text]),
    );
    expect(found).toEqual([]);
  });

  test('holds no file of the lab that tells an answer, and no other lab', async () => {
    const names = Object.keys(await repository);
    const own = `closednet/labs/${lab.id}-${lab.slug}/`;
    const foreign = names.filter(
      (name) => name.startsWith('closednet/labs/') && !name.startsWith(own),
    );
    const answers =
      /\/(solution|repair|alternatives|mutant|hint|quiz|chain|claims|talk|recorded|lesson|faults|rights)/;
    expect([
      ...foreign,
      ...names.filter((name) => name.startsWith(own) && answers.test(name)),
    ]).toEqual([]);
    expect(
      names.filter((name) =>
        /\/(ways-out\.|author\/|site\/(content|pages|components|present)\/)/.test(name),
      ),
    ).toEqual([]);
  });

  test('has its task in both languages, with the same claims in the same order', async () => {
    const files = await repository;
    const page = (name: string) => String(files[`tasks/${lab.id}/${name}`]);
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;
    const [en, ja] = [page('README.md'), page('README.ja.md')];
    expect(rows(en)).toBe(rows(ja));
    for (const { conditions } of lab.tasks) expect(rows(en)).toBeGreaterThan(conditions.length);
    expect([en, ja].flatMap((text) => text.match(/\$\{|<[A-Z]|\bundefined\b/g) ?? [])).toEqual([]);
  });
});

describe('an exercise of two labs', () => {
  const two = labs.slice(0, 2);
  const repository = studentRepository(projectRoot, two);

  test('is the same bytes each time', async () => {
    const again = await studentRepository(projectRoot, two);
    expect(texts(again)).toEqual(texts(await repository));
  });

  test('lies in a folder in which git ignores none of its files', async () => {
    const files = await repository;
    const out = join(folder, 'two');
    await writeRepository(out, files);
    spawnSync('git', ['init', '-q', out]);
    const input = Object.keys(files).join('\n');
    const ignored = spawnSync('git', ['check-ignore', '--stdin'], { cwd: out, input });
    expect([ignored.status, ignored.stdout.toString()]).toEqual([1, '']);
  });

  test('pins every package that its files import, each with its hash', async () => {
    const files = await repository;
    const read = (name: string): unknown => JSON.parse(String(files[`closednet/${name}`]));
    const imported = texts(files)
      .filter(([name]) => /^closednet\/(src|scripts)\/.*\.(ts|mjs)$/.test(name))
      .flatMap(([, text]) => [
        ...text.matchAll(/^import (?!type).*from '((?:@[^/']+\/)?[^/'#.]+)/gm),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:'));
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(read('package.json'));
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
    const lock = read('package-lock.json');
    expect(lock).toMatchObject({ packages: { '': { dependencies } } });
    expect(JSON.stringify(lock)).not.toMatch(/"resolved"|"dev":true/);
  });

  test('has a workflow that takes the instructor’s checkout by address and commit', async () => {
    const files = await repository;
    const workflow: unknown = parse(String(files['.github/workflows/grade.yml']));
    expect(workflow).toMatchObject({
      on: { workflow_dispatch: { inputs: { repository: {}, commit: {} } } },
      permissions: { contents: 'read' },
    });
  });

  test('names no path of this machine', async () => {
    const files = texts(await repository);
    expect(files.filter(([, text]) => text.includes(projectRoot)).map(([name]) => name)).toEqual(
      [],
    );
  });
});

test('a sentence of an answer where students would read it is refused, with its file', async () => {
  const [lab] = labs;
  if (!lab) throw new Error('no lab');
  const [told] = lab.quiz.flatMap(({ choices }) => choices.map(({ feedback }) => feedback));
  const careless: Lab = { ...lab, summary: told ?? lab.summary };
  await expect(studentRepository(projectRoot, [careless])).rejects.toMatchObject({
    code: 'lab-unpackable',
    text: { what: { en: expect.stringContaining('README') } },
  });
});

test('a condition that no file exports is named, since it cannot be given out', async () => {
  const [lab] = labs;
  if (!lab) throw new Error('no lab');
  const tasks = lab.tasks.map((task) => ({
    ...task,
    conditions: task.conditions.map((condition) => ({ ...condition })),
  }));
  await expect(studentRepository(projectRoot, [{ ...lab, tasks }])).rejects.toMatchObject({
    code: 'lab-unpackable',
  });
});

test('an empty folder is taken, and nothing is left of one that cannot be written', async () => {
  const taken = join(folder, 'file');
  await writeFile(taken, '');
  await expect(writeRepository(join(taken, 'x'), { a: '' })).rejects.toMatchObject({
    code: 'unwritable-folder',
  });
});
