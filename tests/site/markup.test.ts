import { expect, test } from 'vitest';
import { markup, prose, type Content } from '#site/markup.ts';

test.for<[what: string, content: Content, written: string]>([
  ['signs of markup are escaped', '<script>&"\'', '&lt;script&gt;&amp;&quot;&#39;'],
  ['markup stays markup', markup`<b>${'<'}</b>`, '<b>&lt;</b>'],
  ['a list is written one after the other', ['a', markup`<i>b</i>`], 'a<i>b</i>'],
  ['what is absent is nothing', [undefined, false], ''],
  ['numbers are rounded to a tenth', 1.26, '1.3'],
])('%s', ([, content, written]) => {
  expect(markup`${content}`.markup).toBe(written);
});

test('backticks mark code, and what stands in them is still escaped', () => {
  expect(prose('use `<vpc>` here').markup).toBe('use <code>&lt;vpc&gt;</code> here');
});
