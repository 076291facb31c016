import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Clients } from '#aws/client.ts';
import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import { withoutServices } from '#aws/read/unserved.ts';
import { openTestAccount } from '../support/emulator-account.ts';

/** Makes something and answers the id of it, found at `Vpc.VpcId`. */
async function make(clients: Clients, operation: string, input: object, id: string) {
  const reply = await call(clients, { service: 'ec2', operation, input });
  if (reply.kind === 'refused') throw new Error(`${operation}: ${reply.message}`);
  const found = id
    .split('.')
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), reply.answer);
  return String(found);
}

async function makeVpc(clients: Clients) {
  const vpc = await make(clients, 'CreateVpc', { CidrBlock: '10.7.0.0/16' }, 'Vpc.VpcId');
  const where = { VpcId: vpc, CidrBlock: '10.7.1.0/24' };
  const subnet = await make(clients, 'CreateSubnet', where, 'Subnet.SubnetId');
  const table = await make(clients, 'CreateRouteTable', { VpcId: vpc }, 'RouteTable.RouteTableId');
  return { vpc, subnet, table };
}

test('a transit gateway is read where a route leads to it', async () => {
  const { clients } = await openTestAccount();
  const { vpc, subnet, table } = await makeVpc(clients);
  const gateway = await make(
    clients,
    'CreateTransitGateway',
    {},
    'TransitGateway.TransitGatewayId',
  );
  const attachment = await make(
    clients,
    'CreateTransitGatewayVpcAttachment',
    { TransitGatewayId: gateway, VpcId: vpc, SubnetIds: [subnet] },
    'TransitGatewayVpcAttachment.TransitGatewayAttachmentId',
  );
  const route = { RouteTableId: table, DestinationCidrBlock: '10.0.0.0/8' };
  await make(clients, 'CreateRoute', { ...route, TransitGatewayId: gateway }, 'Return');
  const { snapshot, unknown } = readAnswers((await collect(clients, { vpcIds: [vpc] })).saved);
  expect(unknown).toEqual([]);
  expect(snapshot.transitGateways).toMatchObject([{ id: gateway, state: 'available' }]);
  expect(snapshot.transitGatewayAttachments).toMatchObject([
    { id: attachment, resourceType: 'vpc', resourceId: vpc, subnetIds: [subnet] },
  ]);
  expect(snapshot.transitGatewayRouteTables).toMatchObject([{ transitGatewayId: gateway }]);
});

test('a virtual private gateway is read where a route leads to it', async () => {
  const { clients } = await openTestAccount();
  const { vpc, table } = await makeVpc(clients);
  const gateway = await make(
    clients,
    'CreateVpnGateway',
    { Type: 'ipsec.1' },
    'VpnGateway.VpnGatewayId',
  );
  await make(clients, 'AttachVpnGateway', { VpcId: vpc, VpnGatewayId: gateway }, 'VpcAttachment');
  const route = { RouteTableId: table, DestinationCidrBlock: '192.168.0.0/16' };
  await make(clients, 'CreateRoute', { ...route, GatewayId: gateway }, 'Return');
  const { snapshot } = readAnswers((await collect(clients, { vpcIds: [vpc] })).saved);
  expect(snapshot.vpnGateways).toMatchObject([{ id: gateway, vpcIds: [vpc] }]);
  expect(snapshot.vpnConnections).toEqual([]);
});

test('where no route leads to one, neither is asked for', async () => {
  const { clients } = await openTestAccount();
  const { vpc } = await makeVpc(clients);
  const { saved } = await collect(clients, { vpcIds: [vpc], services: ['ec2'] });
  expect(saved.map(({ name }) => name).filter((name) => /transit|vpn/.test(name))).toEqual([]);
});

test.for([
  ['of a VPC alone', {}],
  ['that is called private, without a comment', { HostedZoneConfig: { PrivateZone: true } }],
] as const)('a private zone %s comes with its VPCs and its records', async ([, config]) => {
  const { clients, region } = await openTestAccount();
  const { vpc } = await makeVpc(clients);
  const reply = await call(clients, {
    service: 'route53',
    operation: 'CreateHostedZone',
    input: {
      Name: 'corp.example',
      CallerReference: 'once',
      VPC: { VPCRegion: region, VPCId: vpc },
      ...config,
    },
  });
  if (reply.kind === 'refused') throw new Error(reply.message);
  const id = String(Reflect.get(Object(Reflect.get(reply.answer, 'HostedZone')), 'Id'));
  const record = {
    Name: 'db.corp.example',
    Type: 'A',
    TTL: 60,
    ResourceRecords: [{ Value: '10.7.1.9' }],
  };
  const changed = await call(clients, {
    service: 'route53',
    operation: 'ChangeResourceRecordSets',
    input: {
      HostedZoneId: id.split('/').at(-1),
      ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet: record }] },
    },
  });
  expect(changed).toMatchObject({ kind: 'answer' });
  const { snapshot } = readAnswers((await collect(clients, { vpcIds: [vpc] })).saved);
  expect(snapshot.hostedZones).toMatchObject([
    { zoneName: 'corp.example', isPrivate: true, vpcIds: [vpc] },
  ]);
  expect(snapshot.hostedZones?.[0]?.records).toContainEqual({
    recordName: 'db.corp.example',
    type: 'A',
    values: ['10.7.1.9'],
  });
});

/** Which service of the emulator's list would fill a collection. */
const servers: Readonly<Record<keyof typeof withoutServices, string>> = {
  virtualInterfaces: 'directconnect',
  directConnectAssociations: 'directconnect',
  resolverRules: 'route53resolver',
  resolverEndpoints: 'route53resolver',
  dnsFirewalls: 'route53resolver',
  redshiftClusters: 'redshift',
  cacheNodes: 'elasticache',
  functions: 'lambda',
  glueConnections: 'glue',
};

test('what is taken as empty, the emulator does not serve', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../localstack/environment.json'), 'utf8');
  const { services } = z.object({ services: z.array(z.string()) }).parse(JSON.parse(text));
  expect(services.filter((service) => Object.values(servers).includes(service))).toEqual([]);
  const { clients } = await openTestAccount();
  const { snapshot } = readAnswers((await collect(clients, { services: ['ec2'] })).saved);
  expect(snapshot).toMatchObject(withoutServices);
});
