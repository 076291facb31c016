import { expect, test } from 'vitest';
import { codes } from '#request/codes/catalogue.ts';
import { catalogue } from '#labs/catalogue.ts';
import { generalWords } from '../../src/site/content/glossary.ts';
import { type Text, bonesOf, linksOf, textsOf, wordsOf } from './support/texts.ts';

const folders = { codes: textsOf('codes'), concepts: textsOf('concepts') };
const pages = Object.values(folders).flat();
const inLanguage = (texts: readonly Text[], language: Text['language']) =>
  texts.filter((text) => text.language === language);
const namesIn = (texts: readonly Text[], language: Text['language']) =>
  inLanguage(texts, language)
    .map(({ name }) => name)
    .toSorted();

const concepts = new Set(namesIn(folders.concepts, 'en'));
const labs = new Map(catalogue.map((lab) => [lab.id, lab]));

test.for(['en', 'ja'] as const)('every code of the tracer has its page (%s)', (language) => {
  const asFiles = Object.keys(codes).map((code) => code.replace(':', '-').toLowerCase());
  expect(namesIn(folders.codes, language)).toEqual(asFiles.toSorted());
});

test('every concept is written in both languages', () => {
  expect(namesIn(folders.concepts, 'ja')).toEqual(namesIn(folders.concepts, 'en'));
});

test.for([
  [
    'en',
    [
      'What it means',
      'What the client sees',
      'See it yourself',
      'How it is mended',
      'On real AWS',
    ].join(),
  ],
  [
    'ja',
    ['意味', 'クライアントに見えるもの', '自分で確かめる', '直し方', '実際の AWS では'].join(),
  ],
] as const)('a page of a code has the same five parts (%s)', ([language, parts]) => {
  const others = inLanguage(folders.codes, language).filter(({ body }) => {
    const found = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    return found.join() !== parts;
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});

test.for(['codes', 'concepts'] as const)('both languages are built alike (%s)', (folder) => {
  const english = new Map(inLanguage(folders[folder], 'en').map((text) => [text.name, text]));
  for (const text of inLanguage(folders[folder], 'ja')) {
    const twin = english.get(text.name);
    expect(twin && bonesOf(text), text.name).toEqual(twin && bonesOf(twin));
  }
});

test('concepts, labs and neighbours that a page names exist', () => {
  const broken = pages.flatMap(({ name, language, facts }) => [
    ...[...facts.related, ...facts.concepts]
      .filter((one) => !concepts.has(one) || one === name)
      .map((one) => `${name}.${language}: ${one}`),
    ...facts.labs.filter((id) => !labs.has(id)).map((id) => `${name}.${language}: ${id}`),
  ]);
  expect(broken).toEqual([]);
});

test('a link leads to a page of the site, or to AWS’s documentation', () => {
  const isOurs = (target: string, folder: string) => {
    if (/^\.\.\/\.\.\/(playground|triage)\/$/.test(target)) return true;
    const [, above = folder, name = ''] =
      /^(?:\.\.\/\.\.\/(\w+)|\.\.)\/([\w-]+)\/$/.exec(target) ?? [];
    if (above === 'labs')
      return catalogue.some(({ slug, status }) => slug === name && status === 'ready');
    return above === 'codes' || above === 'concepts'
      ? namesIn(folders[above], 'en').includes(name)
      : false;
  };
  const broken = Object.entries(folders).flatMap(([folder, texts]) =>
    texts.flatMap(({ name, body }) =>
      linksOf(body)
        .filter((target) => !target.startsWith('https://docs.aws.amazon.com/'))
        .filter((target) => !isOurs(target, folder))
        .map((target) => `${name}: ${target}`),
    ),
  );
  expect(broken).toEqual([]);
});

test('every page names what it rests on', () => {
  const resting = (text: Text) =>
    linksOf(text.body).some((target) => target.startsWith('https://docs.aws.amazon.com/'));
  const without = pages.filter((text) => !resting(text)).map(({ name }) => name);
  // The data plane is ours: no page of AWS describes it.
  expect([...new Set(without)]).toEqual(['the-data-plane']);
});

test.for([
  ['codes', 100, 240],
  ['concepts', 350, 700],
] as const)('pages of %s are of a length', ([folder, least, most]) => {
  const counted = inLanguage(folders[folder], 'en').map((text) => [text.name, wordsOf(text)]);
  expect(counted.filter(([, count]) => Number(count) < least || Number(count) > most)).toEqual([]);
});

/** What stands below each heading; a part that is a block of code alone has no language. */
const partsOf = (body: string) =>
  body
    .replaceAll(/^```.*?^```$/gms, '')
    .split(/^## .*$/m)
    .slice(1)
    .filter((part) => part.trim() !== '');

test('Japanese pages are Japanese, title and summary too', () => {
  const isJapanese = (words: string | undefined) =>
    words === undefined || /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u.test(words);
  const left = inLanguage(pages, 'ja').filter(({ body, facts }) =>
    [facts.summary, ...partsOf(body)].some((part) => !isJapanese(part)),
  );
  expect(left.map(({ name }) => name)).toEqual([]);
});

test('concepts stand in one order', () => {
  const orders = inLanguage(folders.concepts, 'en').map(({ facts }) => facts.order ?? 0);
  expect(orders.toSorted((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
});

test('a word of the glossary stands once, in one sentence, and its concept exists', () => {
  const ids = generalWords.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const wrong = generalWords.filter(
    ({ means, concept }) =>
      !/^[^.]+(?:\.\w[^.]*)*\.$/.test(means.en.replaceAll('203.0.113', '')) ||
      !means.ja.endsWith('。') ||
      (concept !== undefined && !concepts.has(concept)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
