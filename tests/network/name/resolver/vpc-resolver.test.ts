import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import { evaluateResolver } from '#network/name/resolver/vpc-resolver.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named, peering, resolverEndpoint, zone } from '../../../support/names.ts';
import { vpc } from '../../../support/network.ts';

const hub = vpc({ id: 'vpc-hub', cidrs: ['10.9.0.0/16'] });
const peer = vpc({ id: 'vpc-2', cidrs: ['10.1.0.0/16'] });

function network(client: Partial<Vpc>, parts: Partial<Snapshot> = {}): Snapshot {
  return named({
    vpcs: [vpc(client), hub, peer],
    resolverEndpoints: [
      resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10', '10.9.2.10'),
      resolverEndpoint('rslvr-in-2', 'INBOUND', 'vpc-2', '10.1.1.10'),
    ],
    hostedZones: [zone('corp.example', ['db.corp.example A 10.9.5.5'], { vpcIds: ['vpc-hub'] })],
    ...parts,
  });
}

test.for<[name: string, servers: string, asked: string]>([
  ["AmazonProvidedDNS is Amazon's", 'AmazonProvidedDNS', 'amazon 10.0.0.2'],
  ["169.254.169.253 is Amazon's", '169.254.169.253', 'amazon 10.0.0.2'],
  ["fd00:ec2::253 is Amazon's", 'fd00:ec2::253', 'amazon 10.0.0.2'],
  ["the first block's base plus two is Amazon's", '10.0.0.2', 'amazon 10.0.0.2'],
  ["a later block's base plus two answers nobody", '10.5.0.2', 'not-a-resolver 10.5.0.2'],
  ["a peer's base plus two answers nobody here", '10.1.0.2', 'not-a-resolver 10.1.0.2'],
  ["one that answers nobody beside Amazon's", '10.5.0.2 AmazonProvidedDNS', 'amazon 10.0.0.2'],
  ['one of our own', '10.0.7.53', 'own 10.0.7.53'],
  ["one of our own beside Amazon's", 'AmazonProvidedDNS 10.0.7.53', 'own 10.0.7.53'],
  ['both addresses of an inbound endpoint', '10.9.1.10 10.9.2.10', 'inbound-endpoint 10.9.1.10'],
  ['inbound endpoints of two VPCs', '10.9.1.10 10.1.1.10', 'own 10.9.1.10'],
  ['none at all', '', 'none'],
])('%s', ([, servers, asked]) => {
  const dnsServers = servers.split(' ').filter((server) => server !== '');
  const client = vpc({ cidrs: ['10.0.0.0/16', '10.5.0.0/16'], dnsServers });
  const index = indexSnapshot(network(client, { peeringConnections: [peering('vpc-2')] }));
  const found = evaluateResolver(index, client);
  expect('address' in found ? `${found.kind} ${found.address}` : found.kind).toBe(asked);
});

test("without a peering connection another VPC's base plus two may be anything", () => {
  const client = vpc({ dnsServers: ['10.1.0.2'] });
  expect(evaluateResolver(indexSnapshot(network(client)), client).kind).toBe('own');
});

test.for<[name: string, servers: readonly string[], step: string]>([
  ['no resolver: nobody answers', [], 'no-resolver by nobody'],
  ['an address where none stands', ['10.5.0.2'], 'not-a-resolver by nobody'],
  ["a server of one's own is not guessed", ['10.0.7.53'], 'unread by unknown'],
  [
    'an inbound endpoint answers with the zones of its VPC',
    ['10.9.1.10'],
    '10.9.5.5 by private-hosted-zone',
  ],
])('%s', ([, dnsServers, step]) => {
  const client = { cidrs: ['10.0.0.0/16', '10.5.0.0/16'], dnsServers };
  const index = indexSnapshot(network(client));
  expect(nameInWords(evaluateName(index, 'db.corp.example', 'vpc-1'))).toBe(step);
});

test.for<[name: string, servers: readonly string[], to: readonly string[]]>([
  ["a question to one's own server travels", ['10.0.7.53', 'AmazonProvidedDNS'], ['10.0.7.53']],
  ['so does one to an inbound endpoint', ['10.9.1.10', '10.9.2.10'], ['10.9.1.10', '10.9.2.10']],
])('%s', ([, dnsServers, to]) => {
  const { queries } = evaluateName(
    indexSnapshot(network({ dnsServers })),
    'db.corp.example',
    'vpc-1',
  );
  expect(queries).toEqual([{ from: 'host', to: to.map((address) => ({ address, port: 53 })) }]);
});

test("a question to Amazon's resolver is filtered by nothing", () => {
  expect(evaluateName(indexSnapshot(network({})), 'example.com', 'vpc-1').queries).toEqual([]);
});

test('DHCP options that were not read are taken to name Amazon', () => {
  const { dnsServers: _unread, ...client } = vpc();
  const step = evaluateName(indexSnapshot(named({ vpcs: [client] })), 'example.com', 'vpc-1');
  expect(step.assumes).toEqual([{ kind: 'amazon-resolver', about: 'vpc-1' }]);
});

test('an inbound endpoint that is being deleted does not answer', () => {
  const endpoint = resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10');
  const resolverEndpoints = [{ ...endpoint, status: 'DELETING' }];
  const index = indexSnapshot(network({ dnsServers: ['10.9.1.10'] }, { resolverEndpoints }));
  const step = evaluateName(index, 'db.corp.example', 'vpc-1');
  expect(nameInWords(step)).toBe('resolver-endpoint-down by nobody');
});
