import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTexts, type Reading } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';

const fixtures = join(import.meta.dirname, '../fixtures/two-regions');

describe('answers of real AWS, two regions in one folder', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = readTexts(await readFolder(fixtures));
  });

  test('a file that is no answer of a network is named and skipped', () => {
    expect(reading.unknown).toEqual([join('tokyo', 'cost.json')]);
  });

  test('owner and region are those of most resources', () => {
    expect(reading.snapshot).toMatchObject({ account: '111122223333', region: 'ap-northeast-1' });
  });

  test('a VPC is put together from its own answer, two attributes and its DHCP options', () => {
    expect(reading.snapshot.vpcs?.find(({ name }) => name === 'closed')).toEqual({
      id: 'vpc-0a1b2c3d4e5f60001',
      name: 'closed',
      tags: { Name: 'closed', Team: 'data' },
      cidrs: ['10.0.0.0/16', '100.64.0.0/20'],
      ipv6Cidrs: ['2406:da14:abc:de00::/56'],
      enableDnsSupport: true,
      enableDnsHostnames: false,
      dnsServers: ['10.0.0.10', 'AmazonProvidedDNS'],
      publicAccessBlock: 'off',
    });
  });

  test('a VPC whose attributes were not asked for does not have them', () => {
    const osaka = reading.snapshot.vpcs?.find(({ id }) => id === 'vpc-0cccccccccccc0001');
    expect(osaka).toEqual({
      id: 'vpc-0cccccccccccc0001',
      cidrs: ['10.1.0.0/16'],
      ipv6Cidrs: [],
      dnsServers: [],
    });
  });

  test('pages that overlap give each subnet once', () => {
    expect(reading.snapshot.subnets?.map(({ cidr }) => cidr)).toEqual([
      '10.0.1.0/24',
      '10.0.2.0/24',
    ]);
  });

  test('a route keeps the one target that AWS filled in, and its blackhole', () => {
    const [table] = reading.snapshot.routeTables ?? [];
    expect(table).toMatchObject({ main: true, subnetIds: ['subnet-0a1b2c3d4e5f60001'] });
    expect(table?.routes.map((one) => `${one.destination} ${one.target} ${one.state}`)).toEqual([
      '10.0.0.0/16 local active',
      '2406:da14:abc:de00::/56 local active',
      'pl-61a54008 vpce-0a1b2c3d4e5f60002 active',
      '192.0.2.0/24 eni-0a1b2c3d4e5f60002 blackhole',
      '::/0 eigw-0a1b2c3d4e5f60001 active',
      '172.16.0.0/12 tgw-0a1b2c3d4e5f60001 active',
      '192.168.0.0/16 vgw-0a1b2c3d4e5f60001 active',
    ]);
  });

  test('NACL entries: numbers become names, * is left out, order is the number', () => {
    expect(reading.snapshot.networkAcls?.[0]?.entries).toEqual([
      {
        number: 90,
        egress: false,
        action: 'deny',
        cidr: '0.0.0.0/0',
        protocol: 'icmp',
        icmp: { type: 8, code: -1 },
      },
      {
        number: 100,
        egress: false,
        action: 'allow',
        cidr: '10.0.0.0/16',
        protocol: 'tcp',
        ports: { from: 443, to: 443 },
      },
      {
        number: 101,
        egress: false,
        action: 'allow',
        cidr: '::/0',
        protocol: 'icmpv6',
        icmp: { type: -1, code: -1 },
      },
      { number: 110, egress: false, action: 'allow', cidr: '0.0.0.0/0', protocol: 50 },
    ]);
  });

  test('each peer of a permission is a rule', () => {
    const https = { egress: false, protocol: 'tcp', ports: { from: 443, to: 443 } };
    expect(reading.snapshot.securityGroups?.[0]?.rules).toEqual([
      { ...https, peer: { kind: 'cidr', cidr: '10.8.0.0/16' } },
      {
        ...https,
        peer: { kind: 'security-group', groupId: 'sg-0a1b2c3d4e5f60002', account: '111122223333' },
      },
      {
        ...https,
        peer: {
          kind: 'security-group',
          groupId: 'sg-0bbbbbbbbbbbb0001',
          account: '444455556666',
          vpcId: 'vpc-0bbbbbbbbbbbb0001',
          peeringId: 'pcx-0a1b2c3d4e5f60001',
          peeringStatus: 'active',
        },
      },
      {
        egress: false,
        protocol: 'icmp',
        ports: { from: -1, to: -1 },
        peer: { kind: 'cidr', cidr: '10.0.0.0/16' },
      },
      { egress: false, protocol: 50, peer: { kind: 'cidr', cidr: '10.0.0.0/16' } },
      { egress: true, protocol: 'all', peer: { kind: 'ipv6-cidr', cidr: '::/0' } },
      {
        egress: true,
        protocol: 'tcp',
        ports: { from: 443, to: 443 },
        peer: { kind: 'prefix-list', prefixListId: 'pl-61a54008' },
      },
    ]);
  });

  test('the primary address of an interface comes first, whatever the order of the answer', () => {
    expect(reading.snapshot.networkInterfaces?.[0]).toMatchObject({
      name: 'job',
      privateAddresses: ['10.0.1.20', '10.0.1.21'],
      publicAddresses: [{ private: '10.0.1.20', public: '203.0.113.25' }],
      ipv6Addresses: ['2406:da14:abc:de00::10'],
      instanceId: 'i-0a1b2c3d4e5f60001',
    });
    expect(reading.snapshot.instances).toMatchObject([{ name: 'job', state: 'running' }]);
  });

  test('an endpoint: state in lower case, policy parsed, a missing Version stays missing', () => {
    const [logs, s3] = reading.snapshot.vpcEndpoints ?? [];
    expect(logs).toMatchObject({ state: 'pendingacceptance', privateDnsEnabled: true });
    expect(logs?.policy).toEqual({
      Statement: [{ Action: '*', Effect: 'Allow', Principal: '*', Resource: '*' }],
    });
    expect(s3).toMatchObject({ type: 'Gateway', routeTableIds: ['rtb-0a1b2c3d4e5f60001'] });
    expect(s3?.policy).toHaveProperty('Version', '2008-10-17');
  });

  test('a service with two types is one row', () => {
    expect(reading.snapshot.endpointServices).toEqual([
      {
        serviceName: 'com.amazonaws.ap-northeast-1.s3',
        types: ['Gateway', 'Interface'],
        privateDnsNames: ['s3.ap-northeast-1.amazonaws.com', '*.s3.ap-northeast-1.amazonaws.com'],
        availabilityZones: ['ap-northeast-1a'],
        policySupported: true,
      },
    ]);
  });

  test('a prefix list takes its blocks from whichever call told them', () => {
    const lists = reading.snapshot.prefixLists?.map((one) => [one.prefixListName, one.cidrs]);
    expect(lists).toEqual([
      ['com.amazonaws.ap-northeast-1.s3', ['3.5.152.0/21', '52.219.0.0/20']],
      ['offices', ['198.51.100.0/24']],
    ]);
  });

  test('gateways: where they are attached, and by which address they go out', () => {
    expect(reading.snapshot.internetGateways?.map(({ vpcIds }) => vpcIds)).toEqual([
      ['vpc-0a1b2c3d4e5f60001'],
      [],
    ]);
    expect(reading.snapshot.natGateways).toMatchObject([
      { connectivity: 'public', privateAddress: '10.0.2.5', publicAddress: '203.0.113.9' },
    ]);
  });

  test('a role has its inline and attached policies in force, and its boundary', () => {
    const statements = [{ Effect: 'Allow', Action: 'logs:*', Resource: '*' }];
    const document = { Version: '2012-10-17', Statement: statements };
    const arn = 'arn:aws:iam::111122223333:policy/job';
    expect(reading.snapshot.roles?.find(({ id }) => id === 'job')).toMatchObject({
      policies: [
        { name: 'inline', document },
        { name: 'job', arn, document },
      ],
      boundary: { name: 'job', arn, document },
    });
  });

  test('a role with a policy that nobody saved has unread policies; service-linked ones are left out', () => {
    const roles = reading.snapshot.roles ?? [];
    expect(roles.map(({ id }) => id)).toEqual(['job', 'unread']);
    expect(roles[1]).not.toHaveProperty('policies');
  });

  test('what was not asked is absent, never empty', () => {
    expect(reading.snapshot).not.toHaveProperty('peeringConnections');
    expect(reading.snapshot).not.toHaveProperty('keys');
  });
});
