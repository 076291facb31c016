import { expect, test } from 'vitest';
import { clockText, planned, spentBy } from '../../src/site/present/clock-time.ts';
import { intentOf, keyRows, type Press } from '../../src/site/present/keys.ts';
import { leavesRoomForPlan, slidesOf } from '../../src/site/present/slides-of.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['o', 'overview'],
  ['Escape', 'overview'],
  ['.', 'black'],
  ['B', 'black'],
  ['p', 'desk'],
  ['Home', 'first'],
  ['End', 'last'],
  ['3', 'pick-3'],
])('%s asks for %s', (key, intent) => {
  expect(intentOf(press(key))).toBe(intent);
});

test('a clicker’s keys are all there, and no key has two meanings', () => {
  for (const key of ['PageUp', 'PageDown', 'F5', 'Escape', '.'])
    expect(intentOf(press(key))).toBeDefined();
  const keys = keyRows.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('with a modifier a key is the browser’s, but for the hops and for signs typed with Shift', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    expect(intentOf(press('f', { [modifier]: true }))).toBeUndefined();
  expect(intentOf(press('ArrowRight', { shiftKey: true }))).toBe('hop-next');
  expect(intentOf(press('ArrowLeft', { shiftKey: true }))).toBe('hop-previous');
  expect(intentOf(press('F', { shiftKey: true }))).toBeUndefined();
  expect(intentOf(press('PageDown', { shiftKey: true }))).toBeUndefined();
  expect(intentOf(press('?', { shiftKey: true }))).toBe('help');
});

test('a step is split at its breaks, and nothing empty is a slide', () => {
  expect(slidesOf('<p>a</p><hr data-cut><hr data-cut><p>b</p> <hr data-cut>\n')).toEqual([
    '<p>a</p>',
    '<p>b</p>',
  ]);
});

test('a heading with nothing below it stands above the next slide, and not alone', () => {
  const parts = '<h3 id="a">Claims</h3><hr data-cut><h3>One</h3><p>a</p><hr data-cut><h3>End</h3>';
  expect(slidesOf(parts)).toEqual([
    '<p class="above">Claims</p><h3>One</h3><p>a</p>',
    '<h3>End</h3>',
  ]);
});

test('a break inside of something is refused by the name of what it tears', () => {
  expect(() => slidesOf('<ul><li>a</li><hr data-cut><li>b</li></ul>')).toThrow(/inside <ul>/);
  expect(() => slidesOf('<code-block>a<hr data-cut>b</code-block>')).toThrow(/<code-block>/);
});

test('the plan stands beside few words, and beside nothing that needs the room', () => {
  expect(leavesRoomForPlan('<p>Few words, and <own-value>10.0.0.0/16</own-value>.</p>')).toBe(true);
  expect(leavesRoomForPlan('<p>Words.</p><pre>code</pre>')).toBe(false);
  expect(leavesRoomForPlan('<show-of-hands></show-of-hands>')).toBe(false);
  expect(leavesRoomForPlan(`<p>${'word '.repeat(110)}</p>`)).toBe(false);
  expect(leavesRoomForPlan(`<p>${'語'.repeat(270)}</p>`)).toBe(false);
  expect(leavesRoomForPlan(`<p>${'語'.repeat(250)}</p>`)).toBe(true);
});

test('the clock adds what was spoken before to what runs, and the plan adds up its steps', () => {
  expect(spentBy(10_000, { spent: 5000, since: 4000 })).toBe(11_000);
  expect(spentBy(10_000, { spent: 5000 })).toBe(5000);
  expect(clockText(17 * 60_000 + 12_900)).toBe('17:12');
  const minutes = {
    orient: 3,
    predict: 2,
    break: 2,
    observe: 6,
    diagnose: 6,
    fix: 8,
    verify: 3,
    explain: 3,
    retrieve: 2,
  };
  expect(planned(minutes, 'break')).toBe(7 * 60_000);
  expect(planned(minutes, undefined)).toBe(0);
  expect(planned(minutes, 'retrieve')).toBe(35 * 60_000);
});
