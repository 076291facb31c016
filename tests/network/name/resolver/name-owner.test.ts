import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named, resolverRule, zone, without } from '../../../support/names.ts';
import { eni, interfaceEndpoint, vpc } from '../../../support/network.ts';

const logs = 'logs.ap-northeast-1.amazonaws.com';
const door = eni('eni-a', '10.0.1.87', 'private-a', []);
const endpoint = interfaceEndpoint('vpce-1', 'logs', ['eni-a']);

function ask(host: string, parts: Partial<Snapshot>) {
  return evaluateName(indexSnapshot(named({ networkInterfaces: [door], ...parts })), host, 'vpc-1');
}

const wide = zone('example', ['db.corp.example A 10.0.9.1']);
const narrow = zone('corp.example', ['db.corp.example A 10.0.9.2']);
const toOffice = resolverRule('rslvr-rr-1', 'FORWARD corp.example 192.168.0.53');

test.for<[name: string, parts: Partial<Snapshot>, step: string]>([
  [
    'the most specific zone name answers',
    { hostedZones: [wide, narrow] },
    '10.0.9.2 by private-hosted-zone, not Z-example: less-specific',
  ],
  [
    'and answers negatively, whatever a wider zone holds',
    { hostedZones: [wide, zone('corp.example', [])] },
    'not-in-zone by nobody, not Z-example: less-specific',
  ],
  [
    'a zone of another VPC does not answer',
    { hostedZones: [{ ...narrow, vpcIds: ['vpc-2'] }] },
    'stand-in by public, not Z-corp.example: not-associated',
  ],
  [
    'a zone needs DNS host names',
    { hostedZones: [narrow], vpcs: [vpc({ enableDnsHostnames: false })] },
    'stand-in by public, not Z-corp.example: no-dns-hostnames',
  ],
  [
    'a rule that forwards the same name wins over a zone',
    { hostedZones: [narrow], resolverRules: [toOffice] },
    'unread by unknown, not Z-corp.example: forwarded',
  ],
  [
    'a zone stays local under a wider rule',
    {
      hostedZones: [narrow],
      resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53')],
    },
    '10.0.9.2 by private-hosted-zone, not rslvr-rr-1: less-specific',
  ],
  [
    'a zone above the name of a rule is not asked',
    { hostedZones: [wide], resolverRules: [toOffice] },
    'unread by unknown, not Z-example: forwarded',
  ],
  [
    'SYSTEM takes a name out of a wider rule',
    {
      hostedZones: [wide],
      resolverRules: [
        resolverRule('rslvr-rr-1', 'FORWARD example 192.168.0.53'),
        resolverRule('rslvr-rr-2', 'SYSTEM corp.example'),
      ],
    },
    '10.0.9.1 by private-hosted-zone, not rslvr-rr-1: less-specific',
  ],
  [
    'a rule of another VPC forwards nothing',
    { hostedZones: [narrow], resolverRules: [{ ...toOffice, vpcIds: ['vpc-2'] }] },
    '10.0.9.2 by private-hosted-zone, not rslvr-rr-1: not-associated',
  ],
  [
    'a rule that failed forwards nothing',
    { hostedZones: [narrow], resolverRules: [{ ...toOffice, status: 'FAILED' }] },
    '10.0.9.2 by private-hosted-zone, not rslvr-rr-1: not-complete',
  ],
])('%s', ([, parts, step]) => {
  expect(nameInWords(ask('db.corp.example', parts))).toBe(step);
});

