import { expect, test } from 'vitest';
import { differs, pathDifference } from '#site/path/difference.ts';
import { moments } from './fixtures/traces.ts';

type Name = keyof typeof moments;

function told(before: Name, after: Name): readonly string[] {
  return pathDifference(moments[before].trace, moments[after].trace).hops.map((change) => {
    if (change.kind === 'added') return `+${change.after.number}`;
    if (change.kind === 'gone') return `-${change.before.number}`;
    const moved =
      change.kind === 'moved' ? `${change.before.verdict}>${change.after.verdict}` : 'other rule';
    return `${change.after.number} ${moved}`;
  });
}

test('a path is not different from itself', () => {
  const { trace } = moments['shut door'];
  const difference = pathDifference(trace, trace);
  expect(difference.hops).toEqual([]);
  expect(differs(difference)).toBe(false);
});

test('a door that opens moves its own hop and those behind it', () => {
  expect(told('shut door', 'may not write')).toMatchInlineSnapshot(`
    [
      "1 other rule",
      "7 deny>allow",
      "8 skip>allow",
      "9 skip>allow",
      "10 skip>allow",
      "11 skip>allow",
      "12 skip>allow",
      "13 also>deny",
    ]
  `);
});

test('a role that may write at last changes one gate, and the end', () => {
  const { before, after } = pathDifference(
    moments['may not write'].trace,
    moments['written from both rooms'].trace,
  );
  expect([before.symptom, before.stop?.number, after.symptom, after.stop]).toEqual([
    'access-denied',
    13,
    'ok',
    undefined,
  ]);
  expect(told('may not write', 'written from both rooms')).toEqual(['13 deny>allow']);
});

test('an endpoint adds the hops that lead to it', () => {
  expect(told('no way out', 'shut door')).toMatchInlineSnapshot(`
    [
      "1 other rule",
      "5 deny>allow",
      "+6",
      "+7",
      "+8",
      "+9",
      "+10",
      "+12",
    ]
  `);
});

test('what is no longer on the path is told with the number it had', () => {
  expect(told('shut door', 'no way out')).toMatchInlineSnapshot(`
    [
      "1 other rule",
      "5 allow>deny",
      "-6",
      "-7",
      "-8",
      "-9",
      "-10",
      "-12",
    ]
  `);
});

test('routes that were not read leave the end in doubt', () => {
  const { after } = pathDifference(moments.written.trace, moments['routes unread'].trace);
  expect([after.outcome, after.stop?.step.kind]).toEqual(['unknown', 'route']);
});
