import { expect, test } from 'vitest';
import { verbFirst } from '../../scripts/verb-first.ts';

test.for<[given: string, read: string]>([
  ['check L03 --json', 'check L03 --json'],
  ['--lang ja check L03', 'check --lang ja L03'],
  ['--lang=ja --json check', 'check --lang=ja --json'],
  ['--json', '--json'],
  ['--lang ja', '--lang ja'],
  ['--lang ja --help', '--lang ja --help'],
  ['--verbose check', '--verbose check'],
])('"%s" reads as "%s"', ([given, read]) => {
  expect(verbFirst(given.split(' ')).join(' ')).toBe(read);
});
