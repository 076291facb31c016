import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

const root = join(import.meta.dirname, '../..');
const files = projectFiles();
const sources = files
  .filter((file) => /^(src|scripts|labs)\/.*\.(ts|mjs)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Where a code is spelt: a problem that is thrown, a refusal of the server, a reply of the page. */
const spelt: readonly RegExp[] = [
  /Problem\(\s*'([a-z][a-z0-9-]*)'/g,
  /'([a-z][a-z0-9-]*)': \{\s*status: \d{3}/g,
  /\bcode: '([a-z][a-z0-9-]*)',\s*what:/g,
];

const codes = new Set(
  sources.flatMap(({ text }) =>
    spelt.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = '']) => code)),
  ),
);

const folder = 'src/site/content/problems/';
const headings = {
  en: ['## Why it happens', '## What to do', '## Example'],
  ja: ['## なぜ起きるか', '## どうするか', '## 例'],
} as const;

function page(code: string, language: 'en' | 'ja'): string {
  return readFileSync(join(root, `${folder}${code}.${language}.md`), 'utf8');
}

test.for(['en', 'ja'] as const)(
  'every code has its page, and every page its code (%s)',
  (language) => {
    const ending = `.${language}.md`;
    const pages = files
      .filter((file) => file.startsWith(folder) && file.endsWith(ending))
      .map((file) => file.slice(folder.length, -ending.length));
    expect(codes.size).toBeGreaterThan(30);
    expect(pages.toSorted()).toEqual([...codes].toSorted());
  },
);

test.for(['en', 'ja'] as const)(
  'a page says what, why, what to do, and shows it (%s)',
  (language) => {
    const wrong = [...codes].filter((code) => {
      const found = page(code, language).match(/^## .*$/gm) ?? [];
      return found.join() !== headings[language].join();
    });
    expect(wrong).toEqual([]);
  },
);

test('both languages show the same commands', () => {
  const different = [...codes].filter(
    (code) => commandsOf(page(code, 'en')).join() !== commandsOf(page(code, 'ja')).join(),
  );
  expect(different).toEqual([]);
});

test('no problem hides its code from these tests', () => {
  const hidden = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/new (?:Setup)?Problem\(\s*([\w.]+)/g)]
      .filter(() => !/function \w+Problem\(code: string/.test(text))
      .map(([call]) => `${file}: ${call}`),
  );
  expect(hidden).toEqual([]);
});

/** The shell blocks of a page, without the remarks in them. */
function commandsOf(text: string): readonly string[] {
  const blocks = text.match(/^```sh\n[^]*?^```$/gm) ?? [];
  return blocks.map((block) => block.replaceAll(/ +#.*$/gm, ''));
}
