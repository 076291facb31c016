import { expect, test } from 'vitest';
import { legacy, read, readWhole, sound, syntax } from './read.ts';

/** Faults in the order in which IAM finds them; each statement has the fault and all later ones. */
const faults: readonly [name: string, statement: {}, answer: string][] = [
  ['syntax', { Note: 'x' }, `Statement[1].Note: ${syntax}`],
  [
    'a principal',
    { Principal: '*' },
    'Statement[1]: Policy document should not specify a principal.',
  ],
  ['the case of Effect', { Effect: 'allow' }, `Statement[1].Effect: ${legacy}`],
  [
    'a date',
    { Condition: { DateLessThan: { k: 'soon' } } },
    `Statement[1].Condition.DateLessThan.k: ${legacy}`,
  ],
  [
    'a Sid twice',
    { Sid: 'One' },
    'Statement[1].Sid: Statement IDs (SID) in a single policy must be unique.',
  ],
  ['no action', { Action: [] }, 'Statement[1]: Policy statement must contain actions.'],
  ['no ARN', { Resource: 'b' }, 'Statement[1].Resource: Resource b must be in ARN format or "*".'],
  [
    'an action of no service',
    { Action: 'Get' },
    'Statement[1].Action: Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  ],
  ['no resource', { Resource: [] }, 'Statement[1]: Policy statement must contain resources.'],
];

// I122-I129
test.for(faults)('IAM finds %s before the faults below', ([name, , answer]) => {
  const from = faults.slice(faults.findIndex(([one]) => one === name)).toReversed();
  const statement = Object.assign({}, sound, ...from.map(([, fault]) => fault));
  expect(read([{ ...sound, Sid: 'One' }, statement])).toBe(answer);
});

test('a check looks at all statements before the next begins', () => {
  const twice = [
    { ...sound, Action: 'Get' },
    { ...sound, Effect: 'deny' },
  ];
  expect(read(twice)).toBe(`Statement[1].Effect: ${legacy}`);
});

// I106, I110, I125
const unique = 'Statement IDs (SID) in a single policy must be unique.';
test.for<[name: string, kind: Parameters<typeof read>[1], Sids: readonly string[], answer: string]>(
  [
    ['differing', 'identity-policy', ['A', 'B'], 'sound'],
    ['in another case', 'identity-policy', ['A', 'a'], 'sound'],
    ['empty', 'identity-policy', ['', ''], 'sound'],
    ['twice', 'identity-policy', ['A', 'B', 'A'], `Statement[2].Sid: ${unique}`],
    ['twice in a boundary', 'permissions-boundary', ['A', 'A'], `Statement[1].Sid: ${unique}`],
  ],
)('Sids %s', ([, kind, Sids, answer]) => {
  expect(
    read(
      Sids.map((Sid) => ({ ...sound, Sid })),
      kind,
    ),
  ).toBe(answer);
});

test('other services than IAM take any Sid, twice too', () => {
  const named = { ...sound, Sid: 'Full access', Principal: '*' };
  expect(read([named, named], 'resource-policy')).toBe('sound');
  expect(read({ ...sound, Sid: 'Full access' })).toMatch(/^Statement\[0\]\.Sid: .*alpha-numeric/);
});

test.for<[name: string, Resource: string, answer: string]>([
  ['Latin-1', 'arn:aws:s3:::café', 'sound'],
  ['Japanese', 'arn:aws:s3:::日本', 'Policy: The specified value for policyDocument is invalid.'],
])('IAM takes text up to U+00FF: %s', ([, Resource, answer]) => {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: { ...sound, Resource } });
  expect(readWhole(text).startsWith(answer)).toBe(true);
  const open = JSON.stringify({ Statement: { ...sound, Resource, Principal: '*' } });
  expect(readWhole(open, 'resource-policy')).toBe('sound');
});

// I109
test.for<[name: string, text: string, answer: string]>([
  [
    'Effect',
    '{"Statement":{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}}',
    `Effect: ${syntax}`,
  ],
  ['Statement', '{"Statement":[],"Statement":[]}', `Statement: ${syntax}`],
  [
    'the same key, escaped',
    '{"Version":"2012-10-17","\\u0056ersion":"2012-10-17"}',
    `Version: ${syntax}`,
  ],
])('a key twice in one object: %s', ([, text, answer]) => {
  expect(readWhole(text)).toBe(answer);
});

test('a key twice in two objects, and a text that looks like one, are neither', () => {
  const twice = { ...sound, Sid: 'A', Condition: { StringEquals: { k: ['"Sid": "{', '}', ','] } } };
  expect(readWhole(JSON.stringify({ Statement: [twice, { ...twice, Sid: 'B' }] }))).toBe('sound');
});
