import { expect, test } from 'vitest';
import type { PolicyKind } from '#policy/grammar/policy-kind.ts';
import { remarksOn } from '#policy/grammar/remarks.ts';
import { remarkWords } from '#request/words/remark-words.ts';
import { sound } from './read.ts';

const open = { ...sound, Principal: '*' };

function remark(document: unknown, kind: PolicyKind = 'identity-policy', service?: string): string {
  const remarks = remarksOn(document, kind, service);
  for (const one of remarks)
    expect(Object.values(remarkWords(one)).every((text) => text.length > 10)).toBe(true);
  return (
    remarks.map(({ code, at, about }) => [code, at, about].filter(Boolean).join(' ')).join('; ') ||
    'nothing'
  );
}

const of = (...Statement: readonly object[]) => ({ Version: '2012-10-17', Statement });

// I104, I107, I118, I123, I221
test.for<[name: string, document: unknown, kind: PolicyKind, remarks: string]>([
  ['a sound policy', of(sound), 'identity-policy', 'nothing'],
  [
    'the older Version',
    { ...of(sound), Version: '2008-10-17' },
    'identity-policy',
    'old-version Version 2008-10-17',
  ],
  ['no Version', { Statement: sound }, 'permissions-boundary', 'old-version Version 2008-10-17'],
  [
    'no Version in text',
    JSON.stringify({ Statement: sound }),
    'identity-policy',
    'old-version Version 2008-10-17',
  ],
  [
    'the older Version of a queue',
    { Version: '2008-10-17', Statement: open },
    'resource-policy',
    'nothing',
  ],
  ['an Id', { ...of(sound), Id: 'x' }, 'identity-policy', 'id Id'],
  [
    'no Version of a session policy',
    { Statement: sound },
    'session-policy',
    'old-version Version 2008-10-17',
  ],
  ['an Id in text', JSON.stringify({ ...of(sound), Id: 'x' }), 'identity-policy', 'id Id'],
  ['an Id of a queue', { ...of(open), Id: 'x' }, 'resource-policy', 'nothing'],
  [
    'Allow with NotPrincipal',
    of({ ...sound, NotPrincipal: { AWS: '1' } }),
    'resource-policy',
    'not-principal-allows Statement[0].NotPrincipal',
  ],
  [
    'Deny with NotPrincipal',
    of({ ...sound, Effect: 'Deny', NotPrincipal: { AWS: '1' } }),
    'resource-policy',
    'nothing',
  ],
  [
    'a deleted role',
    of(open, { ...sound, Principal: { AWS: ['AROAEXAMPLE', '1'] } }),
    'resource-policy',
    'deleted-principal Statement[1].Principal AROAEXAMPLE',
  ],
  [
    'a deleted user',
    of({ ...sound, Principal: { AWS: 'AIDAEXAMPLE' } }),
    'resource-policy',
    'deleted-principal Statement[0].Principal AIDAEXAMPLE',
  ],
  [
    'a malformed policy has an error instead',
    of({ ...sound, Effect: 'x' }),
    'identity-policy',
    'nothing',
  ],
])('%s', ([, document, kind, remarks]) => {
  expect(remark(document, kind)).toBe(remarks);
});

// I316, I317, I320
const keys = 'aws:TagKeys';
const all = { 'ForAllValues:StringEquals': { [keys]: 'a' } };
const trueOfNothing = `true-of-nothing Statement[0].Condition.ForAllValues:StringEquals.${keys} ${keys}`;
test.for<[name: string, statement: object, remarks: string]>([
  [
    'several values and no set operator',
    { Condition: { StringEquals: { [keys]: 'a' } } },
    `set-operator-missing Statement[0].Condition.StringEquals.${keys} ${keys}`,
  ],
  ['a set operator', { Condition: { 'ForAnyValue:StringEquals': { [keys]: 'a' } } }, 'nothing'],
  ['its presence', { Condition: { Null: { [keys]: 'false' } } }, 'nothing'],
  ['a key of one value', { Condition: { StringEquals: { 'aws:userid': 'a' } } }, 'nothing'],
  ['all values, also none', { Condition: all }, trueOfNothing],
  ['all values, and some', { Condition: { ...all, Null: { 'AWS:tagkeys': 'false' } } }, 'nothing'],
  [
    'all values, and some or none',
    { Condition: { ...all, Null: { [keys]: ['false', 'true'] } } },
    trueOfNothing,
  ],
  [
    'all values, and one that is false',
    { Condition: { ...all, Bool: { [keys]: 'false' } } },
    `set-operator-missing Statement[0].Condition.Bool.${keys} ${keys}; ${trueOfNothing}`,
  ],
  ['all values, or none', { Condition: { ...all, Null: { [keys]: 'true' } } }, trueOfNothing],
  ['all values, and another key', { Condition: { ...all, Null: { k: 'false' } } }, trueOfNothing],
  ['all values of a Deny', { Effect: 'Deny', Condition: all }, 'nothing'],
])('a condition on %s', ([, statement, remarks]) => {
  expect(remark(of({ ...sound, ...statement }))).toBe(remarks);
});

