import { expect, test } from 'vitest';
import { holds } from '../ask.ts';

type Row = [name: string, condition: {}, answer: string];

/** The key `k` is not known and may be absent. */
test.for<Row>([
  ['positive', { StringEquals: { k: 'a' } }, 'unknown'],
  ['negated', { StringNotEquals: { k: 'a' } }, 'unknown'],
  ['positive IfExists', { StringEqualsIfExists: { k: 'a' } }, 'unknown'],
  ['negated IfExists', { StringNotEqualsIfExists: { k: 'a' } }, 'unknown'],
  ['any value will do, absence will not', { StringLike: { k: '*' } }, 'unknown'],
  ['any value will do, absence too', { StringLikeIfExists: { k: '*' } }, 'holds'],
  ['no value will do, absence will', { StringNotLike: { k: '*' } }, 'unknown'],
  ['a number that is none, positive', { NumericEquals: { k: 'ten' } }, 'fails'],
  ['a number that is none, IfExists', { NumericEqualsIfExists: { k: 'ten' } }, 'unknown'],
  ['an address that is none, negated', { NotIpAddress: { k: 'here' } }, 'holds'],
  ['an ARN that is none', { ArnLike: { k: 'arn:aws:s3' } }, 'fails'],
  ['a truth that is none', { Bool: { k: 'yes' } }, 'fails'],
  ['bytes that are none', { BinaryEquals: { k: '?' } }, 'fails'],
  ['no value in the policy', { StringEquals: { k: [] } }, 'fails'],
  ['the same, negated', { StringNotEquals: { k: [] } }, 'holds'],
  ['one value of two can be read', { NumericEquals: { k: ['ten', '10'] } }, 'unknown'],
  ['a date', { DateLessThan: { k: '2030-01-01' } }, 'unknown'],
  ['all of a set', { 'ForAllValues:StringEquals': { k: 'a' } }, 'unknown'],
  ['all of a set, whatever they are', { 'ForAllValues:StringLike': { k: '*' } }, 'holds'],
  ['any of a set', { 'ForAnyValue:StringEquals': { k: 'a' } }, 'unknown'],
  ['any of a set, with nothing to match', { 'ForAnyValue:StringEquals': { k: [] } }, 'fails'],
  ['all not, with nothing to match', { 'ForAllValues:StringNotEquals': { k: [] } }, 'holds'],
  ['any not, with nothing to match', { 'ForAnyValue:StringNotEquals': { k: [] } }, 'unknown'],
  ['Null true', { Null: { k: 'true' } }, 'unknown'],
  ['Null false', { Null: { k: 'false' } }, 'unknown'],
  ['Null either way', { Null: { k: ['true', 'false'] } }, 'holds'],
  ['Null neither way', { Null: { k: 'maybe' } }, 'fails'],
  ['beside a condition that fails', { StringEquals: { k: 'a', known: 'b' } }, 'fails'],
  ['beside one that holds', { StringEquals: { k: 'a', known: 'a' } }, 'unknown'],
])('a key not known: %s', ([, condition, answer]) => {
  expect(holds(condition, { known: ['a'] }, { otherKeys: 'unknown' })).toBe(answer);
});

/** AWS sends `aws:CurrentTime` with every request: its value is not known, its presence is. */
test.for<Row>([
  ['its value', { DateLessThan: { 'aws:CurrentTime': '2030-01-01' } }, 'unknown'],
  ['any value', { StringLike: { 'aws:CurrentTime': '*' } }, 'holds'],
  ['none of any value', { StringNotLike: { 'aws:CurrentTime': '*' } }, 'fails'],
  ['its presence', { Null: { 'aws:CurrentTime': 'false' } }, 'holds'],
  ['its absence', { Null: { 'aws:CurrentTime': 'true' } }, 'fails'],
])('a key always sent: %s', ([, condition, answer]) => {
  expect(holds(condition, {}, { otherKeys: 'unknown' })).toBe(answer);
});

const nobody = '${aws:PrincipalTag/team}';
test.for<Row>([
  ['may be the value', { StringEquals: { j: nobody } }, 'unknown'],
  ['may not be, negated', { StringNotEquals: { j: nobody } }, 'unknown'],
  ['the text around it does not fit', { StringEquals: { j: `b-${nobody}` } }, 'fails'],
  ['so no value is left, negated', { StringNotEquals: { j: `b-${nobody}` } }, 'holds'],
  ['another value fits anyway', { StringEquals: { j: [nobody, 'a-x'] } }, 'holds'],
  ['a default is no better', { StringEquals: { j: "${aws:PrincipalTag/team, 'b'}" } }, 'unknown'],
  ['case does not rule it out', { StringEqualsIgnoreCase: { j: `A-${nobody}` } }, 'unknown'],
  ['in an ARN', { ArnLike: { arn: `arn:aws:s3:::${nobody}/*` } }, 'unknown'],
  ['in an ARN of another service', { ArnLike: { arn: `arn:aws:sqs:::${nobody}` } }, 'fails'],
  ['of a key not known either', { StringEquals: { k: nobody } }, 'unknown'],
])('a variable not known: %s', ([, condition, answer]) => {
  const context = { j: ['a-x'], arn: ['arn:aws:s3:::b/o'] };
  expect(holds(condition, context, { otherKeys: 'unknown' })).toBe(answer);
});

test.for<[name: string, condition: {}, answer: string]>([
  ['is absent', { Null: { 'aws:PrincipalTag/team': 'true' } }, 'holds'],
  ['in any case', { Null: { 'AWS:PRINCIPALTAG/TEAM': 'true' } }, 'holds'],
  ['another is not', { Null: { 'aws:PrincipalTag/crew': 'true' } }, 'unknown'],
])('a key known to be absent: %s', ([, condition, answer]) => {
  expect(
    holds(condition, {}, { absentKeys: ['aws:PrincipalTag/team'], otherKeys: 'unknown' }),
  ).toBe(answer);
});
