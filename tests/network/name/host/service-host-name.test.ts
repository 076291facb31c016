import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { ServiceHost } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { database, named, peering, without } from '../../../support/names.ts';
import { eni, vpc } from '../../../support/network.ts';

const name = 'db-1.abc.ap-northeast-1.rds.amazonaws.com';

function rds(id: string, address: string, zone: string, parts: Partial<NetworkInterface> = {}) {
  const availabilityZone = `ap-northeast-1${zone}`;
  const publicAddresses = [{ private: address, public: `203.0.113.${address.split('.')[3]}` }];
  const label = { description: 'RDSNetworkInterface', availabilityZone };
  return eni(id, address, `private-${zone}`, ['sg-db'], { ...label, publicAddresses, ...parts });
}

const inA = rds('eni-a', '10.0.1.50', 'a');
const inC = rds('eni-c', '10.0.2.50', 'c');

function ask(vpcId: string | undefined, host: Partial<ServiceHost>, parts: Partial<Snapshot> = {}) {
  const network = named({
    vpcs: [vpc(), vpc({ id: 'vpc-2', cidrs: ['10.1.0.0/16'] })],
    dbInstances: [database(host)],
    networkInterfaces: [inA],
    ...parts,
  });
  return evaluateName(indexSnapshot(network), name, vpcId);
}

test.for<[name: string, vpcId: string | undefined, isPublic: boolean, step: string]>([
  ['not public, in its VPC', 'vpc-1', false, '10.0.1.50 by public'],
  ['not public, in another VPC', 'vpc-2', false, '10.0.1.50 by public'],
  ['not public, outside', undefined, false, '10.0.1.50 by public'],
  ['public, in its VPC', 'vpc-1', true, '10.0.1.50 by vpc-dns'],
  ['public, in another VPC', 'vpc-2', true, '203.0.113.50 by public'],
  ['public, outside', undefined, true, '203.0.113.50 by public'],
])('a database, %s', ([, vpcId, publiclyAccessible, step]) => {
  expect(nameInWords(ask(vpcId, { publiclyAccessible }))).toBe(step);
});

test('a public database over peering that resolves names gives its private address', () => {
  const mine = { vpcId: 'vpc-1', resolvesForRemote: true };
  const peeringConnections = [{ ...peering('vpc-2'), requester: mine }];
  const step = ask('vpc-2', { publiclyAccessible: true }, { peeringConnections });
  expect(nameInWords(step)).toBe('10.0.1.50 by vpc-dns');
});

test.for<[name: string, interfaces: readonly NetworkInterface[], zone: string, answers: string]>([
  ['each that fits may be the one', [inA, inC], '', '10.0.1.50 10.0.2.50'],
  ['the zone tells which', [inA, inC], 'ap-northeast-1c', '10.0.2.50'],
  ['one with other groups is none', [inA, { ...inC, groupIds: ['sg-x'] }], '', '10.0.1.50'],
  ['one in a subnet outside its group is none', [inA, { ...inC, subnetId: 'x' }], '', '10.0.1.50'],
  ['one of another service is none', [inA, { ...inC, description: 'EFS' }], '', '10.0.1.50'],
])('of its interfaces, %s', ([, networkInterfaces, zone, answers]) => {
  const where = zone === '' ? {} : { availabilityZone: zone };
  expect(ask('vpc-1', where, { networkInterfaces }).answers.join(' ')).toBe(answers);
});

test.for<[name: string, parts: Partial<Snapshot>, missing: object]>([
  [
    'no interface of the kind',
    { networkInterfaces: [] },
    { kind: 'described-interfaces', description: 'RDSNetworkInterface*' },
  ],
  [
    'whether it is public',
    { dbInstances: [without(database(), 'publiclyAccessible')] },
    { kind: 'resource', collection: 'dbInstances', id: 'db-1' },
  ],
  ['the database itself', { dbInstances: [] }, { kind: 'public-address', host: name }],
])('%s: unknown', ([, parts, missing]) => {
  expect(ask('vpc-1', {}, parts)).toMatchObject({ verdict: 'unknown', missing });
});

test('databases unread: unknown', () => {
  const network = without(named({}), 'dbInstances');
  expect(evaluateName(indexSnapshot(network), name, 'vpc-1')).toMatchObject({
    missing: { kind: 'resource', collection: 'dbInstances' },
  });
});

test('the endpoint of an Aurora cluster stands for one of its instances', () => {
  const host = 'db.cluster-abc.ap-northeast-1.rds.amazonaws.com';
  expect(evaluateName(indexSnapshot(named({})), host, 'vpc-1')).toMatchObject({
    verdict: 'unknown',
    missing: { kind: 'db-cluster', host },
  });
});

test('the API of RDS is no database', () => {
  const step = evaluateName(indexSnapshot(named({})), 'rds.ap-northeast-1.amazonaws.com', 'vpc-1');
  expect(nameInWords(step)).toBe('stand-in by public');
});

test('Redshift tells the private addresses of its nodes', () => {
  const hostName = 'dw.abc.ap-northeast-1.redshift.amazonaws.com';
  const cluster = database({
    id: 'dw',
    kind: 'redshift-cluster',
    hostName,
    privateAddresses: ['10.0.3.5'],
  });
  const index = indexSnapshot(named({ redshiftClusters: [cluster] }));
  expect(nameInWords(evaluateName(index, hostName, 'vpc-1'))).toBe('10.0.3.5 by public');
});

test('a cache node has a private address only, of the interface that carries its name', () => {
  const hostName = 'cache-001.abc.0001.apne1.cache.amazonaws.com';
  const { publiclyAccessible: _unread, ...host } = database({
    id: 'cache-001',
    kind: 'cache-node',
    hostName,
  });
  const networkInterfaces = [
    rds('eni-1', '10.0.1.60', 'a', { description: 'ElastiCache cache-001' }),
    rds('eni-2', '10.0.1.61', 'a', { description: 'ElastiCache cache-002' }),
  ];
  const index = indexSnapshot(named({ cacheNodes: [host], networkInterfaces }));
  expect(nameInWords(evaluateName(index, hostName, 'vpc-1'))).toBe('10.0.1.60 by public');
});
