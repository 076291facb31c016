import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { firewall, named, resolverEndpoint, resolverRule, zone } from '../../../support/names.ts';
import { eni, interfaceEndpoint, vpc } from '../../../support/network.ts';

/** `vpc-1` forwards by `rslvr-out-1` to the inbound endpoint of `vpc-hub`, which has zone and endpoint. */
function network(text: string, parts: Partial<Snapshot> = {}): Snapshot {
  return named({
    vpcs: [vpc(), vpc({ id: 'vpc-hub', cidrs: ['10.9.0.0/16'] })],
    networkInterfaces: [eni('eni-hub', '10.9.1.87', 'hub-a', [], { vpcId: 'vpc-hub' })],
    vpcEndpoints: [
      interfaceEndpoint('vpce-hub', 's3', ['eni-hub'], {
        vpcId: 'vpc-hub',
        privateDnsForInboundOnly: true,
      }),
    ],
    hostedZones: [zone('corp.example', ['db.corp.example A 10.9.5.5'], { vpcIds: ['vpc-hub'] })],
    resolverRules: [resolverRule('rslvr-rr-1', text)],
    resolverEndpoints: [
      resolverEndpoint('rslvr-out-1', 'OUTBOUND', 'vpc-1', '10.0.8.10', '10.0.8.11'),
      resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10', '10.9.2.10'),
    ],
    ...parts,
  });
}

const toHub = 'FORWARD corp.example 10.9.1.10 10.9.2.10';
const [rule] = [resolverRule('rslvr-rr-1', toHub)];
const elsewhere = resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10', '10.9.2.10');

test.for<[name: string, rule: string, parts: Partial<Snapshot>, step: string]>([
  [
    "an inbound endpoint answers with its VPC's zones",
    toHub,
    {},
    '10.9.5.5 by private-hosted-zone',
  ],
  [
    'a rule that is associated with the VPC it points to goes in circles',
    toHub,
    { resolverRules: [{ ...rule, vpcIds: ['vpc-1', 'vpc-hub'] }] },
    'forwarding-loop by nobody',
  ],
  [
    'targets outside AWS answer what they like',
    'FORWARD corp.example 192.168.0.53',
    {},
    'unread by unknown',
  ],
  [
    'one target of two outside AWS is enough',
    'FORWARD corp.example 10.9.1.10 192.168.0.53',
    {},
    'unread by unknown',
  ],
  [
    'an inbound endpoint that is being created does not answer',
    toHub,
    { resolverEndpoints: [{ ...elsewhere, status: 'CREATING' }] },
    'resolver-endpoint-down by nobody',
  ],
  [
    'an inbound endpoint in a VPC without DNS support does not answer',
    toHub,
    { vpcs: [vpc(), vpc({ id: 'vpc-hub', enableDnsSupport: false })] },
    'no-dns-support by nobody',
  ],
])('%s', ([, text, parts, step]) => {
  const index = indexSnapshot(network(text, parts));
  expect(nameInWords(evaluateName(index, 'db.corp.example', 'vpc-1'))).toBe(step);
});

test('two VPCs that forward to each other go in circles', () => {
  const there = resolverRule('rslvr-rr-2', 'FORWARD corp.example 10.0.1.10', {
    vpcIds: ['vpc-hub'],
  });
  const back = resolverEndpoint('rslvr-in-2', 'INBOUND', 'vpc-1', '10.0.1.10');
  const index = indexSnapshot(
    network(toHub, { resolverRules: [rule, there], resolverEndpoints: [elsewhere, back] }),
  );
  expect(evaluateName(index, 'db.corp.example', 'vpc-1').reason).toBe('forwarding-loop');
});

test('the endpoint of S3 that is kept for inbound endpoints answers them', () => {
  const host = 's3.ap-northeast-1.amazonaws.com';
  const index = indexSnapshot(network(`FORWARD ${host} 10.9.1.10`));
  expect(nameInWords(evaluateName(index, host, 'vpc-1'))).toBe('10.9.1.87 by endpoint-private-dns');
  expect(evaluateName(index, host, 'vpc-hub').by).toBe('public');
});

test('a forwarded question leaves from the interfaces of the outbound endpoint', () => {
  const { queries, ruleId } = evaluateName(
    indexSnapshot(network(toHub)),
    'db.corp.example',
    'vpc-1',
  );
  expect(ruleId).toBe('rslvr-rr-1');
  expect(queries).toEqual([
    {
      from: { endpointId: 'rslvr-out-1', vpcId: 'vpc-1', addresses: ['10.0.8.10', '10.0.8.11'] },
      to: [
        { address: '10.9.1.10', port: 53 },
        { address: '10.9.2.10', port: 53 },
      ],
    },
  ]);
});

test('what DNS Firewall does with questions by an inbound endpoint is not known', () => {
  const blocking = { ...firewall('BLOCK/NXDOMAIN *'), vpcId: 'vpc-hub' };
  const index = indexSnapshot(network(toHub, { dnsFirewalls: [blocking] }));
  expect(evaluateName(index, 'db.corp.example', 'vpc-1')).toMatchObject({
    verdict: 'unknown',
    missing: { kind: 'own-resolver', server: '10.9.1.10' },
  });
});
