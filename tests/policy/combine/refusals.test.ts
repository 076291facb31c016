import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { PolicyInput, Principal } from '#policy/authorization.ts';
import { account, anonymous, other, role, root, session, user } from '../ask.ts';
import {
  all,
  closed,
  denied,
  full,
  grants,
  none,
  nothing,
  object,
  open,
  shut,
  type Part,
} from '../decide.ts';

const foreign: Principal = { kind: 'role', arn: `arn:aws:iam::${other}:role/x`, account: other };
const key = `arn:aws:kms:r:${account}:key/k`;

/** The layers that refuse, each for itself; `!` where explicitly. */
function refusing(part: Part, principal: Principal = role): string {
  const asked = { action: 's3:GetObject', resource: object, principal, context: {} };
  const { layers } = authorize({
    ...asked,
    otherKeys: 'absent',
    resourceAccount: account,
    ...part,
  });
  const refused = layers.filter(({ refuses }) => refuses);
  for (const { decision } of refused) expect(['explicitDeny', 'implicitDeny']).toContain(decision);
  return (
    refused
      .map(({ kind, decision }) => (decision === 'explicitDeny' ? `${kind}!` : kind))
      .join(' ') || 'nobody'
  );
}

const point = `arn:aws:s3:us-east-1:${account}:accesspoint/ap/object/o`;
const passElsewhere = { action: 'iam:PassRole', resource: `arn:aws:iam::${account}:role/r` };
const closedEndpoint = { endpointPolicy: closed };
test.for<[name: string, caller: Principal, part: Part, refusing: string]>([
  ['all is well', role, full, 'nobody'],
  ['the caller lacks it', role, none, 'identity-policy'],
  [
    'the bucket need not allow at home',
    role,
    { ...none, resourcePolicy: closed },
    'identity-policy',
  ],
  [
    'the bucket allows instead',
    role,
    { ...none, resourcePolicy: open, ...closedEndpoint },
    'endpoint-policy',
  ],
  [
    'the account alone is no grant',
    role,
    { ...none, resourcePolicy: grants(account) },
    'identity-policy',
  ],
  [
    'the caller and his boundary',
    role,
    { ...none, boundary: nothing },
    'identity-policy permissions-boundary',
  ],
  [
    'the bucket names the role, whose boundary does not',
    role,
    { ...none, boundary: nothing, resourcePolicy: grants(role.arn) },
    'permissions-boundary',
  ],
  [
    'the bucket names the role, whose session may not',
    session,
    { ...none, session: [nothing], resourcePolicy: grants(role.arn) },
    'session-policy',
  ],
  [
    'the bucket names the session',
    session,
    { ...none, session: [nothing], resourcePolicy: grants(session.arn) },
    'nobody',
  ],
  [
    'everything at once',
    role,
    {
      ...none,
      ...closedEndpoint,
      scps: [[nothing]],
      boundary: denied,
      session: [nothing],
      resourcePolicy: shut,
    },
    'endpoint-policy scp resource-policy! identity-policy permissions-boundary! session-policy',
  ],
  [
    'from another account, the bucket',
    foreign,
    { ...full, resourcePolicy: closed },
    'resource-policy',
  ],
  ['from another account, a bucket without a policy', foreign, full, 'resource-policy'],
  ['from another account, both', foreign, none, 'resource-policy identity-policy'],
  [
    'from another account, the boundary',
    foreign,
    { ...full, boundary: nothing, resourcePolicy: open },
    'permissions-boundary',
  ],
  ['the anonymous', anonymous, { resourcePolicy: closed }, 'resource-policy'],
  ['the anonymous without a policy', anonymous, {}, 'resource-policy'],
  ['the root user', root, closedEndpoint, 'endpoint-policy'],
  [
    'a key that delegates to nobody',
    role,
    { ...full, action: 'kms:Decrypt', resource: key, resourcePolicy: grants(user.arn) },
    'resource-policy',
  ],
  [
    'a key that delegates',
    role,
    { ...none, action: 'kms:Decrypt', resource: key, resourcePolicy: grants(account) },
    'identity-policy',
  ],
  [
    'a key that names the role, past its boundary',
    role,
    {
      ...none,
      boundary: nothing,
      action: 'kms:Decrypt',
      resource: key,
      resourcePolicy: grants(role.arn),
    },
    'permissions-boundary',
  ],
  [
    'neither key nor caller',
    role,
    { ...none, action: 'kms:Decrypt', resource: key, resourcePolicy: grants(user.arn) },
    'resource-policy identity-policy',
  ],
  ['an access point and its bucket', role, { ...none, ...throughPoint(closed) }, 'identity-policy'],
  [
    'an access point that lets in, its bucket not',
    role,
    { ...none, resourcePolicy: open, ...throughPoint(closed) },
    'identity-policy',
  ],
  [
    'an access point of another account',
    foreign,
    { ...full, ...throughPoint(closed) },
    'resource-policy bucket-policy',
  ],
  [
    'a bucket of another account behind it',
    role,
    { ...full, s3: { accessPoint: { target: object, bucketAccount: other } }, resource: point },
    'bucket-policy',
  ],
  [
    'passing a role elsewhere',
    foreign,
    { ...full, action: 'iam:PassRole', resource: `arn:aws:iam::${account}:role/r` },
    'nobody',
  ],
  [
    'passing a role elsewhere without the right to',
    foreign,
    { ...none, ...passElsewhere },
    'identity-policy',
  ],
  ['another partition', role, { ...full, resource: `arn:aws-cn:sqs:r:${other}:q` }, 'nobody'],
])('who refuses: %s', ([, caller, part, expected]) => {
  expect(refusing(part, caller)).toBe(expected);
});

function throughPoint(bucketPolicy: PolicyInput): Part {
  return { resource: point, s3: { accessPoint: { target: object, bucketPolicy } } };
}

test.for<[name: string, part: Part, barriers: readonly string[], missing: readonly string[]]>([
  ['another partition', { resource: `arn:aws-cn:sqs:r:${account}:q` }, ['other-partition'], []],
  [
    'another account',
    { action: 'iam:PassRole', resource: `arn:aws:iam::${other}:role/r` },
    ['other-account'],
    [],
  ],
  [
    'another network',
    {
      resource: point,
      s3: { accessPoint: { target: object, vpcId: 'vpc-1' } },
      absentKeys: ['aws:SourceVpc'],
    },
    ['other-network'],
    [],
  ],
  [
    'a network that is not known',
    { resource: point, s3: { accessPoint: { target: object, vpcId: 'vpc-1' } } },
    [],
    ['aws:SourceVpc'],
  ],
  ['nothing', {}, [], []],
])('what stands in the way whatever is allowed: %s', ([, part, barriers, missing]) => {
  const asked = {
    action: 's3:GetObject',
    resource: object,
    principal: role,
    context: {},
    identity: [all],
  };
  const answer = authorize({ ...asked, ...part });
  expect([answer.barriers, answer.missingContext]).toEqual([barriers, missing]);
});
