import { expect, test } from 'vitest';
import type { NetworkAcl } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { doors } from '../support/doors.ts';
import { expectStory } from '../support/expect-story.ts';
import { nacl } from '../support/network.ts';

const s3 = 'my-bucket.s3.ap-northeast-1.amazonaws.com';

test.for<[name: string, request: Request, story: string]>([
  [
    'a public address goes out by the internet gateway',
    { from: '10.0.0.5', to: 'example.com' },
    'ok',
  ],
  ['a private one by the NAT gateway', { from: '10.0.1.23', to: 'example.com' }, 'ok'],
  ['S3 by the gateway endpoint', { from: '10.0.2.23', to: s3 }, 'ok'],
  ['the same by the id of the endpoint', { from: '10.0.2.23', to: 'vpce-s3' }, 'ok'],
  [
    'S3 of another Region does not',
    { from: '10.0.2.23', to: 's3.us-west-2.amazonaws.com' },
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-closed',
  ],
  [
    'nothing else leaves a closed subnet',
    { from: '10.0.2.23', to: 'example.com' },
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-closed',
  ],
  [
    'UDP does not pass a gateway endpoint',
    { from: '10.0.2.23', to: s3, protocol: 'udp' },
    'timeout; forward VPCE_GATEWAY_PROTOCOL_RESTRICTION vpce-s3',
  ],
  [
    'ESP does not pass a NAT gateway',
    { from: '10.0.1.23', to: 'internet', protocol: 50 },
    'timeout; forward PROTOCOL_RESTRICTION nat-1',
  ],
  ['the internet comes in by a public address', { from: 'internet', to: '198.51.100.5' }, 'ok'],
  [
    'and not where the group is shut',
    { from: 'internet', to: 'eni-web', port: 22 },
    'timeout; forward ENI_SG_RULES_MISMATCH sg-web',
  ],
  [
    'the internet cannot ask a private address',
    { from: 'internet', to: '10.0.1.23' },
    'timeout; forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS igw-1; forward SG_HAS_NO_RULES sg-app; reply sim:REPLY_TAKES_ANOTHER_WAY nat-1',
  ],
  [
    'a neighbour by its public address goes out and in again',
    { from: '10.0.1.23', to: '198.51.100.5' },
    'ok',
  ],
])('%s', ([, request, story]) => {
  expectStory(traceRequest(doors(), request), story);
});

test('a NAT path passes the ACL of its subnet twice each way', () => {
  const { forward, reply } = traceRequest(doors(), {
    from: '10.0.1.23',
    to: 'internet:203.0.113.9',
  });
  expect(forward.map((hop) => hop.id)).toEqual([
    'eni-app',
    'private',
    'rtb-private',
    'public',
    'nat-1',
    'public',
    'rtb-public',
    'igw-1',
    'internet:203.0.113.9',
  ]);
  expect(reply?.map((hop) => hop.id)).toEqual([
    'internet:203.0.113.9',
    'igw-1',
    'public',
    'nat-1',
    'public',
    'rtb-public',
    'private',
    'eni-app',
  ]);
});

const both = [
  'in 90 allow all 10.0.0.0/16',
  'out 90 allow all 10.0.0.0/16',
  'out 100 allow tcp/443 0.0.0.0/0',
];

test.for<[name: string, acl: NetworkAcl, request: Request, story: string]>([
  [
    'the reply to a NAT gateway comes to 1024-65535',
    nacl('acl-1', ['public'], ...both, 'in 100 allow tcp/32768-61000 0.0.0.0/0'),
    { from: '10.0.1.23', to: 'example.com' },
    'timeout; reply sim:SUBNET_ACL_RESTRICTS_SOME_PORTS acl-1',
  ],
  [
    'open from 1024 it passes',
    nacl('acl-1', ['public'], ...both, 'in 100 allow tcp/1024-65535 0.0.0.0/0'),
    { from: '10.0.1.23', to: 'example.com' },
    'ok',
  ],
  [
    'an ACL must list every block of S3',
    nacl(
      'acl-1',
      ['closed'],
      'out 100 allow tcp/443 52.219.0.0/20',
      'in 100 allow tcp/1024-65535 0.0.0.0/0',
    ),
    { from: '10.0.2.23', to: s3 },
    'timeout; forward SUBNET_ACL_RESTRICTION acl-1',
  ],
])('%s', ([, acl, request, story]) => {
  const networkAcls = [...(doors().networkAcls ?? []), acl];
  expectStory(traceRequest({ ...doors(), networkAcls }, request), story);
});

test('an internet gateway that is detached stops what it carried', () => {
  const network = { ...doors(), internetGateways: [{ id: 'igw-1', vpcIds: [] }] };
  const { symptom, blockers } = traceRequest(network, { from: '10.0.1.23', to: 'example.com' });
  expect([symptom, blockers[0]?.code]).toEqual(['timeout', 'BAD_STATE_ATTACHMENT']);
});

const getObject = {
  from: '10.0.2.23',
  to: s3,
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::my-bucket/a',
  principal: 'arn:aws:iam::111122223333:role/Job',
};
const Allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

function withPolicies(condition: object) {
  const deny = {
    Sid: 'OnlyFrom',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: '*',
    Condition: condition,
  };
  const policies = [{ name: 'Read', document: { Version: '2012-10-17', Statement: [Allow] } }];
  return {
    ...doors(),
    roles: [{ id: 'Job', arn: getObject.principal, trust: {}, policies }],
    buckets: [{ id: 'my-bucket', policy: { Version: '2012-10-17', Statement: [deny] } }],
  };
}

test.for<[name: string, from: string, condition: object, symptom: string]>([
  [
    'a bucket for one endpoint opens through it',
    '10.0.2.23',
    { StringNotEquals: { 'aws:SourceVpce': 'vpce-s3' } },
    'ok',
  ],
  [
    'and is closed to who comes by NAT',
    '10.0.1.23',
    { StringNotEquals: { 'aws:SourceVpce': 'vpce-s3' } },
    'access-denied',
  ],
  [
    'a bucket for one address is closed to endpoints',
    '10.0.2.23',
    { NotIpAddress: { 'aws:SourceIp': '198.51.100.9/32' } },
    'access-denied',
  ],
  [
    'and open to the NAT gateway that has it',
    '10.0.1.23',
    { NotIpAddress: { 'aws:SourceIp': '198.51.100.9/32' } },
    'ok',
  ],
])('%s', ([, from, condition, symptom]) => {
  expect(traceRequest(withPolicies(condition), { ...getObject, from }).symptom).toBe(symptom);
});

test('a bucket whose policy was not read leaves it open', () => {
  const { buckets: _unread, ...network } = withPolicies({});
  const { outcome, unknowns } = traceRequest(network, getObject);
  expect([outcome, unknowns[0]?.call]).toEqual([
    'unknown',
    'aws s3api get-bucket-policy --bucket my-bucket',
  ]);
});
