import { expect, test } from 'vitest';
import { account, session } from '../ask.ts';
import { closed, denied, full, none, nothing, open, shut, type Part } from '../decide.ts';
import { foreign, told, topic } from './told.ts';

/** The end of the sentence. */
function reason(part: Part): string {
  const start = `403 AccessDenied query: User: ${session.arn} is not authorized to perform: sns:Publish on resource: ${topic} `;
  return told(part).replace(start, '');
}

// I701, I716
test.for<[name: string, part: Part, reason: string]>([
  ['no identity policy', none, 'because no identity-based policy allows the sns:Publish action'],
  [
    'an identity policy',
    { identity: [denied] },
    'with an explicit deny in an identity-based policy',
  ],
  [
    'no endpoint policy',
    { ...full, endpointPolicy: closed },
    'because no VPC endpoint policy allows the sns:Publish action',
  ],
  [
    'an endpoint policy',
    { ...full, endpointPolicy: shut },
    'with an explicit deny in a VPC endpoint policy',
  ],
  [
    'a resource policy',
    { ...full, resourcePolicy: shut },
    'with an explicit deny in a resource-based policy',
  ],
  [
    'no boundary',
    { ...full, boundary: nothing },
    'because no permissions boundary allows the sns:Publish action',
  ],
  ['a boundary', { ...full, boundary: denied }, 'with an explicit deny in a permissions boundary'],
  [
    'no session policy',
    { ...full, session: [nothing] },
    'because no session policy allows the sns:Publish action',
  ],
  ['a session policy', { ...full, session: [denied] }, 'with an explicit deny in a session policy'],
  [
    'no SCP',
    { ...full, scps: [[nothing]] },
    'because no service control policy allows the sns:Publish action',
  ],
  ['an SCP', { ...full, scps: [[denied]] }, 'with an explicit deny in a service control policy'],
  [
    'explicit before implicit',
    { identity: [denied], endpointPolicy: closed },
    'with an explicit deny in an identity-based policy',
  ],
  [
    'the organization before the identity',
    { ...none, scps: [[nothing]] },
    'because no service control policy allows the sns:Publish action',
  ],
  [
    'the identity before the boundary',
    { ...none, boundary: nothing },
    'because no identity-based policy allows the sns:Publish action',
  ],
  [
    'not the topic that need not allow',
    { ...none, resourcePolicy: closed },
    'because no identity-based policy allows the sns:Publish action',
  ],
])('AWS names %s', ([, part, expected]) => {
  expect(reason(part)).toBe(expected);
});

test('an RCP refuses only explicitly', () => {
  const part = { ...full, action: 'sqs:SendMessage', resource: '*', rcps: [[shut]] };
  expect(told(part)).toMatch(/ with an explicit deny in a resource control policy$/);
});

test('from another account the topic must allow', () => {
  expect(told({ ...full, principal: foreign })).toMatch(
    / because no resource-based policy allows the sns:Publish action$/,
  );
});

test('what is allowed, or not known, is not refused', () => {
  expect(told(full)).toBe('nothing');
  expect(told({ ...full, unread: ['resource-policy'] })).toBe('nothing');
});

test('what no policy opens has no reason', () => {
  const role = `arn:aws:iam::${account}:role/r`;
  const part = {
    ...full,
    action: 'iam:PassRole',
    resource: role,
    principal: foreign,
    resourcePolicy: open,
  };
  expect(told(part)).toBe(
    `403 AccessDenied query: User: ${foreign.arn} is not authorized to perform: iam:PassRole on resource: ${role}`,
  );
});
