import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RuleCondition } from '#labs/lab.ts';
import { groupReference } from '#labs/rules/group-reference.ts';
import { narrowEndpoint } from '#labs/rules/narrow-endpoint.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { narrowRole } from '#labs/rules/narrow-role.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { privateDns } from '#labs/rules/private-dns.ts';
import { twoZones } from '#labs/rules/two-zones.ts';
import {
  closedVpc,
  endpoint,
  group,
  networkInterface,
  table,
  verdictOf,
} from '../support/closed-vpc.ts';

const at = { id: 'rule', vpc: 'vpc' };
const service = 'com.amazonaws.${region}.logs';

test.for<[routes: string, verdict: string]>([
  ['', 'pass'],
  ['pl-s3 vpce-1', 'pass'],
  ['0.0.0.0/0 igw-1', 'fail: a route out: 0.0.0.0/0 → igw-1'],
  ['0.0.0.0/0 nat-1', 'fail: a route out: 0.0.0.0/0 → nat-1'],
  ['::/0 eigw-1', 'fail: a route out: ::/0 → eigw-1'],
  [
    '0.0.0.0/1 igw-1,128.0.0.0/1 igw-1',
    'fail: a route out: 0.0.0.0/1 → igw-1, 128.0.0.0/1 → igw-1',
  ],
  ['52.0.0.0/8 igw-1', 'fail: a route out: 52.0.0.0/8 → igw-1'],
  ['pl-out igw-1', 'fail: a route out: pl-out → igw-1'],
  ['10.9.0.0/16 nat-1', 'pass'],
  ['pl-in nat-1', 'pass'],
  ['0.0.0.0/0 igw-1 blackhole', 'pass'],
  ['10.9.0.0/16 tgw-1', 'pass'],
  ['0.0.0.0/0 tgw-1', 'fail: a route out: 0.0.0.0/0 → tgw-1'],
  [
    '0.0.0.0/1 eni-9,128.0.0.0/1 eni-9',
    'fail: a route out: 0.0.0.0/1 → eni-9, 128.0.0.0/1 → eni-9',
  ],
  ['2000::/3 tgw-1', 'fail: a route out: 2000::/3 → tgw-1'],
])('G1, routes "%s": %s', ([routes, verdict]) => {
  const routeTables = [table(routes.split(',').filter(Boolean))];
  expect(verdictOf(noInternetRoute(at), closedVpc({ routeTables }))).toBe(verdict);
});

const nat = { id: 'nat-1', vpcId: 'vpc-1', subnetId: 'subnet-a' } as const;
const seen = [{ private: '10.0.1.23', public: '203.0.113.9' }];

test.for<[name: string, change: Partial<Snapshot>, verdict: string]>([
  ['nothing', {}, 'pass'],
  [
    'an attached gateway',
    { internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }] },
    'fail: found igw-1',
  ],
  ['a gateway of another VPC', { internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-2'] }] }, 'pass'],
  [
    'an egress-only gateway',
    { egressOnlyInternetGateways: [{ id: 'eigw-1', vpcIds: ['vpc-1'] }] },
    'fail: found eigw-1',
  ],
  [
    'a public NAT gateway',
    { natGateways: [{ ...nat, state: 'available', connectivity: 'public' }] },
    'fail: found nat-1',
  ],
  [
    'a deleted one',
    { natGateways: [{ ...nat, state: 'deleted', connectivity: 'public' }] },
    'pass',
  ],
  [
    'a private NAT gateway',
    { natGateways: [{ ...nat, state: 'available', connectivity: 'private' }] },
    'pass',
  ],
  [
    'a public address',
    { networkInterfaces: [networkInterface({ publicAddresses: seen })] },
    'fail: found eni-1',
  ],
])('G2, %s: %s', ([, change, verdict]) => {
  expect(verdictOf(noInternetGateway(at), closedVpc(change))).toBe(verdict);
});

test.for<[users: readonly string[], verdict: string]>([
  [['subnet-a'], 'pass'],
  [['subnet-a', 'subnet-b'], 'pass'],
  [['subnet-a', 'subnet-c'], 'fail: a route out: 0.0.0.0/0 → igw-1'],
  [[], 'fail: a route out: 0.0.0.0/0 → igw-1'],
])('G1, a default route of a table of %j, where a and b are open: %s', ([subnetIds, verdict]) => {
  const routeTables = [{ ...table(['0.0.0.0/0 igw-1']), subnetIds }];
  expect(verdictOf(noInternetRoute({ ...at, open: ['a', 'b'] }), closedVpc({ routeTables }))).toBe(
    verdict,
  );
});

