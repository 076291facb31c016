import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collect } from '#aws/collect.ts';
import { readOnlyCalls } from '#aws/collect/listings.ts';
import { readAnswers, readTexts } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';
import { writeFolder } from '#aws/write-folder.node.ts';
import { playBack } from '../support/playback-account.ts';
import { snapshot as saved } from '../support/two-accounts.ts';

const folder = join(import.meta.dirname, 'fixtures/two-accounts');
const objectSchema = z.record(z.string(), z.unknown());

function file(path: string): Record<string, unknown> {
  return objectSchema.parse(JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')));
}

/** The answer without the id that its file keeps it with, and by that id. */
function about(operation: string, member: string, path: string): [string, object] {
  const { [member]: id, ...answer } = file(path);
  return [`${operation} ${String(id)}`, answer];
}

const workload = 'workload/tokyo';
const network = 'network/tokyo';
const site =
  'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:listener/app/site/0123456789abcdef/0123456789abcdef';

/** An account in which everything that a real one can be asked for is there. */
const account = Object.fromEntries([
  ['sts:GetCallerIdentity', file(`${workload}/caller`)],
  ['ec2:DescribeVpcs', file(`${workload}/vpcs`)],
  ['ec2:DescribeSubnets', file(`${workload}/subnets`)],
  ['ec2:DescribeRouteTables', file(`${network}/route-tables`)],
  ['ec2:DescribeNetworkInterfaces', file(`${workload}/network-interfaces`)],
  ['ec2:DescribeVpcBlockPublicAccessOptions', file(`${workload}/block-public-access`)],
  ['ec2:DescribeTransitGateways', file(`${network}/transit-gateways`)],
  ['ec2:DescribeTransitGatewayAttachments', file(`${network}/transit-gateway-attachments`)],
  ['ec2:DescribeTransitGatewayVpcAttachments', file(`${network}/transit-gateway-vpc-attachments`)],
  ['ec2:DescribeTransitGatewayRouteTables', file(`${network}/transit-gateway-route-tables`)],
  about(
    'ec2:SearchTransitGatewayRoutes',
    'TransitGatewayRouteTableId',
    `${network}/transit-gateway-routes`,
  ),
  ['ec2:DescribeVpnGateways', file(`${network}/vpn-gateways`)],
  ['ec2:DescribeVpnConnections', file(`${network}/vpn-connections`)],
  ['elbv2:DescribeLoadBalancers', file(`${workload}/elbv2/load-balancers`)],
  ['elbv2:DescribeListeners', file(`${workload}/elbv2/listeners`)],
  [`elbv2:DescribeRules ${site}`, file(`${workload}/elbv2/rules`)],
  about(
    'elbv2:DescribeLoadBalancerAttributes',
    'LoadBalancerArn',
    `${workload}/elbv2/load-balancer-attributes`,
  ),
  ['elbv2:DescribeTargetGroups', file(`${workload}/elbv2/target-groups`)],
  about(
    'elbv2:DescribeTargetGroupAttributes',
    'TargetGroupArn',
    `${workload}/elbv2/target-group-attributes`,
  ),
  about('elbv2:DescribeTargetHealth', 'TargetGroupArn', `${workload}/elbv2/target-health`),
  ['route53:ListHostedZones', file(`${workload}/route53/hosted-zones`)],
  ['route53:GetHostedZone', file(`${workload}/route53/corp`)],
  [
    'route53:ListHostedZonesByVPC vpc-0d1e2f3a4b5c60002',
    file(`${workload}/route53/by-vpc-0d1e2f3a4b5c60002`),
  ],
  about('route53:ListResourceRecordSets', 'HostedZoneId', `${workload}/route53/records`),
  ['rds:DescribeDBInstances', file(`${workload}/rds`)],
  ['iam:GetAccountAuthorizationDetails', file(`${workload}/iam`)],
]);

const asked: string[] = [];
const answers = await collect(playBack(account, 'ap-northeast-1', asked));
const reading = readAnswers(answers.saved);

test('every answer is kept so that it is known again', () => {
  expect(reading.unknown).toEqual([]);
  expect(reading.snapshot).toMatchObject({ account: '111122223333', region: 'ap-northeast-1' });
});

test.for([
  'transitGatewayRouteTables',
  'vpnGateways',
  'vpnConnections',
  'loadBalancers',
  'listeners',
  'targetGroups',
  'hostedZones',
  'dbInstances',
  'users',
] as const)('%s are collected as somebody saved them by hand', (collection) => {
  const own = (saved[collection] ?? []).filter(({ region }) => region !== 'us-west-2');
  const bare = own.map(({ account: _owner, ...one }) => one);
  expect(reading.snapshot[collection]).toMatchObject(bare);
});

test('a zone of another account is found by the VPC that asks it', () => {
  expect(
    reading.snapshot.hostedZones?.map(({ zoneName, account: owner }) => [zoneName, owner]),
  ).toEqual([
    ['corp.example', undefined],
    ['example.com', undefined],
    ['shared.example', '444455556666'],
  ]);
});

test('only calls that the help lists are made', () => {
  const made = new Set(asked.map((call) => call.split(' ')[0] ?? ''));
  expect([...made].filter((call) => !readOnlyCalls.includes(call))).toEqual([]);
});

test('a call that is refused is noted, and its collection unread', () => {
  expect(reading.snapshot).not.toHaveProperty('networkAcls');
  expect(answers.unread).toContainEqual({
    call: 'ec2:DescribeNetworkAcls',
    code: 'AccessDenied',
    message: 'not authorized to perform: ec2:DescribeNetworkAcls',
  });
});

test('saved in a folder and read back, they are the same network', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'closednet-round-'));
  const target = join(parent, 'answers');
  await writeFolder(target, answers.saved);
  const again = readTexts(await readFolder(target));
  await rm(parent, { recursive: true });
  expect(again.unknown).toEqual([]);
  expect(again.snapshot).toEqual(reading.snapshot);
});
