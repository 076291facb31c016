import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#grading/formats/plain.ts';
import { formatNames, formats } from '#grading/formats/index.ts';
import type { Graded } from '#grading/graded.ts';
import { aClass, everybody, lab } from './support/a-class.ts';

const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

function anyClass(): fc.Arbitrary<readonly Graded[]> {
  const labs = fc.constantFrom(...everybody.map((one) => one.labs));
  const one = fc.record({ submission: anyName, labs, output: fc.string({ unit: 'binary' }) });
  return fc
    .uniqueArray(one, { selector: ({ submission }) => submission, maxLength: 6 })
    .map((some) =>
      some.map(({ submission, labs: theirs, output }) => ({
        submission,
        labs: theirs.map((each) => ({ ...each, run: { ended: 'output', output } as const })),
      })),
    );
}

test.for(formatNames)('%s: the same bytes in whatever order submissions end', (name) => {
  fc.assert(
    fc.property(anyClass(), (graded) => {
      expect(formats[name](graded.toReversed(), 'en')).toEqual(formats[name](graded, 'en'));
    }),
    { numRuns: 25 },
  );
});

test.for(formatNames)(
  '%s: no control character, and names that every file system takes',
  (name) => {
    fc.assert(
      fc.property(anyClass(), (graded) => {
        const files = formats[name](graded, 'ja');
        expect(new Set(files.map((file) => file.name.toLowerCase())).size).toBe(files.length);
        for (const file of files) {
          expect(plain(file.content.replaceAll('\r\n', '\n'))).toBe(
            file.content.replaceAll('\r\n', '\n'),
          );
          expect(file.name).toMatch(/^([^\\/:*?"<>|\p{Cc}]+\/)?[^/]+$/u);
          expect(file.name.split('/')).not.toContain('..');
        }
      }),
      { numRuns: 25 },
    );
  },
);

const many = Array.from({ length: 400 }, (_, i): Graded => {
  const labs = [
    lab([0, 'fail', 'fail', 'warning'], [0, 'fail'], {
      run: { ended: 'time', output: 'x'.repeat(8000) },
    }),
  ];
  return { submission: `s${i}`, labs };
});

test('a class of 400: the summary fits a step, and says that something was left out', () => {
  const [summary, annotations] = formats.summary(many, 'en');
  expect(Buffer.byteLength(summary?.content ?? '')).toBeLessThan(2 ** 20);
  expect(summary?.content).toMatch(/left out; result files hold all of it\.\n$/);
  const lines = annotations?.content.trimEnd().split('\n') ?? [];
  for (const kind of ['error', 'warning', 'notice'])
    expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
  expect(lines.filter((line) => line.endsWith('::and 1191 more: see the summary'))).toHaveLength(1);
});

test('no annotation holds a command of the submission’s own', () => {
  const [, annotations] = formats.summary([aClass.hostile, aClass.right], 'en');
  const lines = annotations?.content.trimEnd().split('\n') ?? [];
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::notice', '::notice']);
});
