import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import { policy, role } from '../ask.ts';
import { all, closed, denied, full, none, nothing, object, open, type Part } from '../decide.ts';

const team = { StringEquals: { 'aws:PrincipalTag/team': 'a' } };
const allowsTeam = policy('team', { Condition: team });
const deniesTeam = policy('fence', { Effect: 'Deny', Condition: team });
const opensToTeam = policy('open', { Principal: '*', Condition: team });
const shutsTeam = policy('shut', { Principal: '*', Effect: 'Deny', Condition: team });
const opens = { Principal: '*' };
const mostly = policy('mostly', opens, { ...opens, Effect: 'Deny', Condition: team });
const known = { context: { 'aws:PrincipalTag/team': ['a'] } };
const absent = { absentKeys: ['aws:PrincipalTag/team'] };
const tag = 'aws:PrincipalTag/team';

function ask(part: Part): string {
  const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
  const { decision, missingContext } = authorize({ ...asked, ...part });
  return [decision, ...missingContext].join(' ');
}

/** A key that is not known makes the answer unknown only where it could change it. */
test.for<[name: string, part: Part, answer: string]>([
  ['an Allow hinges on it', { identity: [allowsTeam] }, `unknown ${tag}`],
  ['it is given', { identity: [allowsTeam], ...known }, 'allowed'],
  ['it is known to be absent', { identity: [allowsTeam], ...absent }, 'implicitDeny'],
  ['another Allow does not', { identity: [allowsTeam, all] }, `allowed ${tag}`],
  ['a Deny elsewhere', { identity: [allowsTeam, denied] }, `explicitDeny ${tag}`],
  ['a Deny hinges on it', { identity: [all, deniesTeam] }, `unknown ${tag}`],
  ['a Deny where nothing allows', { identity: [deniesTeam] }, `implicitDeny ${tag}`],
  [
    'the endpoint refuses anyway',
    { identity: [allowsTeam], endpointPolicy: closed },
    `implicitDeny ${tag}`,
  ],
  ['the endpoint hinges on it', { ...full, endpointPolicy: opensToTeam }, `unknown ${tag}`],
  ['the endpoint may deny', { ...full, endpointPolicy: mostly }, `unknown ${tag}`],
  ['a boundary hinges on it', { ...full, boundary: allowsTeam }, `unknown ${tag}`],
  ['a session policy hinges on it', { ...full, session: [allowsTeam] }, `unknown ${tag}`],
  ['an SCP hinges on it', { ...full, scps: [[all], [allowsTeam]] }, `unknown ${tag}`],
  [
    'another level does not allow',
    { ...full, scps: [[nothing], [allowsTeam]] },
    `implicitDeny ${tag}`,
  ],
  ['an RCP may deny', { ...full, rcps: [[shutsTeam]] }, `unknown ${tag}`],
  ['a bucket may grant', { ...none, resourcePolicy: opensToTeam }, `unknown ${tag}`],
  ['a bucket need not grant', { ...full, resourcePolicy: opensToTeam }, `allowed ${tag}`],
  ['a bucket may deny', { ...full, resourcePolicy: shutsTeam }, `unknown ${tag}`],
  [
    'of another action',
    { identity: [policy('p', { Action: 'sqs:*', Condition: team })] },
    'implicitDeny',
  ],
  [
    'two spellings are one key',
    { identity: [allowsTeam, policy('p', { Condition: { Null: { [tag.toUpperCase()]: 'x' } } })] },
    `unknown ${tag}`,
  ],
])('a key not known: %s', ([, part, answer]) => {
  expect(ask(part)).toBe(answer);
});

test('a resource that hinges on a variable', () => {
  const mine = policy('mine', { Resource: 'arn:aws:s3:::${aws:PrincipalTag/team}/*' });
  const theirs = policy('theirs', { Resource: 'arn:aws:s3:::x-${aws:PrincipalTag/team}/*' });
  expect(ask({ identity: [mine] })).toBe(`unknown ${tag}`);
  expect(ask({ identity: [theirs] })).toBe('implicitDeny');
});

test('the keys that an answer hinges on are told from those it was only asked for', () => {
  const both = { Condition: { ...team, Bool: { 'aws:MultiFactorAuthPresent': true } } };
  const never = { Condition: { ...team, StringEquals: { 'aws:PrincipalType': 'User' } } };
  const identity = [
    policy('p', both, { ...never, Condition: { ...never.Condition, Null: { x: true } } }),
  ];
  const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
  const [layer] = authorize({ ...asked, identity }).layers.filter(
    ({ decision }) => decision === 'unknown',
  );
  expect(layer?.hingesOn).toEqual([tag, 'aws:MultiFactorAuthPresent']);
  expect(layer?.missingContext).toEqual([tag, 'aws:MultiFactorAuthPresent', 'x']);
});

/** Policies that are there, or may be, and were not read. */
test.for<[name: string, part: Part, answer: string]>([
  ['a bucket policy may deny', { ...full, unread: ['resource-policy'] }, 'unknown'],
  ['a bucket policy may grant', { ...none, unread: ['resource-policy'] }, 'unknown'],
  ['a Deny elsewhere', { identity: [denied], unread: ['resource-policy'] }, 'explicitDeny'],
  ['an endpoint policy', { ...full, unread: ['endpoint-policy'] }, 'unknown'],
  [
    'an endpoint policy changes no refusal',
    { ...none, unread: ['endpoint-policy'] },
    'implicitDeny',
  ],
  [
    'a bucket refused on the way',
    { ...full, unread: ['resource-policy'], endpointPolicy: closed },
    'implicitDeny',
  ],
  ['SCPs', { ...full, unread: ['scp'] }, 'unknown'],
  ['RCPs', { ...full, unread: ['rcp'] }, 'unknown'],
  ['a boundary', { ...full, unread: ['permissions-boundary'] }, 'unknown'],
  ['session policies', { ...full, unread: ['session-policy'] }, 'unknown'],
  ['one read after all', { ...full, resourcePolicy: open, unread: ['resource-policy'] }, 'allowed'],
])('not read: %s', ([, part, answer]) => {
  expect(ask(part)).toBe(answer);
});
