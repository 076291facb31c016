import { expect, test } from 'vitest';
import {
  coversName,
  domainOf,
  isNeverPublic,
  isWithin,
  normalise,
  withParents,
} from '#network/name/domain-name.ts';

test.for<[written: string, name: string]>([
  ['DB.Corp.Example', 'db.corp.example'],
  ['db.corp.example.', 'db.corp.example'],
  ['\\052.corp.example', '*.corp.example'],
  ['a\\052.corp.example', 'a\\052.corp.example'],
  ['a.b.', 'a.b'],
])('%s is the name %s', ([written, name]) => {
  expect(normalise(written)).toBe(name);
});

test.for<[name: string, domain: string, within: boolean]>([
  ['db.corp.example', 'corp.example', true],
  ['corp.example', 'corp.example', true],
  ['mycorp.example', 'corp.example', false],
  ['db.corp.example', '', true],
  ['corp.example', 'db.corp.example', false],
])('%s stands in "%s": %s', ([name, domain, within]) => {
  expect(isWithin(name, domain)).toBe(within);
});

test('parents, the most specific first, and the root', () => {
  expect(withParents('a.b.c')).toEqual(['a.b.c', 'b.c', 'c', '']);
});

test.for<[pattern: string, host: string, covers: boolean]>([
  ['*.corp.example', 'db.corp.example', true],
  ['*.corp.example', 'a.b.corp.example', true],
  ['*.corp.example', 'corp.example', false],
  ['corp.example', 'corp.example', true],
  ['corp.example', 'db.corp.example', false],
])('%s covers %s: %s', ([pattern, host, covers]) => {
  expect(coversName(pattern, host)).toBe(covers);
});

test('a pattern speaks for a domain', () => {
  expect(domainOf('*.corp.example')).toBe('corp.example');
  expect(domainOf('a.*.corp.example')).toBe('a.*.corp.example');
  expect(domainOf('corp.example')).toBe('corp.example');
});

test.for('db x.internal x.local x.localhost x.test x.invalid x.onion x.alt'.split(' '))(
  '%s is never public',
  (name) => {
    expect(isNeverPublic(name)).toBe(true);
  },
);

test.for('example.com internal.example local.net'.split(' '))('%s may be public', (name) => {
  expect(isNeverPublic(name)).toBe(false);
});
