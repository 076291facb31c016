import { expect, test } from 'vitest';
import { differenceOf } from '#site/playground/difference.ts';
import { moments, type Moment } from '../fixtures/traces.ts';

const changes = (before: Moment, after: Moment) =>
  differenceOf(before.trace, after.trace).steps.map(
    ({ kind, mark, from }) => `${mark.number} ${kind}${from === undefined ? '' : ` ${from}`}`,
  );

test('the same trace differs in nothing', () => {
  expect(changes(moments.written, moments.written)).toEqual([]);
});

test('a door opened: it allows, what lay behind is reached, the next blocker is the first', () => {
  expect(changes(moments['shut door'], moments['may not write'])).toEqual(
    expect.arrayContaining(['7 changed deny', '13 changed also']),
  );
});

test('an endpoint more: steps join the path, and the missing route is no longer asked', () => {
  const found = changes(moments['no way out'], moments.written);
  expect(found.some((one) => one.includes('added'))).toBe(true);
  expect(found).toContain('5 changed deny');
});