test.for<[name: string, change: Partial<Snapshot>, verdict: string]>([
  ['their gateway', { internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }] }, 'pass'],
  [
    'a public address in one of them',
    { networkInterfaces: [networkInterface({ publicAddresses: seen })] },
    'pass',
  ],
  [
    'a public address elsewhere',
    {
      networkInterfaces: [networkInterface({ publicAddresses: seen, subnetId: 'subnet-c' })],
    },
    'fail: found eni-1',
  ],
  [
    'a NAT gateway in one of them, which is for others',
    { natGateways: [{ ...nat, state: 'available', connectivity: 'public' }] },
    'fail: found nat-1',
  ],
])('G2, open subnets with %s: %s', ([, change, verdict]) => {
  const rule = noInternetGateway({ ...at, open: ['a', 'b'] });
  expect(verdictOf(rule, closedVpc(change))).toBe(verdict);
});

test.for<[admits: string, verdict: string]>([
  ['tcp 443 sg-2', 'pass'],
  ['tcp 443 10.0.1.0/24', 'pass'],
  ['tcp 443 10.0.0.0/16', 'pass'],
  ['all sg-1', 'pass'],
  ['tcp 443 pl-in', 'pass'],
  ['tcp 443 0.0.0.0/0', 'fail: admitted: tcp 443-443 ← 0.0.0.0/0'],
  ['tcp 443 10.0.0.0/8', 'fail: admitted: tcp 443-443 ← 10.0.0.0/8'],
  ['tcp 443 ::/0', 'fail: admitted: tcp 443-443 ← ::/0'],
  [
    'tcp 443 0.0.0.0/1,tcp 443 128.0.0.0/1',
    'fail: admitted: tcp 443-443 ← 0.0.0.0/1, tcp 443-443 ← 128.0.0.0/1',
  ],
  ['tcp 443 pl-out', 'fail: admitted: tcp 443-443 ← 0.0.0.0/1, tcp 443-443 ← 128.0.0.0/1'],
  ['tcp 443 pl-unread', 'fail: admitted: tcp 443-443 ← 0.0.0.0/0'],
  ['all sg-2', 'fail: admitted: all ← sg-2'],
  ['tcp 0-65535 10.0.1.0/24', 'fail: admitted: tcp 0-65535 ← 10.0.1.0/24'],
])('G3, admitting %s: %s', ([admits, verdict]) => {
  const securityGroups = [group(admits.split(','))];
  expect(verdictOf(narrowIngress(at), closedVpc({ securityGroups }))).toBe(verdict);
});

test('G3 does not mind a group that nothing uses', () => {
  const change = { securityGroups: [group(['tcp 443 0.0.0.0/0'])], vpcEndpoints: [] };
  expect(verdictOf(narrowIngress(at), closedVpc(change))).toBe('pass');
});

test('G3 lets in a block that the lab itself names', () => {
  const securityGroups = [group(['tcp 443 192.0.2.0/24'])];
  const rule = narrowIngress({ ...at, alsoFrom: ['${office}'] });
  expect(verdictOf(rule, closedVpc({ securityGroups }))).toBe('pass');
});

test.for<[admits: string, verdict: string]>([
  ['tcp 443 sg-2', 'pass'],
  ['tcp 443 pl-in', 'pass'],
  ['tcp 443 10.0.1.0/24', 'warning: a block of addresses in sg-1'],
])('G4, admitting %s: %s', ([admits, verdict]) => {
  const securityGroups = [group([admits])];
  expect(verdictOf(groupReference(at), closedVpc({ securityGroups }))).toBe(verdict);
});

const arn = 'arn:aws:iam::111122223333:role/Notebook';
const logs = 'arn:aws:logs:ap-northeast-1:111122223333:log-group';
const needed = { role: arn, action: 'logs:PutLogEvents', resource: `${logs}:mine:log-stream:s` };
const allow = (statement: object) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', ...statement }],
});

test.for<[name: string, statement: object, verdict: string]>([
  ['what is needed', { Action: 'logs:PutLogEvents', Resource: `${logs}:mine:*` }, 'pass'],
  ['every action on it', { Action: 'logs:*', Resource: `${logs}:mine:*` }, 'pass'],
  ['another service', { Action: 's3:*', Resource: '*' }, 'pass'],
  [
    'the action anywhere',
    { Action: 'logs:PutLogEvents', Resource: '*' },
    'warning: p allows logs:PutLogEvents on every resource',
  ],
  [
    'logs:*',
    { Action: 'logs:*', Resource: '*' },
    'fail: logs:DeleteLogGroup is allowed on every resource',
  ],
  ['*', { Action: '*', Resource: '*' }, 'fail: logs:DeleteLogGroup is allowed on every resource'],
  [
    'deletion',
    { Action: 'logs:D*', Resource: '*' },
    'fail: logs:DeleteLogGroup is allowed on every resource',
  ],
  [
    'all but one thing',
    { NotAction: 'logs:DeleteLogGroup', NotResource: `${logs}:other:*` },
    'fail: p allows every logs action on every resource',
  ],
])('G5, a role that may do %s: %s', ([, statement, verdict]) => {
  const policies = [{ name: 'p', document: allow(statement) }];
  const roles = [{ id: 'AROA1', name: 'Notebook', arn, trust: {}, policies }];
  const never = ['logs:DeleteLogGroup'];
  expect(verdictOf(narrowRole({ id: 'rule', ...needed, never }), closedVpc({ roles }))).toBe(
    verdict,
  );
});

