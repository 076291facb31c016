import { expect, test } from 'vitest';
import { simulate, type Simulated } from '#request/simulation/simulate.ts';
import type { EvaluationResult, Simulation } from '#request/simulation/simulation.ts';

const account = '111122223333';
const role = `arn:aws:iam::${account}:role/job`;
const object = 'arn:aws:s3:::b/k';

function policy(...statements: readonly object[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map((one) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...one })),
  };
}

const all = policy({ Sid: 'All' });
const none = policy({ Action: 'nothing:*' });
const deny = policy({ Sid: 'No', Effect: 'Deny' });
const open = policy({ Sid: 'Open', Principal: '*' });
const asked: Simulation = {
  ActionNames: ['s3:GetObject'],
  ResourceArns: [object],
  CallerArn: role,
};

function resultsOf(simulated: Simulated): readonly EvaluationResult[] {
  if ('error' in simulated) throw new Error(simulated.error);
  return simulated.EvaluationResults;
}

function first(more: Partial<Simulation>): EvaluationResult | undefined {
  return resultsOf(simulate({ ...asked, ...more }))[0];
}

/** `decision by policy statement, …; missing key, …`. */
function told(more: Partial<Simulation>): string {
  const result = first(more);
  const by = result?.MatchedStatements.map(({ policy: name, statement }) => `${name} ${statement}`);
  const missing = result?.MissingContextValues ?? [];
  return [
    [result?.EvalDecision, ...(by?.length ? [`by ${by.join(', ')}`] : [])].join(' '),
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
  ].join('; ');
}

test.for<[name: string, more: Partial<Simulation>, told: string]>([
  ['an object', { PolicyInputList: [all] }, 'allowed by PolicyInputList[0] All'],
  ['JSON text', { PolicyInputList: [JSON.stringify(all)] }, 'allowed by PolicyInputList[0] All'],
  ['no Sid', { PolicyInputList: [none, policy({})] }, 'allowed by PolicyInputList[1] 0'],
  ['a name', { PolicyInputList: [all], IdentityPolicyNames: ['Admin'] }, 'allowed by Admin All'],
  ['no policy', {}, 'implicitDeny'],
  ['a Deny', { PolicyInputList: [all, deny] }, 'explicitDeny by PolicyInputList[1] No'],
  [
    'a boundary',
    { PolicyInputList: [all], PermissionsBoundaryPolicyInputList: [none] },
    'implicitDeny',
  ],
  [
    'a boundary that denies',
    { PermissionsBoundaryPolicyInputList: [deny] },
    'explicitDeny by PermissionsBoundaryPolicyInputList[0] No',
  ],
  ['a session policy', { PolicyInputList: [all], SessionPolicyInputList: [none] }, 'implicitDeny'],
  [
    'no session policy',
    { PolicyInputList: [all], SessionPolicyInputList: [] },
    'allowed by PolicyInputList[0] All',
  ],
  [
    'an SCP of the second level',
    { PolicyInputList: [all], ServiceControlPolicyInputList: [[all], [all, deny]] },
    'explicitDeny by ServiceControlPolicyInputList[1][1] No',
  ],
  [
    'an SCP level without an Allow',
    { PolicyInputList: [all], ServiceControlPolicyInputList: [[all], [none]] },
    'implicitDeny',
  ],
  [
    'an RCP',
    {
      PolicyInputList: [all],
      ResourceControlPolicyInputList: [[policy({ Effect: 'Deny', Principal: '*' })]],
    },
    'explicitDeny by ResourceControlPolicyInputList[0][0] 0',
  ],
  [
    'an endpoint policy',
    { PolicyInputList: [all], VpcEndpointPolicy: policy({ Principal: '*', Action: 'sqs:*' }) },
    'implicitDeny',
  ],
  ['a resource policy', { ResourcePolicy: open }, 'allowed by ResourcePolicy Open'],
  ['another owner', { PolicyInputList: [all], ResourceOwner: '444455556666' }, 'implicitDeny'],
  [
    'another owner by ARN',
    { PolicyInputList: [all], ResourceOwner: 'arn:aws:iam::444455556666:root' },
    'implicitDeny',
  ],
  [
    'another owner who allows',
    { PolicyInputList: [all], ResourceOwner: '444455556666', ResourcePolicy: open },
    'allowed by ResourcePolicy Open, PolicyInputList[0] All',
  ],
  [
    'the anonymous',
    { CallerArn: 'anonymous', ResourcePolicy: open },
    'allowed by ResourcePolicy Open',
  ],
  [
    'the anonymous without a policy',
    { CallerArn: 'anonymous', PolicyInputList: [all] },
    'implicitDeny',
  ],
])('a simulation with %s', ([, more, expected]) => {
  expect(told(more)).toBe(expected);
});

