import { expect, test } from 'vitest';
import { holds } from '../ask.ts';

type Row = [
  name: string,
  condition: {},
  context: Record<string, readonly string[]>,
  answer: string,
];
const k = (...values: readonly string[]) => ({ k: values });

// I301, I302
test.for<Row>([
  ['one of several values is enough', { StringEquals: { k: ['a', 'b'] } }, k('b'), 'holds'],
  ['none of several values', { StringEquals: { k: ['a', 'b'] } }, k('c'), 'fails'],
  ['a negated operator wants none', { StringNotEquals: { k: ['a', 'b'] } }, k('b'), 'fails'],
  ['and none it is', { StringNotEquals: { k: ['a', 'b'] } }, k('c'), 'holds'],
  ['both keys', { StringEquals: { k: 'a', j: 'b' } }, { k: ['a'], j: ['b'] }, 'holds'],
  ['one key of two', { StringEquals: { k: 'a', j: 'b' } }, { k: ['a'], j: ['c'] }, 'fails'],
  ['both operators', { StringEquals: { k: 'a' }, Null: { j: 'true' } }, k('a'), 'holds'],
  ['one operator of two', { StringEquals: { k: 'a' }, Null: { j: 'false' } }, k('a'), 'fails'],
  ['a key in any case', { Bool: { 'AWS:Some': true } }, { 'aws:sOME': ['true'] }, 'holds'],
  ['a tag key in any case', { StringEquals: { 'Tag/E': 'x' } }, { 'tag/e': ['x'] }, 'holds'],
  ['no condition at all', {}, {}, 'holds'],
  ['a key without values', { StringEquals: { k: [] } }, k('a'), 'fails'],
  ['the same, negated', { StringNotEquals: { k: [] } }, k('a'), 'holds'],
])('%s', ([, condition, context, answer]) => {
  expect(holds(condition, context)).toBe(answer);
});

// I303, I304, I314
test.for<Row>([
  ['positive, key absent', { StringEquals: { k: 'a' } }, {}, 'fails'],
  ['negated, key absent', { StringNotEquals: { k: 'a' } }, {}, 'holds'],
  ['NotIpAddress, key absent', { NotIpAddress: { k: '10.0.0.0/8' } }, {}, 'holds'],
  ['ArnNotLike, key absent', { ArnNotLike: { k: 'arn:*:*:*:*:*' } }, {}, 'holds'],
  ['IfExists, key absent', { StringEqualsIfExists: { k: 'a' } }, {}, 'holds'],
  ['negated IfExists, key absent', { StringNotEqualsIfExists: { k: 'a' } }, {}, 'holds'],
  ['IfExists, key present', { StringEqualsIfExists: { k: 'a' } }, k('b'), 'fails'],
  ['BoolIfExists, key absent', { BoolIfExists: { k: 'false' } }, {}, 'holds'],
  ['an empty string is a value', { StringEquals: { k: '' } }, k(''), 'holds'],
  ['an empty string is a value, not absent', { StringEqualsIfExists: { k: 'a' } }, k(''), 'fails'],
  ['Null true, key absent', { Null: { k: 'true' } }, {}, 'holds'],
  ['Null true, key present', { Null: { k: 'true' } }, k('a'), 'fails'],
  ['Null false, key present', { Null: { k: 'false' } }, k('a'), 'holds'],
  ['Null false, key absent', { Null: { k: 'false' } }, {}, 'fails'],
  ['Null without quotes', { Null: { k: true } }, {}, 'holds'],
  ['an empty string is null', { Null: { k: 'true' } }, k(''), 'holds'],
  ['an empty list is null', { Null: { k: 'true' } }, k(), 'holds'],
])('%s', ([, condition, context, answer]) => {
  expect(holds(condition, context)).toBe(answer);
});

// I315-I320
const any = { 'ForAnyValue:StringEquals': { k: ['a', 'b'] } };
const all = { 'ForAllValues:StringEquals': { k: ['a', 'b'] } };
const anyNot = { 'ForAnyValue:StringNotEquals': { k: ['a', 'b'] } };
const allNot = { 'ForAllValues:StringNotEquals': { k: ['a', 'b'] } };
test.for<Row>([
  ['any: one of them', any, k('x', 'b'), 'holds'],
  ['any: none of them', any, k('x', 'y'), 'fails'],
  ['any: absent', any, {}, 'fails'],
  ['any: empty', any, k(), 'fails'],
  ['any: an empty string', { 'ForAnyValue:StringEquals': { k: '' } }, k(''), 'fails'],
  ['any IfExists: absent', { 'ForAnyValue:StringEqualsIfExists': { k: 'a' } }, {}, 'holds'],
  ['all: each of them', all, k('a', 'b', 'a'), 'holds'],
  ['all: one is not', all, k('a', 'x'), 'fails'],
  ['all: absent', all, {}, 'holds'],
  ['all: empty', all, k(), 'holds'],
  ['all: an empty string', all, k(''), 'holds'],
  ['all with Null false: absent', { ...all, Null: { k: 'false' } }, {}, 'fails'],
  ['any not: one is neither', anyNot, k('a', 'x'), 'holds'],
  ['any not: all are', anyNot, k('a', 'b'), 'fails'],
  ['any not: absent', anyNot, {}, 'fails'],
  ['all not: none is', allNot, k('x', 'y'), 'holds'],
  ['all not: one is', allNot, k('x', 'a'), 'fails'],
  ['all not: absent', allNot, {}, 'holds'],
  ['several values, no set operator', { StringEquals: { k: 'a' } }, k('x', 'a'), 'holds'],
])('%s', ([, condition, context, answer]) => {
  expect(holds(condition, context)).toBe(answer);
});

// I321-I324
const same = (value: string) => ({ j: [value], k: [value] });
const mei = { 'aws:username': ['mei'], j: ['mei'] };
test.for<Row>([
  ['a variable in a string', { StringEquals: { j: '${aws:username}' } }, mei, 'holds'],
  ['with text around it', { StringLike: { j: '?${*}' } }, { j: ['x*'] }, 'holds'],
  ['an escaped star equals a star', { StringEquals: { j: '${*}' } }, { j: ['*'] }, 'holds'],
  ['a star in its value', { StringLike: { j: '${k}' } }, { j: ['x'], k: ['*'] }, 'fails'],
  ['absent, positive', { StringEquals: { j: '${nobody}' } }, mei, 'fails'],
  ['absent, negated', { StringNotEquals: { j: '${nobody}' } }, mei, 'holds'],
  ['absent, another value', { StringEquals: { j: ['${nobody}', 'mei'] } }, mei, 'holds'],
  ['absent, a default', { StringEquals: { j: "${nobody, 'mei'}" } }, mei, 'holds'],
  ['in a Bool', { Bool: { j: '${k}' } }, same('true'), 'holds'],
  ['in an ARN', { ArnLike: { j: '${k}' } }, same('arn:aws:s3:::b'), 'holds'],
  ['not in a number', { NumericEquals: { j: '${k}' } }, same('1'), 'fails'],
  ['not in an address', { IpAddress: { j: '${k}' } }, same('10.0.0.1'), 'fails'],
])('a variable: %s', ([, condition, context, answer]) => {
  expect(holds(condition, context)).toBe(answer);
});

test('a variable in the older Version is text', () => {
  const condition = { StringEquals: { j: '${aws:username}' } };
  expect(holds(condition, mei, {}, '2008-10-17')).toBe('fails');
  expect(holds(condition, { j: ['${aws:username}'] }, {}, '2008-10-17')).toBe('holds');
});
