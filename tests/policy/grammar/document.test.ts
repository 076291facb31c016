import { expect, test } from 'vitest';
import type { LayerKind } from '#policy/authorization.ts';
import { readDocument } from '#policy/grammar/document.ts';

const sound = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const { Resource: _, ...noResource } = sound;
const trusted = { ...sound, Principal: '*' };
const syntax = 'Syntax errors in policy.';
const legacy = 'The policy failed legacy parsing';
const who = `Statement[0].Principal: ${syntax}`;
const everyone = { AWS: '*' };
const named = { AWS: '111122223333' };

function read(statement: unknown, kind: LayerKind = 'identity-policy'): string {
  return readWhole({ Version: '2012-10-17', Statement: statement }, kind);
}

function readWhole(document: unknown, kind: LayerKind = 'identity-policy'): string {
  const answer = readDocument(document, kind);
  return answer.kind === 'malformed' ? `${answer.at}: ${answer.message}` : 'sound';
}

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
  ['the older Version', { Version: '2008-10-17', Statement: sound }, 'sound'],
  ['a Version that never was', { Version: '2012-10-18', Statement: sound }, `Version: ${syntax}`],
])('a document that is %s', ([, document, answer]) => {
  expect(readWhole(document)).toBe(answer);
});

// I115-I121
const noPrincipal = 'Statement[0]: Policy document should not specify a principal.';
const noResources = 'Statement[0]: Policy statement must contain resources.';
test.for<[kind: LayerKind, name: string, statement: unknown, answer: string]>([
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