const entry = (ContextKeyName: string, ...ContextKeyValues: string[]) => ({
  ContextKeyName,
  ContextKeyValues,
});
const when = (Condition: object) => ({ PolicyInputList: [policy({ Sid: 'If', Condition })] });
const tagged = when({ StringEquals: { 'aws:PrincipalTag/team': 'a' } });
const office = {
  PolicyInputList: [
    policy({}),
    policy({ Effect: 'Deny', Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
  ],
};
test.for<[name: string, more: Partial<Simulation>, told: string]>([
  ['not given', tagged, 'unknown; missing aws:PrincipalTag/team'],
  [
    'given',
    { ...tagged, ContextEntries: [entry('aws:PrincipalTag/team', 'a')] },
    'allowed by PolicyInputList[0] If',
  ],
  [
    'given in another case',
    { ...tagged, ContextEntries: [entry('AWS:principaltag/TEAM', 'a')] },
    'allowed by PolicyInputList[0] If',
  ],
  [
    'given with another value',
    { ...tagged, ContextEntries: [entry('aws:PrincipalTag/team', 'b')] },
    'implicitDeny',
  ],
  [
    'given without a value',
    { ...tagged, ContextEntries: [entry('aws:PrincipalTag/team')] },
    'implicitDeny',
  ],
  [
    'not given, and without effect',
    { PolicyInputList: [...tagged.PolicyInputList, all] },
    'allowed by PolicyInputList[1] All; missing aws:PrincipalTag/team',
  ],
  ['not given, of a Deny', office, 'unknown; missing aws:SourceIp'],
  [
    'ruled out by the endpoint',
    { ...office, ContextEntries: [entry('aws:SourceVpce', 'vpce-1')] },
    'explicitDeny by PolicyInputList[1] 0',
  ],
  [
    'ruled out by an endpoint’s policy',
    { ...office, VpcEndpointPolicy: open },
    'explicitDeny by PolicyInputList[1] 0',
  ],
  [
    'told by the caller',
    when({ ArnEquals: { 'aws:PrincipalArn': role } }),
    'allowed by PolicyInputList[0] If',
  ],
  [
    'told by the owner',
    { ...when({ StringEquals: { 'aws:ResourceAccount': '9' } }), ResourceOwner: account },
    'implicitDeny',
  ],
])('a condition key %s', ([, more, expected]) => {
  expect(told(more)).toBe(expected);
});

const { CallerArn: _, ...nobody } = asked;
test.for<[name: string, more: Partial<Simulation>, decision: string]>([
  ['is of the owner’s account', { PolicyInputList: [all], ResourceOwner: account }, 'allowed'],
  ['may have any name', { ...when({ Null: { 'aws:username': 'true' } }) }, 'unknown'],
  ['is let in by *', { ResourcePolicy: open }, 'allowed'],
  [
    'may be whom a policy names',
    { ResourcePolicy: policy({ Principal: { AWS: role } }), ResourceOwner: account },
    'unknown',
  ],
  [
    'is not of another account',
    { ResourcePolicy: policy({ Principal: { AWS: '444455556666' } }), ResourceOwner: account },
    'implicitDeny',
  ],
])('a caller who is not named %s', ([, more, decision]) => {
  expect(resultsOf(simulate({ ...nobody, ...more }))[0]?.EvalDecision).toBe(decision);
});

test('every action on every resource has its entry, actions first', () => {
  const results = resultsOf(
    simulate({
      ...asked,
      ActionNames: ['s3:GetObject', 's3:PutObject'],
      ResourceArns: [object, '*'],
    }),
  );
  expect(results.map((one) => `${one.EvalActionName} ${one.EvalResourceName}`)).toEqual([
    `s3:GetObject ${object}`,
    's3:GetObject *',
    `s3:PutObject ${object}`,
    's3:PutObject *',
  ]);
});

test('without resources an action is judged on *', () => {
  const { ResourceArns: __, ...anywhere } = asked;
  expect(resultsOf(simulate(anywhere))[0]?.EvalResourceName).toBe('*');
});

test('every layer that refuses is seen, with its own decision', () => {
  const result = first({
    PolicyInputList: [none],
    VpcEndpointPolicy: policy({ Principal: '*', Action: 'sqs:*' }),
    PermissionsBoundaryPolicyInputList: [deny],
    ServiceControlPolicyInputList: [[none]],
  });
  expect(
    result?.Layers.map(({ kind, decision, refuses }) => `${kind} ${decision} ${refuses}`),
  ).toEqual([
    'endpoint-policy implicitDeny true',
    'scp implicitDeny true',
    'identity-policy implicitDeny true',
    'permissions-boundary explicitDeny true',
  ]);
});

test('what no policy opens is named', () => {
  const pass = {
    ActionNames: ['iam:PassRole'],
    ResourceArns: ['arn:aws:iam::444455556666:role/x'],
  };
  expect(first({ ...pass, PolicyInputList: [all] })?.Barriers).toEqual(['other-account']);
  expect(first({})).not.toHaveProperty('Barriers');
});

const message = 'Syntax errors in policy.';
test.for<[member: string, more: Partial<Simulation>]>([
  ['PolicyInputList[1]: Policy', { PolicyInputList: [all, '{'] }],
  ['Admin: Policy', { PolicyInputList: ['{'], IdentityPolicyNames: ['Admin'] }],
  ['PermissionsBoundaryPolicyInputList[0]: Policy', { PermissionsBoundaryPolicyInputList: ['{'] }],
  ['SessionPolicyInputList[0]: Policy', { SessionPolicyInputList: ['{'] }],
  [
    'ServiceControlPolicyInputList[1][0]: Policy',
    { ServiceControlPolicyInputList: [[all], ['{']] },
  ],
  ['ResourceControlPolicyInputList[0][0]: Policy', { ResourceControlPolicyInputList: [['{']] }],
  ['ResourcePolicy: Statement[0]', { ResourcePolicy: all }],
  ['VpcEndpointPolicy: Statement[0]', { VpcEndpointPolicy: all }],
])('%s is malformed, and the whole an error', ([place, more]) => {
  const error = `MalformedPolicyDocument: ${message} (${place})`;
  expect(simulate({ id: 'x', ...asked, ...more })).toEqual({ id: 'x', error });
});

test('a trust policy is read as one', () => {
  const Statement = { Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' };
  const trust = {
    ActionNames: ['sts:AssumeRole'],
    ResourceArns: [`arn:aws:iam::${account}:role/target`],
  };
  expect(told({ ...trust, ResourcePolicy: { Version: '2012-10-17', Statement } })).toBe(
    'allowed by ResourcePolicy 0',
  );
  expect(simulate({ ...asked, ...trust, ResourcePolicy: open })).toMatchObject({
    error: expect.stringContaining('Trust Policy'),
  });
});

test('warnings stand beside the answer, in both languages', () => {
  const old = { ...all, Version: '2008-10-17' };
  const answer = simulate({ ...asked, PolicyInputList: [old] });
  expect(answer).toMatchObject({ Warnings: [{ policy: 'PolicyInputList[0]', at: 'Version' }] });
  expect(simulate({ ...asked, PolicyInputList: [all] })).not.toHaveProperty('Warnings');
});

test('a caller who cannot be read is a bad request', () => {
  expect(() => simulate({ ...asked, CallerArn: 'me' })).toThrow('the principal cannot be read');
});
