import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { Principal } from '#policy/authorization.ts';
import { readDocument } from '#policy/grammar/document.ts';
import { evaluatePublic } from '#policy/service/s3/evaluate-public.ts';
import { account, anonymous, other, policy, role, service, user } from '../ask.ts';
import {
  all,
  closed,
  decide,
  denied,
  full,
  grants,
  none,
  object,
  open,
  shut,
  type CallerRow,
  type Part,
  type Row,
} from '../decide.ts';

const foreign: Principal = { kind: 'role', arn: `arn:aws:iam::${other}:role/x`, account: other };

// I435
const everyone = { Principal: '*' };
const tied = (operator: string, key: string, value: unknown) =>
  [{ ...everyone, Condition: { [operator]: { [key]: value } } }] as const;
test.for<[name: string, statements: readonly {}[], isPublic: string]>([
  ['an Allow to everyone', [everyone], 'yes'],
  ['an Allow to AWS *', [{ Principal: { AWS: '*' } }], 'yes'],
  ['an Allow to all but one', [{ NotPrincipal: { AWS: other } }], 'yes'],
  ['an Allow to an account', [{ Principal: { AWS: other } }], 'no'],
  ['an Allow to a service', [{ Principal: { Service: 'logs.amazonaws.com' } }], 'no'],
  ['a Deny to everyone', [{ ...everyone, Effect: 'Deny' }], 'no'],
  ['one public statement of two', [{ Principal: { AWS: other } }, everyone], 'yes'],
  ['an organization', tied('StringEquals', 'aws:PrincipalOrgID', 'o-1'), 'no'],
  ['any organization', tied('StringLike', 'aws:PrincipalOrgID', 'o-*'), 'yes'],
  ['an endpoint', tied('StringEquals', 'AWS:sourceVpce', 'vpce-1'), 'no'],
  ['one endpoint of several', tied('StringEquals', 'aws:SourceVpce', ['vpce-1', 'vpce-2']), 'no'],
  ['no value', tied('StringEquals', 'aws:SourceVpce', []), 'yes'],
  ['a VPC', tied('StringEquals', 'aws:SourceVpc', 'vpc-1'), 'no'],
  ['a variable', tied('StringEquals', 'aws:SourceVpc', '${aws:PrincipalTag/vpc}'), 'yes'],
  ['all endpoints but one', tied('StringNotEquals', 'aws:SourceVpce', 'vpce-1'), 'yes'],
  ['an endpoint, if any', tied('StringEqualsIfExists', 'aws:SourceVpce', 'vpce-1'), 'yes'],
  ['all endpoints of a set', tied('ForAllValues:StringEquals', 'aws:SourceVpce', 'vpce-1'), 'yes'],
  ['the presence of a key', tied('Null', 'aws:SourceVpce', 'false'), 'yes'],
  ['a key that ties nobody', tied('StringEquals', 's3:prefix', 'home/'), 'yes'],
  ['a role by its session', tied('StringLike', 'aws:userid', 'AROA:*'), 'yes'],
  ['a service’s account', tied('StringEquals', 'aws:SourceAccount', account), 'no'],
  ['a service’s resource', tied('ArnEquals', 'aws:SourceArn', 'arn:aws:sns:r:1:t'), 'no'],
  ['a principal’s ARN', tied('ArnEquals', 'aws:PrincipalArn', role.arn), 'unknown'],
  ['any principal’s ARN', tied('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/x'), 'yes'],
  ['an IPv4 block of /8', tied('IpAddress', 'aws:SourceIp', '10.0.0.0/8'), 'no'],
  ['an IPv4 block of /7', tied('IpAddress', 'aws:SourceIp', '10.0.0.0/7'), 'yes'],
  ['an IPv6 block of /32', tied('IpAddress', 'aws:SourceIp', '2001:db8::/32'), 'no'],
  ['an IPv6 block of /31', tied('IpAddress', 'aws:SourceIp', '2001:db8::/31'), 'yes'],
  [
    'a narrow block beside a wide one',
    tied('IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '0.0.0.0/0']),
    'yes',
  ],
  ['no block', tied('IpAddress', 'aws:SourceIp', 'office'), 'yes'],
  [
    'access points of one account',
    tied('ArnLike', 's3:DataAccessPointArn', `arn:aws:s3:us-east-1:${other}:accesspoint/*`),
    'no',
  ],
  [
    'access points of all accounts',
    tied('ArnLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-east-1:*:accesspoint/x'),
    'yes',
  ],
  ['an account of access points', tied('StringEquals', 's3:DataAccessPointAccount', other), 'no'],
])('S3 calls a policy public: %s', ([, statements, isPublic]) => {
  const read = readDocument(policy('bucket', ...statements).document, 'resource-policy');
  expect(read.kind === 'document' && evaluatePublic(read.document)).toBe(isPublic);
});

// I434
const owned = { resource: object, resourceAccount: account };
const restricted = { s3: { restrictPublicBuckets: true } };
const named = policy('bucket', everyone, { Principal: { AWS: other } });
const perhaps = policy('bucket', ...tied('ArnEquals', 'aws:PrincipalArn', foreign.arn));
test.for<CallerRow>([
  ['the anonymous', anonymous, { resourcePolicy: open }, 'explicitDeny'],
  ['another account', foreign, { ...full, resourcePolicy: open }, 'explicitDeny'],
  ['another account, named besides', foreign, { ...full, resourcePolicy: named }, 'explicitDeny'],
  [
    'another account, by a policy that is not public',
    foreign,
    { ...full, resourcePolicy: grants(other) },
    'allowed',
  ],
  ['another account, by one that may be', foreign, { ...full, resourcePolicy: perhaps }, 'unknown'],
  ['the owner’s account', role, { ...none, resourcePolicy: open }, 'allowed'],
  ['a service', service, { resourcePolicy: open }, 'allowed'],
  [
    'who is denied anyway',
    anonymous,
    { resourcePolicy: policy('b', everyone, { ...everyone, Effect: 'Deny' }) },
    'explicitDeny',
  ],
])('RestrictPublicBuckets and %s', ([, caller, part, decision]) => {
  expect(decide({ ...owned, ...restricted, ...part }, caller)).toBe(decision);
});

test.for<[name: string, part: Part, decision: string]>([
  ['off', { s3: { restrictPublicBuckets: false } }, 'allowed'],
  ['not read', { s3: { restrictPublicBuckets: 'unread' } }, 'unknown'],
  [
    'not read, of a policy that is not public',
    { s3: { restrictPublicBuckets: 'unread' }, resourcePolicy: grants(other) },
    'allowed',
  ],
])('RestrictPublicBuckets %s', ([, part, decision]) => {
  expect(decide({ ...owned, ...full, resourcePolicy: open, ...part }, foreign)).toBe(decision);
});

test('RestrictPublicBuckets names itself as what denied', () => {
  const asked = { action: 's3:GetObject', principal: anonymous, context: {}, ...owned };
  const { layers } = authorize({ ...asked, ...restricted, resourcePolicy: open });
  const layer = layers.find(({ kind }) => kind === 'resource-policy');
  expect(layer?.matched).toEqual([{ policy: 'open', statement: 'RestrictPublicBuckets' }]);
});

// I423
test.for<Row>([
  ['an Allow of the bucket’s', { ...none, resourcePolicy: open }, 'unknown'],
  ['an Allow of the caller’s', { ...full, resourcePolicy: closed }, 'unknown'],
  ['no policy at all', none, 'unknown'],
  ['a Deny of the bucket’s', { ...full, resourcePolicy: shut }, 'explicitDeny'],
  ['a Deny of the caller’s', { identity: [denied], resourcePolicy: open }, 'explicitDeny'],
  ['an endpoint that does not let it pass', { ...full, endpointPolicy: closed }, 'implicitDeny'],
])('where ACLs count: %s', ([, part, decision]) => {
  expect(decide({ ...owned, s3: { aclsCount: true }, ...part })).toBe(decision);
});

// I433
const arn = `arn:aws:s3:us-east-1:${account}:accesspoint/ap`;
const through = (bucketPolicy: ReturnType<typeof policy> | undefined, more = {}): Part => ({
  resource: `${arn}/object/o`,
  s3: {
    accessPoint: { target: 'arn:aws:s3:::b/o', ...(bucketPolicy && { bucketPolicy }), ...more },
  },
});
const delegates = policy('b', {
  Principal: { AWS: '*' },
  Resource: 'arn:aws:s3:::b/*',
  Condition: { StringEquals: { 's3:DataAccessPointAccount': account } },
});
const elsewhere = policy('b', { ...everyone, Resource: 'arn:aws:s3:::c/*' });
const byPoint = { resourcePolicy: open };
test.for<CallerRow>([
  ['the caller’s own Allow is enough at home', role, { ...full, ...through(undefined) }, 'allowed'],
  [
    'a grant of the point’s needs the bucket',
    role,
    { ...none, ...byPoint, ...through(undefined) },
    'implicitDeny',
  ],
  ['a bucket that delegates', role, { ...none, ...byPoint, ...through(delegates) }, 'allowed'],
  [
    'a bucket that speaks of others',
    role,
    { ...none, ...byPoint, ...through(elsewhere) },
    'implicitDeny',
  ],
  ['a bucket that denies', role, { ...full, ...through(shut) }, 'explicitDeny'],
  ['a bucket’s policy alone', role, { ...none, ...through(open) }, 'implicitDeny'],
  [
    'a bucket’s policy not read',
    role,
    { ...full, ...through(undefined), unread: ['bucket-policy'] },
    'unknown',
  ],
  [
    'from another account, both',
    foreign,
    { ...full, ...byPoint, ...through(delegates) },
    'allowed',
  ],
  [
    'from another account, the point alone',
    foreign,
    { ...full, ...byPoint, ...through(undefined) },
    'implicitDeny',
  ],
  [
    'from another account, the bucket alone',
    foreign,
    { ...full, ...through(delegates) },
    'implicitDeny',
  ],
  [
    'a bucket of another account',
    role,
    { ...full, ...through(undefined, { bucketAccount: other }) },
    'implicitDeny',
  ],
  [
    'a bucket of another account that delegates',
    role,
    { ...full, ...through(delegates, { bucketAccount: other }) },
    'allowed',
  ],
])('an access point: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

const inVpc = through(undefined, { vpcId: 'vpc-1' });
test.for<[name: string, part: Part, decision: string]>([
  ['from it', { context: { 'aws:SourceVpc': ['vpc-1'] } }, 'allowed'],
  ['from another', { context: { 'aws:SourceVpc': ['vpc-2'] } }, 'implicitDeny'],
  ['from the internet', { context: { 'aws:SourceIp': ['203.0.113.9'] } }, 'implicitDeny'],
  ['from nobody knows where', { otherKeys: 'unknown' }, 'unknown'],
])('an access point tied to a VPC, %s', ([, part, decision]) => {
  expect(decide({ ...full, ...inVpc, ...part })).toBe(decision);
});

test('an access point says in the context that it is one, and no other way does', () => {
  const only = (key: string, value: string) => [
    policy('p', { Condition: { StringEquals: { [key]: value } } }),
  ];
  const asked = (resource: Part, key: string, value: string) =>
    decide({ otherKeys: 'unknown', ...resource, identity: only(key, value) });
  expect(asked(through(undefined), 's3:DataAccessPointArn', arn)).toBe('allowed');
  expect(asked(through(undefined), 's3:AccessPointNetworkOrigin', 'Internet')).toBe('allowed');
  expect(asked(inVpc, 's3:AccessPointNetworkOrigin', 'VPC')).toBe('unknown');
  expect(asked({}, 's3:DataAccessPointArn', arn)).toBe('implicitDeny');
});

// D-6
test.for(['*', 'arn:aws:s3:::*'])('listing all buckets is allowed by %s', (Resource) => {
  const identity = [policy('p', { Action: 's3:ListAllMyBuckets', Resource })];
  expect(decide({ action: 's3:ListAllMyBuckets', resource: '*', identity }, user)).toBe('allowed');
  expect(decide({ action: 's3:ListAllMyBuckets', resource: '*', identity: [all, denied] })).toBe(
    'explicitDeny',
  );
});
