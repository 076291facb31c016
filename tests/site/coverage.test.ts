import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#labs/catalogue.ts';
import { loadLabs } from '#labs/load.node.ts';
import { stepNames } from '#labs/step-names.ts';
import { openHome } from '#state/home.ts';
import { coverageOf, statements } from '../../src/site/learn/stated/coverage.ts';
import { passages } from '../../src/site/learn/stated/places.ts';

const { projectRoot } = openHome();
const labs = await loadLabs(projectRoot);
const covered = (id: string) => {
  const statement = statements.find((one) => one.id === id);
  return statement ? coverageOf(statement, labs, (step) => stepNames.indexOf(step) + 1) : [];
};

async function lesson(id: string, language: string): Promise<string> {
  const lab = labs.find((one) => one.id === id);
  return readFile(
    join(projectRoot, `labs/${id}-${lab?.slug ?? ''}/lesson.${language}.mdx`),
    'utf8',
  );
}

/** The second article’s statements that the first five labs take up. */
const firstArc = new Set(['L01', 'L02', 'L03', 'L04', 'L05']);
const due = statements
  .filter(({ article }) => article === 'closed-network-pitfalls')
  .flatMap(({ id, labs: own }) =>
    own.filter((lab) => firstArc.has(lab)).map((lab): readonly [string, string] => [id, lab]),
  );

test('every statement of the five articles is in the table, once', () => {
  const count = Map.groupBy(statements, ({ id }) => id.split('.')[0]);
  expect([...count].map(([name, all]) => [name, all.length])).toEqual([
    ['S0', 17],
    ['S1', 59],
    ['S2', 31],
    ['S3', 21],
    ['S4', 33],
  ]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(161);
});

test('statements follow their article’s lines, and name labs of the catalogue', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  for (const { id, lines, labs: own } of statements) {
    expect(lines.length, id).toBeGreaterThan(0);
    expect(
      lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0)),
      id,
    ).toBe(true);
    expect(
      own.filter((lab) => !ids.has(lab)),
      id,
    ).toEqual([]);
  }
});

test('the second article is due in the first arc, lab by lab', () => {
  const byLab = (id: string) =>
    due.flatMap(([statement, lab]) => (lab === id ? [Number(statement.slice('S2.'.length))] : []));
  expect(byLab('L01')).toEqual([1, 5, 14, 16, 23, 24, 25, 26]);
  expect(byLab('L02')).toEqual([2, 3, 4, 5, 6]);
  expect(byLab('L03')).toEqual([7, 8, 9, 10, 20]);
  expect(byLab('L04')).toEqual([13]);
  expect(byLab('L05')).toEqual([15, 16, 17, 18]);
});

const ready = new Set(catalogue.filter(({ status }) => status === 'ready').map(({ id }) => id));
const pairs = statements.flatMap(({ id, labs: own }) =>
  own.map((lab): readonly [string, string] => [id, lab]),
);

test.for(pairs)('%s is taken up in %s, or the lab is still to come', ([id, lab]) => {
  const found = covered(id).find((one) => one.id === lab);
  expect(found?.status).toBe(ready.has(lab) ? 'covered' : 'to-come');
});

test.for(['en', 'ja'] as const)(
  'what is pointed at stands in the lesson (%s)',
  async (language) => {
    for (const { lab, step, words, statement } of passages) {
      const text = await lesson(lab, language);
      const part = text.split(`<Step name="${step}">`)[1]?.split('</Step>')[0] ?? '';
      expect(part.replaceAll(/\s+/g, ' '), `${statement} in ${lab} ${step}`).toContain(
        words[language],
      );
    }
    for (const { id } of labs)
      expect(await lesson(id, language), `${id} shows its claims`).toContain('<Misread');
  },
);

test('a passage is of a statement in the table, and of a lab that takes it up', () => {
  for (const { statement, lab } of passages)
    expect(statements.find(({ id }) => id === statement)?.labs, statement).toContain(lab);
});
