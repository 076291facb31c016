import { expect, test } from 'vitest';
import type { PassedOver } from '#network/name/answer.ts';
import type { Missing } from '#network/snapshot/missing.ts';
import type { Collection } from '#network/snapshot/snapshot.ts';
import { describeMissing } from '#request/words/missing-words.ts';
import { passedOverInWords } from '#request/words/name-passed-over-words.ts';
import { listenerRule } from '../support/listener-rule.ts';
import { resolverRule } from '../support/names.ts';

type Kinds = { readonly [Kind in Missing['kind']]: Extract<Missing, { kind: Kind }> };

const missing: Kinds = {
  resource: { kind: 'resource', collection: 'subnets', id: 'subnet-1' },
  'vpc-attribute': { kind: 'vpc-attribute', vpcId: 'vpc-1', attribute: 'enableDnsSupport' },
  'overlapping-prefix-lists': {
    kind: 'overlapping-prefix-lists',
    tableId: 'rtb-1',
    destination: '203.0.113.9',
  },
  'security-group-referencing': { kind: 'security-group-referencing', transitGatewayId: 'tgw-1' },
  'target-health': { kind: 'target-health', targetGroupId: 'arn' },
  'listener-rules': { kind: 'listener-rules', listenerId: 'arn' },
  'listener-rule': {
    kind: 'listener-rule',
    listenerId: 'arn',
    rule: listenerRule('10 path-pattern /api/* query-string v=2 http-header:X-Beta yes -> t'),
  },
  'transit-gateway-routes': { kind: 'transit-gateway-routes', tableId: 'tgw-rtb-1' },
  'learned-prefixes': { kind: 'learned-prefixes', id: 'vgw-1' },
  appliance: { kind: 'appliance', networkInterfaceId: 'eni-1' },
  'prefix-list-entries': { kind: 'prefix-list-entries', prefixListId: 'pl-1' },
  'endpoint-service': { kind: 'endpoint-service', serviceName: 'com.amazonaws.r.logs' },
  'endpoint-dns-options': { kind: 'endpoint-dns-options', endpointId: 'vpce-1' },
  'not-modelled': { kind: 'not-modelled', target: 'lgw-1' },
  'own-resolver': { kind: 'own-resolver', host: 'nas.example', server: '10.0.0.53' },
  'ask-inside': { kind: 'ask-inside', host: 'nas.example', vpcId: 'vpc-1' },
  'public-address': { kind: 'public-address', host: 'example.com' },
  'hosted-zone-records': { kind: 'hosted-zone-records', zoneId: 'Z1' },
  'hosted-zone-vpcs': { kind: 'hosted-zone-vpcs', zoneId: 'Z1' },
  'firewall-domains': {
    kind: 'firewall-domains',
    ruleGroupId: 'rslvr-frg-1',
    listId: 'rslvr-fdl-1',
  },
  'peering-dns': { kind: 'peering-dns', peeringId: 'pcx-1' },
  'transit-gateway-dns': { kind: 'transit-gateway-dns', transitGatewayId: 'tgw-1' },
  'instance-name-options': { kind: 'instance-name-options', instanceId: 'i-1' },
  'bucket-location': { kind: 'bucket-location', bucket: 'b' },
  'mount-targets': { kind: 'mount-targets', fileSystemId: 'fs-1' },
  'db-cluster': { kind: 'db-cluster', host: 'c.cluster-1.r.rds.amazonaws.com' },
  'described-interfaces': { kind: 'described-interfaces', description: 'ELB app/web/1' },
};

/** What is not known, in both languages, and the call that tells. */
function told(one: Missing): string {
  const { what, call } = describeMissing(one);
  return `\n${what.en}\n${what.ja}\n${call}\n`;
}

test.for(Object.values(missing))('$kind that is missing, and its call', (one) => {
  expect(told(one)).toMatchSnapshot();
});

test.for(
  `vgw-1 tgw-1 tgw-attach-1 lgw-1 cagw-1 vpce-1 eni-1 nat-1 pcx-1 igw-1 eigw-1 arn:aws:networkmanager::1:core-network/c`.split(
    ' ',
  ),
)('a target that is not modelled: %s', (target) => {
  expect(told({ kind: 'not-modelled', target })).toMatchSnapshot();
});

const collections: Readonly<Record<Collection, string>> = {
  vpcs: 'vpc-1',
  subnets: 'subnet-1',
  routeTables: 'rtb-1',
  networkAcls: 'acl-1',
  securityGroups: 'sg-1',
  networkInterfaces: 'eni-1',
  instances: 'i-1',
  internetGateways: 'igw-1',
  egressOnlyInternetGateways: 'eigw-1',
  natGateways: 'nat-1',
  vpcEndpoints: 'vpce-1',
  endpointServices: 'com.amazonaws.r.logs',
  prefixLists: 'pl-1',
  peeringConnections: 'pcx-1',
  transitGateways: 'tgw-1',
  transitGatewayAttachments: 'tgw-attach-1',
  transitGatewayRouteTables: 'tgw-rtb-1',
  vpnGateways: 'vgw-1',
  vpnConnections: 'vpn-1',
  virtualInterfaces: 'dxvif-1',
  directConnectAssociations: 'a-1',
  loadBalancers: 'app/web/1',
  listeners: 'arn:lb',
  targetGroups: 'arn:tg',
  hostedZones: 'Z1',
  resolverRules: 'rslvr-rr-1',
  resolverEndpoints: 'rslvr-out-1',
  dnsFirewalls: 'rslvr-frgassoc-1',
  dbInstances: 'db-1',
  redshiftClusters: 'cluster-1',
  cacheNodes: 'node-1',
  functions: 'f',
  tasks: 'task-1',
  environments: 'airflow',
  glueConnections: 'jdbc',
  processes: 'i-1',
  schedules: 'nightly',
  roles: 'Job',
  users: 'mei',
  buckets: 'b',
  keys: '1234',
  domains: 'd-1',
  logGroups: '/aws/f',
  resourcePolicies: 'q',
};

test.for(Object.entries(collections))('%s that were not read, all or one of them', ([name, id]) => {
  const collection = name as Collection;
  expect(told({ kind: 'resource', collection })).toMatchSnapshot();
  expect(told({ kind: 'resource', collection, id })).toMatchSnapshot();
});

const because: Readonly<Record<PassedOver['because'], true>> = {
  'other-name': true,
  'private-dns-off': true,
  'not-available': true,
  'no-dns-hostnames': true,
  'inbound-only': true,
  'not-associated': true,
  'not-complete': true,
  'less-specific': true,
  forwarded: true,
};

test.for(Object.keys(because))('what could have answered, and did not: %s', (reason) => {
  const rule = resolverRule('rslvr-rr-1', 'FORWARD . 10.0.0.53');
  const one = {
    kind: 'resolver-rule',
    rule,
    because: reason as PassedOver['because'],
  } as PassedOver;
  const { rule: label, because: words } = passedOverInWords('db.corp.example', one);
  expect(`\n${label}\n${words.en}\n${words.ja}\n`).toMatchSnapshot();
});
