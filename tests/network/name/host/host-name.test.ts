import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Instance } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '#network/snapshot/transit-gateway.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named, peering, without } from '../../../support/names.ts';
import { eni, vpc } from '../../../support/network.ts';

const there = vpc({ id: 'vpc-2', cidrs: ['10.1.0.0/16'] });
const web = eni('eni-web', '10.0.1.23', 'public-a', [], {
  publicAddresses: [{ private: '10.0.1.23', public: '203.0.113.9' }],
  ipv6Addresses: ['2001:db8::23'],
});
const far = eni('eni-far', '10.1.1.23', 'far-a', [], {
  vpcId: 'vpc-2',
  publicAddresses: [{ private: '10.1.1.23', public: '203.0.113.77' }],
});

function network(parts: Partial<Snapshot> = {}): Snapshot {
  return named({ vpcs: [vpc(), there], networkInterfaces: [web, far], ...parts });
}

const ip = 'ip-10-0-1-23.ap-northeast-1.compute.internal';
const ec2 = 'ec2-203-0-113-9.ap-northeast-1.compute.amazonaws.com';
const ec2Far = 'ec2-203-0-113-77.ap-northeast-1.compute.amazonaws.com';

test.for<[name: string, host: string, step: string]>([
  ['a private name gives the address it spells', ip, '10.0.1.23 by vpc-dns'],
  [
    'that of a host in another VPC of the Region too',
    'ip-10-1-1-23.ap-northeast-1.compute.internal',
    '10.1.1.23 by vpc-dns',
  ],
  ['not in another Region', 'ip-10-0-1-23.us-west-2.compute.internal', 'no-such-host by nobody'],
  ['nor that of the first Region', 'ip-10-0-1-23.ec2.internal', 'no-such-host by nobody'],
  [
    'an address that no VPC may have',
    'ip-8-8-8-8.ap-northeast-1.compute.internal',
    'no-such-host by nobody',
  ],
  ['a domain of our own is not of EC2', 'ip-10-0-1-23.corp.example', 'stand-in by public'],
  ['a public name gives the private address inside', ec2, '10.0.1.23 by vpc-dns'],
  ['the public one from another VPC', ec2Far, '203.0.113.77 by public'],
  [
    'and the one that it spells where nobody here has it',
    'ec2-198-51-100-1.ap-northeast-1.compute.amazonaws.com',
    '198.51.100.1 by public',
  ],
])('%s', ([, host, step]) => {
  expect(nameInWords(evaluateName(indexSnapshot(network()), host, 'vpc-1'))).toBe(step);
});

test.for<[name: string, host: string, step: string]>([
  ['a private name is not known outside', ip, 'no-such-host by nobody'],
  ['a public name gives the public address outside', ec2, '203.0.113.9 by public'],
])('%s', ([, host, step]) => {
  expect(nameInWords(evaluateName(indexSnapshot(network()), host))).toBe(step);
});

test('US East (N. Virginia) has domains of its own', () => {
  const parts = { region: 'us-east-1', vpcs: [vpc()], networkInterfaces: [web] };
  const index = indexSnapshot(named(parts));
  const ask = (host: string) => nameInWords(evaluateName(index, host, 'vpc-1'));
  expect(ask('ip-10-0-1-23.ec2.internal')).toBe('10.0.1.23 by vpc-dns');
  expect(ask('ec2-203-0-113-9.compute-1.amazonaws.com')).toBe('10.0.1.23 by vpc-dns');
});

test.for<[name: string, host: string, client: Partial<Vpc>, step: string]>([
  ['without DNS host names no private name', ip, { enableDnsHostnames: false }, 'no-dns-hostnames'],
  ['and no public name', ec2, { enableDnsHostnames: false }, 'no-dns-hostnames'],
  ['without DNS support no resolver', ip, { enableDnsSupport: false }, 'no-dns-support'],
])('%s', ([, host, client, reason]) => {
  const index = indexSnapshot(network({ vpcs: [vpc(client), there] }));
  expect(evaluateName(index, host, 'vpc-1').reason).toBe(reason);
});

const instance = (...records: readonly ('A' | 'AAAA')[]): Instance => ({
  id: 'i-0a1b',
  state: 'running',
  networkInterfaceIds: ['eni-web'],
  resourceNameRecords: records,
});

