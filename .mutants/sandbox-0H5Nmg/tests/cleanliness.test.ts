import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './support/project-files.ts';

const root = join(import.meta.dirname, '..');

/** Read as text; a lock file is all hashes, but a host name in it would bind every clone to it. */
const texts = projectFiles()
  .filter((file) => !/\.(png|ico|woff2|dill)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

// Spelt in parts, so that this file does not hold what it looks for.
const tracesOfSomewhere: readonly [what: string, pattern: RegExp][] = [
  [
    'a path of one machine',
    new RegExp(`(?<![\\w.}])/(${['work', 'root', 'tmp', 'Users'].join('|')})/\\w`),
  ],
  ['a package registry', new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'))],
  ['a package index', new RegExp(['(files', '//pypi)', 'py(thonhosted|pi)\\.org'].join('\\.|'))],
  ['work left undone', new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`)],
];

test.for(tracesOfSomewhere)('no file holds %s', ([, pattern]) => {
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.filter(({ text }) => pattern.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});