test.for<[name: string, parts: Partial<Snapshot>, step: string]>([
  [
    "a zone above an endpoint's name loses to it",
    { hostedZones: [zone('amazonaws.com', [`${logs} A 10.0.9.9`])] },
    '10.0.1.87 by endpoint-private-dns, not Z-amazonaws.com: less-specific',
  ],
  [
    'private DNS stays local under a wider rule',
    { resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53')] },
    '10.0.1.87 by endpoint-private-dns, not rslvr-rr-1: less-specific',
  ],
  [
    'a rule for the very name forwards it',
    { resolverRules: [resolverRule('rslvr-rr-1', `FORWARD ${logs} 192.168.0.53`)] },
    'unread by unknown, not vpce-1: forwarded',
  ],
])('%s, as an assumption', ([, parts, step]) => {
  const found = ask(logs, { vpcEndpoints: [endpoint], ...parts });
  expect(nameInWords(found)).toBe(step);
  expect(found.assumes).toEqual([{ kind: 'endpoint-zone', about: 'vpce-1' }]);
});

test.for<[name: string, parts: Partial<Snapshot>, step: string]>([
  [
    'a listed zone without records beside an endpoint of that name is its hidden zone',
    {
      hostedZones: [without(zone(logs, []), 'records')],
    },
    '10.0.1.87 by endpoint-private-dns',
  ],
  [
    'two answers for one name cannot be on AWS',
    { hostedZones: [zone(logs, [`${logs} A 10.0.9.9`])] },
    'unread by unknown, not vpce-1: less-specific',
  ],
])('%s', ([, parts, step]) => {
  expect(nameInWords(ask(logs, { vpcEndpoints: [endpoint], ...parts }))).toBe(step);
});

test.for<[name: string, host: string, rule: string, by: string]>([
  ['a service of AWS is not kept from a rule for everything', logs, '.', 'unknown'],
  ['but EC2 names are', 'ip-10-0-1-87.ap-northeast-1.compute.internal', '.', 'vpc-dns'],
  ['public EC2 names too', 'ec2-203-0-113-9.ap-northeast-1.compute.amazonaws.com', 'com', 'public'],
])('%s', ([, host, domain, by]) => {
  const resolverRules = [resolverRule('rslvr-rr-1', `FORWARD ${domain} 192.168.0.53`)];
  expect(ask(host, { resolverRules }).by).toBe(by);
});

test('a SYSTEM rule keeps the services of AWS from a rule for everything', () => {
  const resolverRules = [
    resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53'),
    resolverRule('rslvr-rr-2', 'SYSTEM amazonaws.com'),
  ];
  expect(nameInWords(ask(logs, { resolverRules }))).toBe(
    'stand-in by public, not rslvr-rr-1: less-specific',
  );
});

test.for<[what: string, parts: Partial<Snapshot>, missing: object]>([
  [
    'the VPCs of a zone',
    { hostedZones: [without(narrow, 'vpcIds')] },
    { kind: 'hosted-zone-vpcs', zoneId: 'Z-corp.example' },
  ],
  [
    'the records of a zone',
    { hostedZones: [without(narrow, 'records')] },
    { kind: 'hosted-zone-records', zoneId: 'Z-corp.example' },
  ],
  [
    'DNS host names of the VPC',
    { hostedZones: [narrow], vpcs: [without(vpc(), 'enableDnsHostnames')] },
    { kind: 'vpc-attribute', vpcId: 'vpc-1', attribute: 'enableDnsHostnames' },
  ],
])('%s unread: unknown', ([, parts, missing]) => {
  expect(ask('db.corp.example', parts)).toMatchObject({ verdict: 'unknown', missing });
});

test.for<[what: string, name: string, by: string]>([
  ['a zone of the very name answers', 'corp.example', 'private-hosted-zone'],
  ['a wider zone may be outdone by an endpoint', 'db.corp.example', 'unknown'],
])('endpoints unread: %s', ([, host, by]) => {
  const hostedZones = [
    zone('corp.example', ['corp.example A 10.0.9.1', 'db.corp.example A 10.0.9.2']),
  ];
  const { vpcEndpoints: _unread, ...network } = named({ hostedZones });
  expect(evaluateName(indexSnapshot(network), host, 'vpc-1').by).toBe(by);
});

test('zones and rules that were not read are taken not to be there', () => {
  const { hostedZones: _zones, resolverRules: _rules, dnsFirewalls: _fw, ...network } = named({});
  const step = evaluateName(indexSnapshot(network), 'example.com', 'vpc-1');
  expect(step.assumes.map(({ kind }) => kind)).toEqual([
    'no-dns-firewall',
    'no-hosted-zone',
    'no-resolver-rule',
  ]);
});

test('what was read in another account only is not read', () => {
  const readIn = { hostedZones: ['999988887777 ap-northeast-1'] };
  const step = evaluateName(indexSnapshot(named({ readIn })), 'example.com', 'vpc-1');
  expect(step.assumes).toEqual([{ kind: 'no-hosted-zone', about: 'example.com' }]);
});

test.for<[host: string, step: string]>([
  ['db.corp.internal', 'no-such-host by nobody'],
  ['printer.local', 'no-such-host by nobody'],
  ['metadata-db', 'no-such-host by nobody'],
  ['example.com', 'stand-in by public'],
])('%s, of which no zone speaks: %s', ([host, step]) => {
  expect(nameInWords(ask(host, {}))).toBe(step);
});

test('a name for private use is unknown where the zones were not read', () => {
  const network = without(named({}), 'hostedZones');
  const step = evaluateName(indexSnapshot(network), 'db.corp.internal', 'vpc-1');
  expect(step).toMatchObject({ verdict: 'unknown', missing: { collection: 'hostedZones' } });
});
