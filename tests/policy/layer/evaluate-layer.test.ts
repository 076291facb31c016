import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { LayerDecision, LayerKind } from '#policy/authorization.ts';
import { policy, role, session } from '../ask.ts';
import { all, denied, full, nothing, object, torn, type Part } from '../decide.ts';

function layerOf(kind: LayerKind, part: Part): LayerDecision | undefined {
  const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
  return authorize({ ...asked, ...part }).layers.find((layer) => layer.kind === kind);
}

const when = (key: string) => ({ Condition: { StringEquals: { [key]: 'x' } } });
const [ifA, ifB] = [when('aws:PrincipalTag/a'), when('aws:PrincipalTag/b')];
const never = { Condition: { ...ifB.Condition, Null: { 'aws:PrincipalArn': 'true' } } };

/** `policy statement`, and the keys asked for and those that decide. */
test.for<
  [
    name: string,
    statements: readonly object[],
    matched: readonly unknown[],
    missing: readonly string[],
    hinges: readonly string[],
  ]
>([
  ['the Allows that apply', [{ Sid: 'A' }, { Sid: 'B', Action: 'sqs:*' }, {}], ['A', 2], [], []],
  ['the Denies that apply', [{ Sid: 'A' }, { Sid: 'B', Effect: 'Deny' }], ['B'], [], []],
  ['not those in doubt', [{ Sid: 'A' }, { Sid: 'B', ...ifA }], ['A'], ['a'], ['a']],
  ['none of a doubt', [{ Sid: 'B', ...ifA }], [], ['a'], ['a']],
  ['none where nothing applies', [{ Sid: 'B', Action: 'sqs:*' }], [], [], []],
  [
    'no key without effect',
    [{ Sid: 'A', Condition: { StringLikeIfExists: { 'aws:PrincipalTag/a': '*' } } }],
    ['A'],
    ['a'],
    [],
  ],
  [
    'no key of a statement that cannot apply among those that decide',
    [{ ...never }],
    [],
    ['b'],
    [],
  ],
  [
    'no key of a statement about something else',
    [{ ...ifA, Action: 'sqs:*' }, ifB],
    [],
    ['b'],
    ['b'],
  ],
])('a layer names %s', ([, statements, matched, missing, hinges]) => {
  const layer = layerOf('identity-policy', {
    identity: [policy('p', ...statements.map((one) => ({ ...one })))],
  });
  const short = (keys: readonly string[] = []) =>
    keys.map((one) => one.replace('aws:PrincipalTag/', ''));
  expect(layer?.matched.map(({ statement }) => statement)).toEqual(matched);
  expect([short(layer?.missingContext), short(layer?.hingesOn)]).toEqual([missing, hinges]);
});

const namesSession = { Principal: { AWS: session.arn } };
const namesRole = { Principal: { AWS: role.arn } };
test.for<[name: string, statements: readonly object[], doubts: readonly string[]]>([
  ['names a session that may be the caller’s', [namesSession], ['caller']],
  [
    'names it beside one that is in doubt by a key',
    [{ ...namesRole, ...ifA }, namesSession],
    ['caller'],
  ],
  ['is in doubt by a key alone', [{ ...namesRole, ...ifA }], []],
  ['names the role and a session', [{ Principal: { AWS: [role.arn, session.arn] } }], []],
  [
    'names the role and a session, in doubt by a key',
    [{ Principal: { AWS: [role.arn, session.arn] }, ...ifA }],
    [],
  ],
  ['is sure', [namesRole], []],
])('the caller is the doubt of a policy that %s', ([, statements, doubts]) => {
  const resourcePolicy = policy('p', ...statements.map((one) => ({ ...one })));
  expect(layerOf('resource-policy', { identity: [], resourcePolicy })?.doubts).toEqual(doubts);
});

test('a policy that was not read is nothing but a doubt', () => {
  expect(layerOf('resource-policy', { ...full, unread: ['resource-policy'] })).toEqual({
    kind: 'resource-policy',
    decision: 'unknown',
    refuses: false,
    matched: [],
    missingContext: [],
    hingesOn: [],
    malformed: [],
    doubts: ['unread'],
  });
  expect(layerOf('identity-policy', {})?.doubts).toEqual(['unread']);
});

test('a policy that does not exist says nothing', () => {
  expect(layerOf('resource-policy', full)).toEqual({
    kind: 'resource-policy',
    decision: 'notApplicable',
    refuses: false,
    matched: [],
    missingContext: [],
    hingesOn: [],
    malformed: [],
    doubts: [],
  });
});

const sid = (Sid: string, more: object = {}) => policy(Sid.toLowerCase(), { Sid, ...more });
test.for<[name: string, scps: Part['scps'], matched: readonly string[]]>([
  ['every level that allows', [[sid('Top')], [sid('Low'), nothing]], ['top', 'low']],
  ['the level that denies', [[sid('Top')], [sid('Low'), sid('No', { Effect: 'Deny' })]], ['no']],
  ['nothing where a level does not allow', [[sid('Top')], [nothing]], []],
  ['nothing in doubt', [[sid('Top')], [sid('Low', ifA)]], []],
])('of the organization is named %s', ([, scps, matched]) => {
  const layer = layerOf('scp', { ...full, ...(scps && { scps }) });
  expect(layer?.matched.map(({ policy: name }) => name)).toEqual(matched);
});

test('the levels of an organization share their keys and faults', () => {
  const layer = layerOf('scp', {
    ...full,
    scps: [
      [all, sid('A', ifA)],
      [torn, sid('B', ifB)],
    ],
  });
  expect(layer?.missingContext).toEqual(['aws:PrincipalTag/a', 'aws:PrincipalTag/b']);
  expect(layer?.malformed).toEqual([
    { policy: 'torn', message: 'Syntax errors in policy.', at: 'Policy' },
  ]);
});

test('the doubt of an RCP is that the service may not know it', () => {
  const rcps = [[policy('shut', { Effect: 'Deny', Principal: '*' })]];
  const layer = layerOf('rcp', { ...full, action: 'kinesis:ListStreams', resource: '*', rcps });
  expect([layer?.decision, layer?.doubts, layer?.matched]).toEqual(['unknown', ['service'], []]);
  expect(layerOf('identity-policy', { identity: [denied] })?.decision).toBe('explicitDeny');
});

test('a grant that applies by one name and perhaps by another is sure', () => {
  const resourcePolicy = policy('p', { Principal: { AWS: [role.arn, session.arn] } });
  const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
  expect(authorize({ ...asked, identity: [], resourcePolicy }).decision).toBe('allowed');
  // The session, if it is this one, is past the boundary; the role is not.
  expect(authorize({ ...asked, identity: [], boundary: nothing, resourcePolicy }).decision).toBe(
    'unknown',
  );
});
