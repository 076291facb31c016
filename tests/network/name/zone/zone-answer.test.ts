import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { database, named, zone } from '../../../support/names.ts';
import { eni, interfaceEndpoint } from '../../../support/network.ts';

const balancer = {
  id: 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/app/1a',
  loadBalancerName: 'app',
  type: 'application',
  scheme: 'internal',
  vpcId: 'vpc-1',
  state: 'active',
  dnsName: 'internal-app-1.ap-northeast-1.elb.amazonaws.com',
  groupIds: [],
  zones: [],
} as const;

/** An endpoint with private DNS off, a load balancer and a database, reached by names of our own. */
function network(...records: readonly string[]): Snapshot {
  return named({
    networkInterfaces: [
      eni('eni-door', '10.0.1.87', 'private-a', [], { ipv6Addresses: ['2001:db8::87'] }),
      eni('eni-lb', '10.0.1.40', 'private-a', [], { description: 'ELB app/app/1a' }),
      eni('eni-db', '10.0.1.50', 'private-a', ['sg-db'], { description: 'RDSNetworkInterface' }),
    ],
    vpcEndpoints: [
      interfaceEndpoint('vpce-1', 'logs', ['eni-door'], {
        privateDnsEnabled: false,
        addressType: 'dualstack',
      }),
    ],
    loadBalancers: [balancer],
    dbInstances: [database()],
    hostedZones: [
      zone('corp.example', records),
      zone('other.example', ['app.other.example A 10.0.9.7']),
      zone('logs.ap-northeast-1.amazonaws.com', [
        'logs.ap-northeast-1.amazonaws.com A alias vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com',
      ]),
    ],
  });
}

test.for<[name: string, records: readonly string[], step: string]>([
  ['an address', ['a.corp.example A 10.0.9.1'], '10.0.9.1 by private-hosted-zone'],
  ['no record for the name', ['b.corp.example A 10.0.9.1'], 'not-in-zone by nobody'],
  [
    'a CNAME into another zone of the VPC',
    ['a.corp.example CNAME app.other.example'],
    '10.0.9.7 by private-hosted-zone, via app.other.example',
  ],
  [
    'a CNAME to a database',
    ['a.corp.example CNAME db-1.abc.ap-northeast-1.rds.amazonaws.com'],
    '10.0.1.50 by private-hosted-zone, via db-1.abc.ap-northeast-1.rds.amazonaws.com',
  ],
  [
    'a CNAME to a public name',
    ['a.corp.example CNAME www.partner.com'],
    'stand-in by private-hosted-zone, via www.partner.com, not vpce-1: other-name',
  ],
  [
    'a CNAME to a name that its zone lacks',
    ['a.corp.example CNAME gone.other.example'],
    'not-in-zone by nobody, via gone.other.example',
  ],
  [
    'CNAMEs in a circle',
    ['a.corp.example CNAME b.corp.example', 'b.corp.example CNAME a.corp.example'],
    'redirection-loop by nobody, via b.corp.example, via a.corp.example',
  ],
  [
    'an alias to a load balancer',
    ['a.corp.example A alias internal-app-1.ap-northeast-1.elb.amazonaws.com'],
    '10.0.1.40 by private-hosted-zone, via internal-app-1.ap-northeast-1.elb.amazonaws.com',
  ],
  [
    'an alias of type A to an endpoint of both families',
    ['a.corp.example A alias vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com'],
    '10.0.1.87 by private-hosted-zone, via vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com',
  ],
  [
    'an alias to another record of the zone',
    ['a.corp.example A alias b.corp.example', 'b.corp.example A 10.0.9.2'],
    '10.0.9.2 by private-hosted-zone, via b.corp.example',
  ],
  [
    'weighted record sets may each be the answer',
    ['a.corp.example A 10.0.9.1', 'a.corp.example A 10.0.9.2'],
    '10.0.9.1+10.0.9.2 by private-hosted-zone',
  ],
  [
    'one weighted record set of two that leads nowhere',
    ['a.corp.example CNAME app.other.example', 'a.corp.example CNAME gone.other.example'],
    'not-in-zone by nobody, via gone.other.example',
  ],
  ['a name that NS records give away', ['a.corp.example NS ns.example'], 'unread by unknown'],
])('%s', ([, records, step]) => {
  const index = indexSnapshot(network(...records));
  expect(nameInWords(evaluateName(index, 'a.corp.example', 'vpc-1'))).toBe(step);
});

test('a zone of the name of a service stands in for private DNS', () => {
  const step = evaluateName(indexSnapshot(network()), 'logs.ap-northeast-1.amazonaws.com', 'vpc-1');
  expect(step).toMatchObject({ answers: ['10.0.1.87'], endpointId: 'vpce-1' });
});

test('the zone that lacks the name is the one that is named', () => {
  const index = indexSnapshot(network('a.corp.example CNAME gone.other.example'));
  expect(evaluateName(index, 'a.corp.example', 'vpc-1').zoneId).toBe('Z-other.example');
});

test('nine CNAMEs are more than is known of', () => {
  const names = Array.from('abcdefghijk', (letter) => `${letter}.corp.example`);
  const records = names.slice(1).map((name, i) => `${names[i]} CNAME ${name}`);
  const index = indexSnapshot(network(...records, 'k.corp.example A 10.0.9.1'));
  expect(evaluateName(index, 'a.corp.example', 'vpc-1')).toMatchObject({
    verdict: 'unknown',
    missing: { kind: 'ask-inside', host: 'j.corp.example' },
  });
  expect(evaluateName(index, 'c.corp.example', 'vpc-1').verdict).toBe('allow');
});

test.for<[name: string, vpcId: string | undefined, step: string]>([
  ['a host of the VPC', 'vpc-1', '198.51.100.5 by public'],
  ['a client outside', undefined, '198.51.100.5 by public'],
])('a public zone answers %s, if its domain leads to it', ([, vpcId, step]) => {
  const records = ['www.shop.example A 198.51.100.5'];
  const hostedZones = [zone('shop.example', records, { isPrivate: false })];
  const found = evaluateName(indexSnapshot(named({ hostedZones })), 'www.shop.example', vpcId);
  expect(nameInWords(found)).toBe(step);
  expect(found.assumes).toEqual([{ kind: 'delegated-zone', about: 'shop.example' }]);
});

test('a private zone is not seen outside', () => {
  const index = indexSnapshot(network('a.corp.example A 10.0.9.1'));
  expect(nameInWords(evaluateName(index, 'a.corp.example'))).toBe('stand-in by public');
});