const shapes: Readonly<Record<string, object>> = {
  'endpoint-policy': open,
  'gateway-endpoint-policy': open,
  rcp: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
  'resource-policy': open,
  'trust-policy': { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
};

/** A policy of this many characters, white space aside. */
function long(characters: number, kind: string): object {
  const statement = shapes[kind] ?? sound;
  const missing = characters - JSON.stringify(of({ ...statement, Sid: '' })).length;
  return of({ ...statement, Sid: 'a'.repeat(missing) });
}

// I112-I114
test.for<[kind: PolicyKind, service: string, limit: number, told: string]>([
  ['identity-policy', '', 6144, 'too-long Policy 6144'],
  ['identity-policy', '', 10_240, 'too-long Policy 10240'],
  ['permissions-boundary', '', 6144, 'too-long Policy 6144'],
  ['session-policy', '', 2048, 'too-long Policy 2048'],
  ['trust-policy', '', 2048, 'too-long Policy 2048'],
  ['trust-policy', '', 8192, 'too-long Policy 8192'],
  ['scp', '', 5120, 'too-long Policy 5120'],
  ['endpoint-policy', '', 20_480, 'too-long Policy 20480'],
  ['resource-policy', 'sqs', 8192, 'too-long Policy 8192'],
  ['resource-policy', 's3', 20_480, 'too-long Policy 20480'],
  ['resource-policy', 'lambda', 20_480, 'too-long Policy 20480'],
  ['resource-policy', 'secretsmanager', 20_480, 'too-long Policy 20480'],
  ['gateway-endpoint-policy', '', 20_480, 'too-long Policy 20480'],
  ['rcp', '', 5120, 'too-long Policy 5120'],
  ['resource-policy', 'kms', 32_768, 'too-long Policy 32768'],
])('%s %s beyond %i characters', ([kind, service, limit, told]) => {
  const within = remark(long(limit, kind), kind, service);
  expect([within === told, remark(long(limit + 1, kind), kind, service)]).toEqual([false, told]);
});

test('white space counts in the organization and not in IAM', () => {
  const spaced = (document: object) =>
    JSON.stringify(document).replace('{', `{${' '.repeat(9000)}`);
  expect(remark(spaced(of(sound)))).toBe('nothing');
  expect(remark(spaced(of(sound)), 'scp')).toBe('too-long Policy 5120');
});

test.for<[name: string, limit: number, document: (count: number) => object, told: string]>([
  [
    'statements',
    20,
    (count) => of(...Array.from({ length: count }, () => open)),
    'too-many Statement 20 statements',
  ],
  [
    'principals',
    50,
    (count) => of({ ...sound, Principal: { AWS: Array<string>(count).fill('1') } }),
    'too-many Statement 50 principals',
  ],
  [
    'conditions',
    10,
    (count) =>
      of({
        ...open,
        Condition: {
          StringEquals: Object.fromEntries(
            Array.from({ length: count }, (_, at) => [`k${at}`, 'a']),
          ),
        },
      }),
    'too-many Statement 10 conditions',
  ],
  [
    'actions',
    7,
    (count) => of({ ...open, Action: Array<string>(count).fill('sqs:*') }),
    'too-many Statement[0].Action 7 actions',
  ],
])('a queue’s policy holds at most so many %s', ([, limit, document, told]) => {
  expect(remark(document(limit), 'resource-policy', 'sqs')).toBe('nothing');
  expect(remark(document(limit + 1), 'resource-policy', 'sqs')).toBe(told);
  expect(remark(document(limit + 1), 'resource-policy', 'sns')).toBe('nothing');
});

test('a policy about a queue is not the queue’s', () => {
  const many = of(...Array.from({ length: 21 }, () => sound));
  expect(remark(many, 'identity-policy', 'sqs')).toBe('nothing');
});
