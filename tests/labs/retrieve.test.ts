import { expect, test } from 'vitest';
import { dueAt, mayCount, review, type Answer } from '#labs/retrieve.ts';

const start = Date.parse('2026-11-22T12:00:00.000Z');
const day = 24 * 3_600_000;

/** `0+ 1- 4+`: right on the first day, wrong on the second, right on the fifth. */
function answers(told: string): readonly Answer[] {
  return [...told.matchAll(/([\d.]+)([+-])/g)].map(([, days, sign]) => ({
    choice: 'a',
    right: sign === '+',
    at: new Date(start + Number(days) * day).toISOString(),
  }));
}

/** Days from the start, with the four hours that an evening may be earlier. */
function dueIn(told: string): number | 'never' {
  const due = dueAt(answers(told));
  return due === undefined ? 'never' : (due.getTime() + day / 6 - start) / day;
}

test.for<[name: string, told: string, due: number | 'never']>([
  ['never asked: it does not come', '', 'never'],
  ['right at first: after a day', '0+', 1],
  ['wrong at first: after a day', '0-', 1],
  ['right again: after three days', '0+ 1+', 4],
  ['wrong at first, then right: after three days', '0- 1+', 4],
  ['right a third time: after seven days', '0+ 1+ 4+', 11],
  ['right a fourth time: after 21 days', '0+ 1+ 4+ 11+', 32],
  ['right after 21 days: it is known', '0+ 1+ 4+ 11+ 32+', 'never'],
  ['wrong after seven days: back to one day', '0+ 1+ 4+ 11-', 12],
  ['wrong after 21 days: back to one day', '0+ 1+ 4+ 11+ 32-', 33],
  ['wrong twice: one day each', '0- 1- ', 2],
  ['late: the interval begins when it is answered', '0+ 9+', 12],
  ['an hour later: does not count', '0+ 0.05-', 1],
  ['four hours early on the next evening: counts', '0+ 0.84+', 3.84],
  ['after it is known, nothing brings it back', '0+ 1+ 4+ 11+ 32+ 40-', 'never'],
])('%s', ([, told, due]) => {
  expect(dueIn(told)).toBe(due);
});

test('the order in which answers are kept does not matter', () => {
  const kept = answers('0+ 1+ 4+ 11-');
  expect(dueAt(kept.toReversed())).toEqual(dueAt(kept));
});

test('an answer kept twice, as by an import, counts once', () => {
  const kept = answers('0+ 1+');
  expect(dueAt([...kept, ...kept])).toEqual(dueAt(kept));
});

test.for<[name: string, told: string, days: number, counts: boolean]>([
  ['a new question', '', 0, true],
  ['before its time', '0+', 0.5, false],
  ['at its time', '0+', 1, true],
  ['once it is known', '0+ 1+ 4+ 11+ 32+', 90, false],
])('%s: whether an answer counts', ([, told, days, counts]) => {
  expect(mayCount(answers(told), new Date(start + days * day))).toBe(counts);
});

test('what waits longest is asked first, across labs', () => {
  const labs = [
    { id: 'L03', answers: { one: answers('2+'), two: answers('0-') } },
    { id: 'L11', answers: { three: answers('1+'), four: answers('5+') } },
    { id: 'L15' },
  ];
  const { due, next } = review(labs, new Date(start + 3.5 * day));
  expect(due.map(({ lab, question }) => `${lab} ${question}`)).toEqual([
    'L03 two',
    'L11 three',
    'L03 one',
  ]);
  expect(next?.toISOString()).toBe('2026-11-28T08:00:00.000Z');
});

test('nothing answered yet: nothing is due, and nothing will be', () => {
  expect(review([{ id: 'L03' }], new Date(start))).toEqual({ due: [] });
});