test.for<[name: string, instances: readonly Instance[], step: string]>([
  ['both records', [instance('A', 'AAAA')], '10.0.1.23+2001:db8::23 by vpc-dns'],
  ['IPv6 alone', [instance('AAAA')], '2001:db8::23 by vpc-dns'],
  ['neither', [instance()], 'no-such-host by nobody'],
  ['no such instance', [], 'no-such-host by nobody'],
  ['options unread', [without(instance(), 'resourceNameRecords')], 'unread by unknown'],
])('a name by instance id, %s', ([, instances, step]) => {
  const host = 'i-0a1b.ap-northeast-1.compute.internal';
  const index = indexSnapshot(network({ instances }));
  expect(nameInWords(evaluateName(index, host, 'vpc-1'))).toBe(step);
});

const attachment = (
  vpcId: string,
  parts: Partial<TransitGatewayAttachment> = {},
): TransitGatewayAttachment => ({
  id: `tgw-attach-${vpcId}`,
  transitGatewayId: 'tgw-1',
  resourceType: 'vpc',
  resourceId: vpcId,
  state: 'available',
  dnsSupport: true,
  ...parts,
});
const attached = [attachment('vpc-1'), attachment('vpc-2')];
const gateway = { id: 'tgw-1', state: 'available', dnsSupport: true };
const { dnsSupport: _unread, ...unreadGateway } = gateway;
const deaf = { ...there, enableDnsHostnames: false };

test.for<[name: string, parts: Partial<Snapshot>, step: string]>([
  [
    'over peering that resolves',
    { peeringConnections: [peering('vpc-2', true)] },
    '10.1.1.23 by vpc-dns',
  ],
  [
    'over peering that does not',
    { peeringConnections: [peering('vpc-2', false)] },
    '203.0.113.77 by public',
  ],
  [
    'over peering whose options are unread',
    { peeringConnections: [peering('vpc-2')] },
    'unread by unknown',
  ],
  [
    'over peering that is not active',
    { peeringConnections: [{ ...peering('vpc-2', true), state: 'expired' }] },
    '203.0.113.77 by public',
  ],
  [
    'over peering, the host in a VPC without DNS host names',
    { peeringConnections: [peering('vpc-2', true)], vpcs: [vpc(), deaf] },
    'no-dns-hostnames by nobody',
  ],
  [
    'over peering, asked in a VPC without DNS host names',
    {
      peeringConnections: [peering('vpc-2', true)],
      vpcs: [vpc({ enableDnsHostnames: false }), there],
    },
    '203.0.113.77 by public',
  ],
  [
    'over a transit gateway that supports DNS',
    { transitGateways: [gateway], transitGatewayAttachments: attached },
    '10.1.1.23 by vpc-dns',
  ],
  [
    'over one that does not',
    { transitGateways: [{ ...gateway, dnsSupport: false }], transitGatewayAttachments: attached },
    '203.0.113.77 by public',
  ],
  [
    'with one attachment that does not',
    {
      transitGateways: [gateway],
      transitGatewayAttachments: [attachment('vpc-1'), attachment('vpc-2', { dnsSupport: false })],
    },
    '203.0.113.77 by public',
  ],
  [
    'over one of which that was not read',
    { transitGateways: [unreadGateway], transitGatewayAttachments: attached },
    'unread by unknown',
  ],
])('the public name of a host in another VPC, %s', ([, parts, step]) => {
  expect(nameInWords(evaluateName(indexSnapshot(network(parts)), ec2Far, 'vpc-1'))).toBe(step);
});

test('the side of the host decides, not that of who asks', () => {
  const mine = { vpcId: 'vpc-1', resolvesForRemote: true };
  const theirs = { vpcId: 'vpc-2', resolvesForRemote: false };
  const peeringConnections = [{ ...peering('vpc-2'), requester: mine, accepter: theirs }];
  const index = indexSnapshot(network({ peeringConnections }));
  expect(evaluateName(index, ec2Far, 'vpc-1').answers).toEqual(['203.0.113.77']);
  expect(evaluateName(index, ec2, 'vpc-2').answers).toEqual(['10.0.1.23']);
});
