import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Missing, MissingOfNames } from '#network/snapshot/missing.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { describeMissing } from '#request/words/missing-words.ts';
import { nameCodes } from '#request/codes/name-codes.ts';
import { nameWords, refusalCodes } from '#request/words/name-words.ts';
import { firewall, named, resolverEndpoint, resolverRule, zone } from '../support/names.ts';
import { eni, interfaceEndpoint, vpc } from '../support/network.ts';

const host = 'db.corp.example';
const ip = 'ip-10-0-1-5.ap-northeast-1.compute.internal';
const hub = vpc({ id: 'vpc-hub', cidrs: ['10.9.0.0/16'] });
const inbound = resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10');
const toHub = resolverRule('rslvr-rr-1', 'FORWARD corp.example 10.9.1.10');
const forwarding = { vpcs: [vpc(), hub], resolverEndpoints: [inbound], resolverRules: [toHub] };
const circle = ['db.corp.example CNAME a.corp.example', 'a.corp.example CNAME db.corp.example'];
const door = interfaceEndpoint('vpce-1', 'logs', []);

function ask(asked: string, parts: Partial<Snapshot>) {
  return nameWords(evaluateName(indexSnapshot(named(parts)), asked, 'vpc-1'));
}

test.for<[code: string, asked: string, parts: Partial<Snapshot>, message: string]>([
  [
    'sim:NO_RESOLVER',
    host,
    { vpcs: [vpc({ dnsServers: [] })] },
    'vpc-1 gives its hosts no resolver: its DHCP options name none',
  ],
  [
    'sim:NOT_A_RESOLVER',
    host,
    { vpcs: [vpc({ cidrs: ['10.0.0.0/16', '10.5.0.0/16'], dnsServers: ['10.5.0.2'] })] },
    "10.5.0.2 answers nobody in vpc-1: Amazon's resolver is not there for this VPC",
  ],
  [
    'sim:RESOLVER_ENDPOINT_NOT_READY',
    host,
    { ...forwarding, resolverEndpoints: [{ ...inbound, status: 'CREATING' }] },
    'rslvr-in-1, which the question goes through, is being created or deleted',
  ],
  [
    'sim:DNS_SUPPORT_DISABLED',
    host,
    { vpcs: [vpc({ enableDnsSupport: false })] },
    'vpc-1 has no resolver: enableDnsSupport is false',
  ],
  [
    'sim:DNS_SUPPORT_DISABLED',
    host,
    { ...forwarding, vpcs: [vpc(), { ...hub, enableDnsSupport: false }] },
    'vpc-hub has no resolver: enableDnsSupport is false',
  ],
  [
    'sim:DNS_HOSTNAMES_DISABLED',
    ip,
    { vpcs: [vpc({ enableDnsHostnames: false })] },
    `${ip} is not answered: enableDnsHostnames of the VPC is false`,
  ],
  [
    'sim:DNS_FIREWALL_BLOCK',
    host,
    { dnsFirewalls: [firewall('BLOCK/NXDOMAIN *')] },
    'DNS Firewall blocks db.corp.example by BLOCK/NXDOMAIN * (rslvr-frg-1): NXDOMAIN',
  ],
  [
    'sim:DNS_FIREWALL_BLOCK',
    host,
    { dnsFirewalls: [firewall('BLOCK/OVERRIDE/sink.example *')] },
    'DNS Firewall blocks db.corp.example by BLOCK/OVERRIDE/sink.example * (rslvr-frg-1) and answers sink.example instead',
  ],
  [
    'sim:DNS_FORWARDING_LOOP',
    host,
    { ...forwarding, resolverRules: [{ ...toHub, vpcIds: ['vpc-1', 'vpc-hub'] }] },
    'rslvr-rr-1 sends the question in circles: its target answers for a VPC that forwards it again',
  ],
  [
    'sim:DNS_REDIRECTION_LOOP',
    host,
    { hostedZones: [zone('corp.example', circle)] },
    'the records of db.corp.example lead in circles',
  ],
  [
    'sim:NAME_NOT_IN_ZONE',
    host,
    { hostedZones: [zone('corp.example', [])] },
    'private hosted zone Z-corp.example speaks for db.corp.example and has no address for it; nobody else is asked',
  ],
  [
    'sim:NAME_NOT_IN_ZONE',
    host,
    { hostedZones: [zone('corp.example', ['db.corp.example CNAME gone.corp.example'])] },
    'private hosted zone Z-corp.example speaks for gone.corp.example and has no address for it; nobody else is asked',
  ],
  [
    'sim:NAME_NOT_FOUND',
    'vpce-9-1.logs.ap-northeast-1.vpce.amazonaws.com',
    {},
    'no endpoint has the name vpce-9-1.logs.ap-northeast-1.vpce.amazonaws.com',
  ],
  ['sim:NAME_NOT_FOUND', 'db.corp.internal', {}, 'nobody has the name db.corp.internal'],
  [
    'sim:NAME_NOT_FOUND',
    'logs.ap-northeast-1.amazonaws.com',
    { vpcEndpoints: [door] },
    'vpce-1 has no interface that could answer for logs.ap-northeast-1.amazonaws.com',
  ],
])('%s, asked for %s', ([code, asked, parts, message]) => {
  const step = ask(asked, parts);
  expect(step).toMatchObject({ verdict: 'deny', component: 'name', code });
  expect(step.message.en).toBe(message);
  expect(step.message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test.for<[name: string, asked: string, parts: Partial<Snapshot>, message: string]>([
  [
    'a zone',
    host,
    { hostedZones: [zone('corp.example', ['db.corp.example A 10.0.9.1'])] },
    '10.0.9.1: private hosted zone Z-corp.example answers',
  ],
  [
    'a zone that a rule leads to',
    host,
    {
      ...forwarding,
      hostedZones: [zone('corp.example', ['db.corp.example A 10.9.9.1'], { vpcIds: ['vpc-hub'] })],
    },
    '10.9.9.1: private hosted zone Z-corp.example answers (forwarded by rslvr-rr-1)',
  ],
  [
    'a host',
    ip,
    { networkInterfaces: [eni('eni-1', '10.0.1.5', 'a', [])] },
    '10.0.1.5, private: eni-1',
  ],
  [
    'public DNS',
    'example.com',
    {},
    '203.0.113.83, a public address: no endpoint of vpc-1 answers for this name',
  ],
])('%s answers', ([, asked, parts, message]) => {
  const step = ask(asked, parts);
  expect(step.message.en).toBe(message);
  expect(step.message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test('a CNAME is shown on the way to the address', () => {
  const records = ['db.corp.example CNAME a.corp.example', 'a.corp.example A 10.0.9.1'];
  const { rule } = ask(host, { hostedZones: [zone('corp.example', records)] });
  expect(rule).toBe('db.corp.example → a.corp.example → 10.0.9.1');
});

test('what did not answer is named with its reason', () => {
  const { passedOver } = ask(host, {
    hostedZones: [zone('corp.example', [], { vpcIds: ['vpc-2'] })],
    resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD . 192.168.0.53', { status: 'FAILED' })],
  });
  expect(passedOver.map(({ rule, because }) => `${rule}: ${because.en}`)).toEqual([
    'Z-corp.example corp.example: it is not associated with the VPC',
    'rslvr-rr-1 .: its status is not COMPLETE',
  ]);
});

const calls: Readonly<Record<MissingOfNames['kind'], readonly [MissingOfNames, string]>> = {
  'own-resolver': [
    { kind: 'own-resolver', host, server: '10.0.7.53' },
    'dig +short db.corp.example @10.0.7.53',
  ],
  'ask-inside': [{ kind: 'ask-inside', host, vpcId: 'vpc-1' }, 'dig +short db.corp.example'],
  'public-address': [{ kind: 'public-address', host }, 'dig +short db.corp.example'],
  'hosted-zone-records': [
    { kind: 'hosted-zone-records', zoneId: 'Z1' },
    'aws route53 list-resource-record-sets --hosted-zone-id Z1',
  ],
  'hosted-zone-vpcs': [
    { kind: 'hosted-zone-vpcs', zoneId: 'Z1' },
    'aws route53 get-hosted-zone --id Z1',
  ],
  'firewall-domains': [
    { kind: 'firewall-domains', ruleGroupId: 'rslvr-frg-1', listId: 'rslvr-fdl-1' },
    'aws route53resolver list-firewall-domains --firewall-domain-list-id rslvr-fdl-1',
  ],
  'peering-dns': [
    { kind: 'peering-dns', peeringId: 'pcx-1' },
    'aws ec2 describe-vpc-peering-connections --vpc-peering-connection-ids pcx-1',
  ],
  'transit-gateway-dns': [
    { kind: 'transit-gateway-dns', transitGatewayId: 'tgw-1' },
    'aws ec2 describe-transit-gateway-vpc-attachments --filters Name=transit-gateway-id,Values=tgw-1',
  ],
  'instance-name-options': [
    { kind: 'instance-name-options', instanceId: 'i-1' },
    'aws ec2 describe-instances --instance-ids i-1 --query Reservations[].Instances[].PrivateDnsNameOptions',
  ],
  'bucket-location': [
    { kind: 'bucket-location', bucket: 'b' },
    'aws s3api get-bucket-location --bucket b',
  ],
  'mount-targets': [
    { kind: 'mount-targets', fileSystemId: 'fs-1' },
    'aws efs describe-mount-targets --file-system-id fs-1',
  ],
  'db-cluster': [{ kind: 'db-cluster', host }, 'aws rds describe-db-clusters'],
  'described-interfaces': [
    { kind: 'described-interfaces', description: 'ELB app/a/1' },
    'aws ec2 describe-network-interfaces --filters "Name=description,Values=ELB app/a/1"',
  ],
};

test.for<readonly [Missing, string]>(Object.values(calls))(
  '%j is settled by %s',
  ([missing, call]) => {
    const told = describeMissing(missing);
    expect(told.call).toBe(call);
    expect(told.what.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  },
);

test('every code of a name has its texts, and every text its code', () => {
  expect(Object.keys(nameCodes).toSorted()).toEqual(
    [...new Set(Object.values(refusalCodes))].toSorted(),
  );
});
