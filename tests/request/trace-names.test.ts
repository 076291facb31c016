import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import { firewall, named, resolverRule, zone } from '../support/names.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  subnet,
  table,
} from '../support/network.ts';

/**
 *  vpc-1  10.0.0.0/16
 *  └── a  10.0.1.0/24   eni-job 10.0.1.23 (sg-1) ── eni-door 10.0.1.87 (sg-1), vpce-1 for logs,
 *                       private DNS off
 */
function network(parts: Partial<Snapshot>): Snapshot {
  return named({
    subnets: [subnet('a', '10.0.1.0/24')],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-1', inbound('tcp/443 10.0.0.0/16'), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [
      eni('eni-job', '10.0.1.23', 'a', ['sg-1']),
      eni('eni-door', '10.0.1.87', 'a', ['sg-1'], { interfaceType: 'vpc_endpoint' }),
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-1', 'logs', ['eni-door'], { privateDnsEnabled: false })],
    ...parts,
  });
}

const logs = 'logs.ap-northeast-1.amazonaws.com';
const door = 'vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com';

test.for<[name: string, to: string, parts: Partial<Snapshot>, trace: string]>([
  [
    'a public address leads nowhere in a closed VPC',
    logs,
    {},
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-1',
  ],
  [
    'a zone of our own leads to the endpoint',
    logs,
    { hostedZones: [zone(logs, [`${logs} A alias ${door}`])] },
    'ok',
  ],
  [
    'a zone that stands above it and lacks it answers that there is none',
    logs,
    { hostedZones: [zone('amazonaws.com', [])] },
    'dns-failure; name sim:NAME_NOT_IN_ZONE 10.0.0.2',
  ],
  [
    'DNS Firewall',
    door,
    { dnsFirewalls: [firewall('BLOCK/NXDOMAIN *')] },
    'dns-failure; name sim:DNS_FIREWALL_BLOCK 10.0.0.2',
  ],
  [
    'a rule that sends the question to the office',
    logs,
    { resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53')] },
    `unknown; dig +short ${logs} @192.168.0.53`,
  ],
  [
    'a name with an IPv6 address alone, asked by a host with none',
    'six.corp.example',
    { hostedZones: [zone('corp.example', ['six.corp.example AAAA 2001:db8::6'])] },
    'dns-failure; name sim:NO_ADDRESS_OF_FAMILY 10.0.0.2',
  ],
])('%s', ([, to, parts, trace]) => {
  expectStory(traceRequest(network(parts), { from: 'eni-job', to, port: 443 }), trace);
});

test('both kinds of addresses are in the document', () => {
  const records = ['both.corp.example A 10.0.1.87', 'both.corp.example AAAA 2001:db8::6'];
  const parts = { hostedZones: [zone('corp.example', records)] };
  const networkInterfaces = network({}).networkInterfaces?.map((one) =>
    one.id === 'eni-job' ? { ...one, ipv6Addresses: ['2001:db8::23'] } : one,
  );
  const whole = networkInterfaces ? network({ ...parts, networkInterfaces }) : network(parts);
  const { name, assumptions } = traceRequest(whole, { from: 'eni-job', to: 'both.corp.example' });
  expect(name?.answers).toEqual(['10.0.1.87', '2001:db8::6']);
  expect(assumptions).toContainEqual(expect.stringContaining('10.0.1.87, 2001:db8::6'));
});

test('what was not read of a VPC and its names is said', () => {
  const { hostedZones: _zones, resolverRules: _rules, ...rest } = network({});
  const { assumptions } = traceRequest(rest, { from: 'eni-job', to: door, port: 443 });
  expect(assumptions).toEqual(
    expect.arrayContaining([
      `no private hosted zone answers for ${door}`,
      `no Resolver rule forwards ${door}`,
    ]),
  );
});

test('the answers of one call after the other are missing', () => {
  const from = { from: 'eni-job', port: 443 };
  const ofZone = network({ hostedZones: [zone(logs, [`${logs} A alias ${door}`])] });
  expectUnread(ofZone, { ...from, to: logs });
  expectUnread(network({}), { ...from, to: door });
});
