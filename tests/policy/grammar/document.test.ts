import { expect, test } from 'vitest';
import type { PolicyKind } from '#policy/grammar/policy-kind.ts';
import { legacy, read, readWhole, sound, syntax } from './read.ts';

const { Resource: _, ...noResource } = sound;
const trusted = { ...sound, Principal: '*' };
const who = `Statement[0].Principal: ${syntax}`;
const everyone = { AWS: '*' };
const named = { AWS: '111122223333' };

// I101-I111, I122-I130
test.for<[name: string, statement: unknown, answer: string]>([
  ['one statement is a list of one', sound, 'sound'],
  ['an empty list of statements', [], `Statement: ${syntax}`],
  ['a list in the list', [[sound]], `Statement[0]: ${syntax}`],
  ['the second statement is named', [sound, 7], `Statement[1]: ${syntax}`],
  ['an unknown element', { ...sound, Note: 'x' }, `Statement[0].Note: ${syntax}`],
  ['element names are case-sensitive', { ...sound, sid: 'x' }, `Statement[0].sid: ${syntax}`],
  ['no Effect', { ...sound, Effect: undefined }, `Statement[0].Effect: ${syntax}`],
  ['Effect in another case', { ...sound, Effect: 'allow' }, `Statement[0].Effect: ${legacy}`],
  ['Effect is neither', { ...sound, Effect: 'Permit' }, `Statement[0].Effect: ${syntax}`],
  ['Action beside NotAction', { ...sound, NotAction: 'x:y' }, `Statement[0]: ${syntax}`],
  ['Resource beside NotResource', { ...sound, NotResource: '*' }, `Statement[0]: ${syntax}`],
  ['an action is no number', { ...sound, Action: 7 }, `Statement[0].Action: ${syntax}`],
  ['a Sid is text', { ...sound, Sid: 7 }, `Statement[0].Sid: ${syntax}`],
  ['Condition is a map', { ...sound, Condition: [] }, `Statement[0].Condition: ${syntax}`],
  ['an operator without keys', { ...sound, Condition: { StringEquals: {} } }, 'sound'],
  ['even one that is none', { ...sound, Condition: { StringEqualz: {} } }, 'sound'],
  [
    'keys of an operator are a map',
    { ...sound, Condition: { Bool: 'k' } },
    `Statement[0].Condition.Bool: ${syntax}`,
  ],
  [
    'a value is no map',
    { ...sound, Condition: { Bool: { k: {} } } },
    `Statement[0].Condition.Bool.k: ${syntax}`,
  ],
  [
    'a value is no null',
    { ...sound, Condition: { Bool: { k: [null] } } },
    `Statement[0].Condition.Bool.k: ${syntax}`,
  ],
  ['a key without values', { ...sound, Condition: { StringEquals: { k: [] } } }, 'sound'],
  ['numbers unquoted', { ...sound, Condition: { NumericEquals: { k: [1, '2'] } } }, 'sound'],
  ['booleans unquoted', { ...sound, Condition: { Bool: { k: true } } }, 'sound'],
  ['an action that nobody has', { ...sound, Action: 'nosuch:Thing' }, 'sound'],
  ['NotAction and NotResource', { Effect: 'Deny', NotAction: '*', NotResource: '*' }, 'sound'],
])('%s', ([, statement, answer]) => {
  expect(read(statement)).toBe(answer);
});

const contain = 'Actions/Condition can contain only one colon.';
test.for<[action: unknown, answer: string]>([
  ['*', 'sound'],
  ['*:*', 'sound'],
  ['s3:Get*', 'sound'],
  [[], 'Statement[0]: Policy statement must contain actions.'],
  ['s3:Get:Object', `Statement[0].Action: ${contain}`],
  ['s*:GetObject', 'Statement[0].Action: Vendor s* is not valid'],
])('the action %j', ([Action, answer]) => {
  expect(read({ ...sound, Action })).toBe(answer);
});

test('an action without its service', () => {
  expect(read({ ...sound, Action: 'GetObject' })).toMatch(/prefaced by a vendor/);
});

test.for<[operator: string, answer: string]>([
  ['StringEquals', 'sound'],
  ['ForAnyValue:StringLikeIfExists', 'sound'],
  ['forallvalues:stringnotequals', 'sound'],
  ['Null', 'sound'],
  ['StringEqualz', `Statement[0].Condition.StringEqualz: ${syntax}`],
  ['NullIfExists', `Statement[0].Condition.NullIfExists: ${syntax}`],
  ['ForAnyValue:Null', `Statement[0].Condition.ForAnyValue:Null: ${syntax}`],
  ['ForSomeValues:StringEquals', `Statement[0].Condition.ForSomeValues:StringEquals: ${syntax}`],
  ['DateLessThan', `Statement[0].Condition.DateLessThan.k: ${legacy}`],
  ['constructor', `Statement[0].Condition.constructor: ${syntax}`],
])('the operator %s', ([operator, answer]) => {
  expect(read({ ...sound, Condition: { [operator]: { k: 'true' } } })).toBe(answer);
});