const open = 'fail: the policy of vpce-1 lets other resources through';

test.for<[name: string, statement: object, verdict: string]>([
  ['only the group', { Principal: '*', Action: 'logs:*', Resource: `${logs}:mine:*` }, 'pass'],
  ['everything', { Principal: '*', Action: '*', Resource: '*' }, open],
  ['everything for the role', { Principal: { AWS: arn }, Action: '*', Resource: '*' }, open],
  ['all but one', { Principal: '*', Action: 'logs:*', NotResource: `${logs}:other:*` }, open],
  ['nothing for the role', { Principal: { AWS: `${arn}2` }, Action: '*', Resource: '*' }, 'pass'],
])('G5, an endpoint that lets through %s: %s', ([, statement, verdict]) => {
  const rule = narrowEndpoint({ ...at, ...needed, service, title: { en: '-', ja: '-' } });
  const vpcEndpoints = [endpoint({ policy: allow(statement) })];
  expect(verdictOf(rule, closedVpc({ vpcEndpoints }))).toBe(verdict);
});

test.for<[name: string, endpoints: Snapshot['vpcEndpoints'], verdict: string]>([
  ['on', [endpoint()], 'pass'],
  ['no endpoint', [], 'pass'],
  ['off', [endpoint({ privateDnsEnabled: false })], 'fail: the usual name does not lead to vpce-1'],
  [
    'for inbound resolvers only',
    [endpoint({ privateDnsForInboundOnly: true })],
    'fail: the usual name does not lead to vpce-1',
  ],
  [
    'off at one of two',
    [endpoint({ privateDnsEnabled: false }), endpoint({ id: 'vpce-2' })],
    'pass',
  ],
])('G8, private DNS %s: %s', ([, vpcEndpoints = [], verdict]) => {
  expect(verdictOf(privateDns({ ...at, service }), closedVpc({ vpcEndpoints }))).toBe(verdict);
});

test.for<[subnets: string, verdict: string]>([
  ['subnet-a subnet-c', 'pass'],
  ['subnet-a', 'warning: only in: ap-northeast-1a'],
])('zones, an endpoint in %s: %s', ([subnets, verdict]) => {
  const vpcEndpoints = [endpoint({ subnetIds: subnets.split(' ') })];
  expect(verdictOf(twoZones({ ...at, service }), closedVpc({ vpcEndpoints }))).toBe(verdict);
});

test('two endpoints in one zone each are two zones', () => {
  const vpcEndpoints = [
    endpoint({ subnetIds: ['subnet-a'] }),
    endpoint({ id: 'vpce-2', subnetIds: ['subnet-c'] }),
  ];
  expect(verdictOf(twoZones({ ...at, service }), closedVpc({ vpcEndpoints }))).toBe('pass');
});

test.for<[rule: RuleCondition, missing: keyof Snapshot, call: string]>([
  [noInternetRoute(at), 'routeTables', 'describe-route-tables'],
  [noInternetGateway(at), 'internetGateways', 'describe-internet-gateways'],
  [noInternetGateway(at), 'networkInterfaces', 'describe-network-interfaces'],
  [narrowIngress(at), 'securityGroups', 'describe-security-groups'],
  [groupReference(at), 'vpcEndpoints', 'describe-vpc-endpoints'],
  [privateDns({ ...at, service }), 'vpcEndpoints', 'describe-vpc-endpoints'],
  [twoZones({ ...at, service }), 'subnets', 'describe-subnets'],
  [narrowRole({ id: 'rule', ...needed }), 'roles', 'get-account-authorization-details'],
])('%#: what was not read is an error that names the call', ([rule, missing, call]) => {
  const { [missing]: _unread, ...rest } = closedVpc();
  const snapshot = { account: '111122223333', region: 'ap-northeast-1', ...rest };
  expect(verdictOf(rule, snapshot)).toMatch(new RegExp(`^error: not read: .*${call}`));
});
