import { expect, test } from 'vitest';
import { told } from '../../support/two-accounts.ts';

test.for<[fact: string, of: string, expected: string]>([
  [
    'a network load balancer with groups',
    'loadBalancers net/front/0123456789abcdef crossZone judgesPrivateLink zones.0.zone',
    'false | true | ap-northeast-1d',
  ],
  [
    'a host name is written in lower case',
    'loadBalancers net/front/0123456789abcdef dnsName',
    'front-0123456789abcdef.elb.ap-northeast-1.amazonaws.com',
  ],
  [
    'a listener that forwards',
    'listeners net/front/0123456789abcdef/0123456789abcdef port protocol targetGroupIds.length answersBy',
    '443 | TCP | 1 | undefined',
  ],
  [
    'a listener that answers by itself',
    'listeners app/site/0123456789abcdef/0123456789abcdef answersBy targetGroupIds',
    'redirect | []',
  ],
  [
    'its rules, the first to be tried first; the default one is its own action',
    'listeners app/site/0123456789abcdef/0123456789abcdef rules.length rules.0.priority rules.1.priority',
    '2 | 10 | 20',
  ],
  [
    'a rule that forwards, and each of its conditions',
    'listeners app/site/0123456789abcdef/0123456789abcdef rules.0.targetGroupIds.length rules.0.conditions.0.field rules.0.conditions.0.values.0.text rules.0.conditions.1.values.0.isRegex rules.0.conditions.2.values.0.text',
    '1 | host-header | fn.example.com | true | 192.0.2.0/24',
  ],
  [
    'one that answers by itself, for a header or what is asked',
    'listeners app/site/0123456789abcdef/0123456789abcdef rules.1.answersBy rules.1.conditions.0.values.0.key rules.1.conditions.0.values.1.key rules.1.conditions.1.header',
    'fixed-response | v | undefined | X-Beta',
  ],
  [
    'a network load balancer’s listener has none',
    'listeners net/front/0123456789abcdef/0123456789abcdef rules',
    'undefined',
  ],
  [
    'a target group, its attributes and its targets',
    'targetGroups front/0123456789abcdef preservesClient crossZone targets.0.health targets.1.zone',
    'false | use_load_balancer_configuration | unhealthy | all',
  ],
  [
    'a group of functions, whose targets were not asked for',
    'targetGroups fn/0123456789abcdef targetType port targets',
    'lambda | 0 | undefined',
  ],
  [
    'a private zone with its VPCs; a wildcard is written as such',
    'hostedZones 8F90 zoneName vpcIds records.1.recordName records.2.aliasTo',
    'corp.example | [vpc-0d1e2f3a4b5c60002] | *.corp.example | vpce-0d1e2f3a4b5c60001-abcd1234.logs.ap-northeast-1.vpce.amazonaws.com',
  ],
  [
    'a zone of another account, by the VPC that asks it',
    'hostedZones 8F92 account isPrivate vpcIds records',
    '444455556666 | true | [vpc-0d1e2f3a4b5c60002] | undefined',
  ],
  [
    'a Resolver rule holds where its association is complete',
    'resolverRules 60001 domain type vpcIds targets.1.address',
    'corp.internal | FORWARD | [vpc-0d1e2f3a4b5c60001] | 2001:db8::53',
  ],
  [
    'Resolver’s own rule is for every name',
    'resolverRules internet-resolver domain type',
    ' | RECURSIVE',
  ],
  [
    'addresses of an endpoint, from a file that names it',
    'resolverEndpoints 60001 direction addresses.1.address',
    'OUTBOUND | 10.20.2.53',
  ],
  [
    'DNS Firewall: groups and rules by their priority',
    'dnsFirewalls 60001 rules.0.ruleName rules.0.domains rules.1.ruleName rules.1.override',
    'ours | [*.amazonaws.com,corp.example] | rest | blocked.example',
  ],
  [
    'a group of DNS Firewall whose rules were not read stops nobody knows whom',
    'dnsFirewalls 60001 rules.2.ruleGroupId rules.2.domains',
    'rslvr-frg-0d1e2f3a4b5c60002 | undefined',
  ],
  [
    'a database',
    'dbInstances airflow hostName port vpcId subnetIds.length',
    'airflow.abcdefghijkl.ap-northeast-1.rds.amazonaws.com | 5432 | vpc-0d1e2f3a4b5c60001 | 2',
  ],
  [
    'a cluster stands in the subnets of its group',
    'redshiftClusters dwh subnetIds privateAddresses',
    '[subnet-0d1e2f3a4b5c60002] | [10.20.2.40]',
  ],
  [
    'a node of a cache',
    'cacheNodes sessions-001/0001 hostName port vpcId',
    'sessions-001.abcdef.0001.apne1.cache.amazonaws.com | 6379 | vpc-0d1e2f3a4b5c60001',
  ],
  [
    'a cache whose nodes were not listed',
    'cacheNodes pages hostName availabilityZone',
    'pages.abcdef.cfg.apne1.cache.amazonaws.com | undefined',
  ],
  [
    'a function’s state, which only its configuration tells',
    'functions ingest state groupIds',
    'Inactive | [sg-0d1e2f3a4b5c60001]',
  ],
  ['a function outside any VPC', 'functions outside vpcId subnetIds', 'undefined | []'],
  [
    'the interface of a task',
    'tasks 45678901 status group networkInterfaceId',
    'RUNNING | service:etl | eni-0d1e2f3a4b5c60006',
  ],
  [
    'an environment and its endpoint services',
    'environments airflow accessMode databaseServiceName',
    'PRIVATE_ONLY | com.amazonaws.vpce.ap-northeast-1.vpce-svc-0d1e2f3a4b5c60002',
  ],
  [
    'a Glue connection',
    'glueConnections dwh subnetId groupIds',
    'subnet-0d1e2f3a4b5c60002 | [sg-0d1e2f3a4b5c60002]',
  ],
])('%s', ([, of, expected]) => {
  expect(told(of)).toBe(expected);
});
