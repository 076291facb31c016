import { expect, test } from 'vitest';
import { z } from 'zod';
import { formats } from '#grading/formats/index.ts';
import { aClass, everybody, hostileName } from './support/a-class.ts';
import { elementSchema, junitFaults } from './support/junit-schema.ts';
import { readElsewhere } from './support/read-elsewhere.ts';

const whole = z.coerce.number().int();
const counts = { tests: whole, failures: whole, errors: whole, skipped: whole };
const told = z.array(z.tuple([z.string(), z.string().nullable(), z.string().nullable()]));

const junitSchema = z.object({
  tag: z.literal('testsuites'),
  name: z.string(),
  tests: whole,
  failures: whole,
  errors: whole,
  time: z.coerce.number(),
  suites: z.array(
    z.object({
      name: z.string(),
      ...counts,
      timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      order: z.array(z.string()),
      properties: z.record(z.string(), z.string()),
      cases: z.array(z.object({ classname: z.string(), name: z.string(), told })),
      out: z.string().nullable(),
    }),
  ),
});

const runnerSchema = z.object({
  version: z.literal(1),
  status: z.enum(['pass', 'fail', 'error']),
  max_score: z.int(),
  tests: z.array(z.object({ name: z.string(), status: z.string(), score: z.number() })),
});

const readSchema = z.object({
  'grades.csv': z.array(z.record(z.string(), z.string())),
  'junit.xml': junitSchema,
});

const [first, outputs] = await Promise.all([
  readElsewhere([...formats.csv(everybody, 'en'), ...formats.junit(everybody, 'ja')]),
  readElsewhere(
    Object.entries(aClass).flatMap(([who, one]) =>
      formats.github([one], 'ja').map(({ name, content }) => ({ name: `${who}/${name}`, content })),
    ),
  ),
]);
const root = elementSchema.parse(
  z.object({ 'junit.xml.tree': z.unknown() }).parse(first)['junit.xml.tree'],
);
const { 'grades.csv': rows, 'junit.xml': junit } = readSchema.parse(first);
const classroom = z.record(z.string(), z.record(z.string(), runnerSchema)).parse(outputs);

test('Python reads the CSV: a row a submission and lab, every cell in its column', () => {
  const read = rows.map(({ submission, lab, standing, score }) => [
    submission,
    lab,
    standing,
    score,
  ]);
  expect(read).toEqual([
    ["'-otter.py", 'L03', 'zero', '0'],
    [`'${hostileName}`, 'L03', 'partial', '30'],
    ['ebi', 'L03', 'zero', '0'],
    ['kumo', 'L03', 'full', '100'],
    ['kumo', 'L15', 'trouble', ''],
    ['maple', 'L03', 'full', '100'],
    ['yuzu.bin', 'L03', 'refused', '0'],
    ['田中 太郎.sh', 'L03', 'partial', '50'],
  ]);
  expect(rows.map((row) => Object.keys(row).length)).toEqual(rows.map(() => 11));
});

test('no cell of the CSV is a formula to a spreadsheet', () => {
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== '');
  expect(cells.filter((cell) => /^[\s=+\-@＝＋－＠]/.test(cell))).toEqual([]);
});

test('Python reads the JUnit file: sums of cases, suites and all agree', () => {
  for (const suite of junit.suites) {
    const kinds = suite.cases.flatMap((one) => one.told.map(([tag]) => tag));
    const of = (tag: string) => kinds.filter((kind) => kind === tag).length;
    expect(suite.tests).toBe(suite.cases.length);
    expect([suite.failures, suite.errors, suite.skipped]).toEqual(
      ['failure', 'error', 'skipped'].map(of),
    );
  }
  for (const kind of ['tests', 'failures', 'errors'] as const)
    expect(junit[kind]).toBe(junit.suites.reduce((sum, suite) => sum + suite[kind], 0));
});

test('the JUnit file keeps to the schema that CI servers read it by', () => {
  expect(junitFaults(root)).toEqual([]);
});

test.for<[fault: string, tag: string, attributes: Record<string, string>, children: string]>([
  ['<testsuites> has no attribute "skipped"', 'testsuites', { skipped: '1' }, ''],
  ['<testsuites> holds no <testcase>', 'testsuites', {}, 'testcase'],
  ['<testsuites> time="1.2345" is none', 'testsuites', { time: '1.2345' }, ''],
  ['<testsuite> lacks "name"', 'testsuites', {}, 'testsuite'],
])('what that schema refuses: %s', ([fault, tag, attributes, child]) => {
  const children = child === '' ? [] : [{ tag: child, attributes: {}, children: [] }];
  expect(junitFaults({ tag, attributes, children })).toContain(fault);
});

test('no two cases share class and name, and the parts of a suite stand in their order', () => {
  const cases = junit.suites.flatMap((suite) => suite.cases);
  expect(new Set(cases.map(({ classname, name }) => `${classname}\n${name}`)).size).toBe(
    cases.length,
  );
  const order = ['properties', 'testcase', 'system-out'];
  for (const suite of junit.suites) {
    const places = suite.order.map((tag) => order.indexOf(tag));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  }
});

test('what a program printed is kept to the letter, without control characters', () => {
  const suite = junit.suites.find(({ name }) => name.startsWith('='));
  expect(suite?.out).toContain(
    'red\uFFFD\uFFFD\uFFFD\uFFFD ]]> <b>&amp;</b> "quoted"\n::error::mine\n```\n| a | b |\n@everyone',
  );
});

/** As two versions of the reporter count: one the share of tests that pass, one their scores. */
const counted = {
  share: ({ tests, max_score }: z.infer<typeof runnerSchema>) =>
    (tests.filter(({ status }) => status === 'pass').length / tests.length) * max_score,
  sum: ({ tests, max_score }: z.infer<typeof runnerSchema>) =>
    max_score === 0 ? 0 : tests.reduce((sum, { score }) => sum + score, 0),
};

test.for<[who: string, points: number, of: number, status: string]>([
  ['right', 100, 100, 'pass pass'],
  ['half', 50, 100, 'pass fail'],
  ['hostile', 30, 100, 'fail fail'],
  ['wide', 0, 100, 'fail fail'],
  ['refused', 0, 100, 'fail fail'],
  ['trouble', 0, 0, 'error error error error'],
])('GitHub’s reporter counts %s as %i of %i, either way', ([who, points, of, status]) => {
  const runners = Object.values(classroom[`${who}/classroom.output`] ?? {});
  const total = (count: (typeof counted)['sum']) =>
    runners.reduce((sum, runner) => sum + count(runner), 0);
  expect(total(counted.share)).toBeCloseTo(points);
  expect(total(counted.sum)).toBe(points);
  expect(runners.reduce((sum, { max_score }) => sum + max_score, 0)).toBe(of);
  expect(runners.map((runner) => runner.status).join(' ')).toBe(status);
});