test.for<[name: string, document: unknown, answer: string]>([
  ['JSON text', JSON.stringify({ Statement: sound }), 'sound'],
  ['text that is no JSON', '{', `Policy: ${syntax}`],
  ['nothing', undefined, `Policy: ${syntax}`],
  ['a list', [], `Policy: ${syntax}`],
  ['no Statement', { Version: '2012-10-17' }, `Statement[0]: ${syntax}`],
  ['an element besides', { Statement: sound, Extra: 1 }, `Policy.Extra: ${syntax}`],
  ['an Id', { Id: 'x', Statement: sound }, 'sound'],
  ['an Id that is no text', { Id: 7, Statement: sound }, `Id: ${syntax}`],
  ['no Version, which is the older one', { Statement: sound }, 'sound'],
  ['the older Version', { Version: '2008-10-17', Statement: sound }, 'sound'],
  ['a Version that never was', { Version: '2012-10-18', Statement: sound }, `Version: ${syntax}`],
])('a document that is %s', ([, document, answer]) => {
  expect(readWhole(document)).toBe(answer);
});

// I115-I121
const noPrincipal = 'Statement[0]: Policy document should not specify a principal.';
const noResources = 'Statement[0]: Policy statement must contain resources.';
test.for<[kind: PolicyKind, name: string, statement: unknown, answer: string]>([
  ['identity-policy', 'a Principal', trusted, noPrincipal],
  ['permissions-boundary', 'a Principal', trusted, noPrincipal],
  ['session-policy', 'a NotPrincipal', { ...sound, NotPrincipal: '*' }, noPrincipal],
  ['scp', 'a Principal', trusted, noPrincipal],
  ['identity-policy', 'no Resource', noResource, noResources],
  ['endpoint-policy', 'no Resource', { ...noResource, Principal: '*' }, noResources],
  ['resource-policy', 'no Resource', { ...noResource, Principal: '*' }, 'sound'],
  ['resource-policy', 'no Principal', sound, `Statement[0]: ${syntax}`],
  ['endpoint-policy', 'no Principal', sound, `Statement[0]: ${syntax}`],
  ['endpoint-policy', 'both', { ...trusted, NotPrincipal: '*' }, `Statement[0]: ${syntax}`],
  ['resource-policy', 'a bare ARN', { ...sound, Principal: 'x' }, who],
  ['resource-policy', 'nobody', { ...sound, Principal: {} }, who],
  ['resource-policy', 'a NotPrincipal', { ...sound, NotPrincipal: named }, 'sound'],
  ['endpoint-policy', 'a NotPrincipal', { ...sound, NotPrincipal: named }, 'sound'],
  ['gateway-endpoint-policy', 'everyone', { ...sound, Principal: everyone }, 'sound'],
  ['gateway-endpoint-policy', 'an account', { ...sound, Principal: named }, who],
  [
    'gateway-endpoint-policy',
    'a NotPrincipal',
    { ...sound, NotPrincipal: '*' },
    `Statement[0].NotPrincipal: ${syntax}`,
  ],
  [
    'identity-policy',
    'NotAction and NotResource',
    { Effect: 'Deny', NotAction: 's3:*', NotResource: '*' },
    'sound',
  ],
  [
    'scp',
    'Allow with NotAction and Condition',
    { Effect: 'Allow', NotAction: 's3:*', Resource: '*', Condition: { Bool: { k: true } } },
    'sound',
  ],
  ['rcp', 'no Principal', { ...sound, Effect: 'Deny' }, `Statement[0]: ${syntax}`],
  [
    'rcp',
    'an Allow with a condition',
    { ...sound, Action: '*', Principal: '*', Condition: { Bool: { k: true } } },
    `Statement[0].Effect: ${syntax}`,
  ],
  [
    'rcp',
    'an Allow of one resource',
    { ...sound, Action: '*', Principal: '*', Resource: 'arn:aws:s3:::b' },
    `Statement[0].Effect: ${syntax}`,
  ],
  ['rcp', 'everyone', { ...sound, Effect: 'Deny', Principal: everyone }, 'sound'],
  ['rcp', 'an account', { ...sound, Effect: 'Deny', Principal: named }, who],
  [
    'rcp',
    'an Allow of one’s own',
    { ...sound, Principal: everyone },
    `Statement[0].Effect: ${syntax}`,
  ],
  ['rcp', 'the Allow of AWS', { ...sound, Action: '*', Principal: everyone }, 'sound'],
])('%s with %s', ([kind, , statement, answer]) => {
  expect(read(statement, kind)).toBe(answer);
});

test('an unknown principal type is refused by its name', () => {
  const statement = { ...sound, Principal: { Group: 'x' } };
  expect(read(statement, 'resource-policy')).toBe(`Statement[0].Principal.Group: ${syntax}`);
});
