import { test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import {
  database,
  firewall,
  named,
  resolverEndpoint,
  resolverRule,
  zone,
} from '../support/names.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  subnet,
  table,
  vpc,
} from '../support/network.ts';

const door = 'vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com';
const balancer =
  'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/web/50dc';
const shop = 'internal-web-1.ap-northeast-1.elb.amazonaws.com';
const efs = 'fs-0a1.efs.ap-northeast-1.amazonaws.com';
const ui = '0a1b-vpce.c1.airflow.ap-northeast-1.on.aws';

/** A host and what names may lead to: endpoints, hosts, a database, a load balancer, files, zones, rules. */
function town(parts: Partial<Snapshot> = {}): Snapshot {
  return named({
    subnets: [subnet('a', '10.0.1.0/24')],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-1', inbound('all 10.0.0.0/16'), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [
      eni('eni-job', '10.0.1.23', 'a', ['sg-1'], { instanceId: 'i-0a1b' }),
      eni('eni-door', '10.0.1.87', 'a', ['sg-1'], { interfaceType: 'vpc_endpoint' }),
      eni('eni-db', '10.0.1.50', 'a', ['sg-1'], { description: 'RDSNetworkInterface' }),
      eni('eni-web', '10.0.1.60', 'a', ['sg-1'], { description: 'ELB app/web/50dc' }),
      eni('eni-fs', '10.0.1.70', 'a', ['sg-1'], {
        description: 'EFS mount target for fs-0a1 (fsmt-a)',
        availabilityZone: 'ap-northeast-1a',
      }),
    ],
    instances: [{ id: 'i-0a1b', state: 'running', networkInterfaceIds: ['eni-job'] }],
    vpcEndpoints: [
      interfaceEndpoint('vpce-1', 'logs', ['eni-door'], { dnsNames: [door] }),
      interfaceEndpoint('vpce-2', 'sqs', ['eni-door'], { privateDnsEnabled: false }),
    ],
    dbInstances: [database({ subnetIds: ['a'], groupIds: ['sg-1'] })],
    loadBalancers: [
      {
        id: balancer,
        loadBalancerName: 'web',
        type: 'application',
        scheme: 'internal',
        vpcId: 'vpc-1',
        state: 'active',
        dnsName: shop,
        groupIds: ['sg-1'],
        zones: [],
      },
    ],
    hostedZones: [
      zone('corp.example', [
        'db.corp.example A 10.0.1.50',
        'two.corp.example A 10.0.1.50 10.0.1.60',
        `logs.corp.example A alias ${door}`,
        'www.corp.example CNAME db.corp.example',
        'loop.corp.example CNAME loop.corp.example',
        '*.any.corp.example A 10.0.1.50',
      ]),
    ],
    resolverRules: [resolverRule('rslvr-rr-1', 'FORWARD office.example 10.0.1.50 10.0.1.60')],
    resolverEndpoints: [resolverEndpoint('rslvr-out-1', 'OUTBOUND', 'vpc-1', '10.0.1.23')],
    environments: [],
    ...parts,
  });
}

const noRoute = 'timeout; forward NO_ROUTE_TO_DESTINATION rtb-1';
const blocked = 'dns-failure; name sim:DNS_FIREWALL_BLOCK 10.0.0.2';
const asksOffice = 'unknown; dig +short nas.office.example @10.0.1.50';
const listeners = `aws elbv2 describe-listeners --load-balancer-arn ${balancer}`;
const from = { from: 'eni-job', port: 443 };

test.for<[name: string, to: string, story: string]>([
  ['private DNS of an endpoint', 'logs.ap-northeast-1.amazonaws.com', 'ok'],
  ['an endpoint’s own name', door, 'ok'],
  ['a service whose endpoint has private DNS off', 'sqs.ap-northeast-1.amazonaws.com', noRoute],
  ['a service in another Region', 'sqs.us-east-1.amazonaws.com', noRoute],
  ['a record of a zone', 'db.corp.example', 'ok'],
  ['one with two addresses', 'two.corp.example', `unknown; ${listeners}`],
  ['an alias of an endpoint', 'logs.corp.example', 'ok'],
  ['another name for it', 'www.corp.example', 'ok'],
  [
    'a name that leads to itself',
    'loop.corp.example',
    'dns-failure; name sim:DNS_REDIRECTION_LOOP 10.0.0.2',
  ],
  ['a wildcard', 'x.any.corp.example', 'ok'],
  [
    'a name that the zone lacks',
    'none.corp.example',
    'dns-failure; name sim:NAME_NOT_IN_ZONE 10.0.0.2',
  ],
  ['a host by its address', 'ip-10-0-1-50.ap-northeast-1.compute.internal', 'ok'],
  [
    'a host by its id',
    'i-0a1b.ap-northeast-1.compute.internal',
    'unknown; aws ec2 describe-instances --instance-ids i-0a1b --query Reservations[].Instances[].PrivateDnsNameOptions',
  ],
  [
    'a host that is not there',
    'i-0ff.ap-northeast-1.compute.internal',
    'dns-failure; name sim:NAME_NOT_FOUND 10.0.0.2',
  ],
  ['a database', 'db-1.abc.ap-northeast-1.rds.amazonaws.com', 'ok'],
  ['a load balancer', shop, `unknown; ${listeners}`],
  ['a file system', efs, 'ok'],
  ['a name of the office', 'nas.office.example', asksOffice],
  ['a name of the internet', 'example.com', noRoute],
  ['a web server that no environment has', ui, noRoute],
])('%s', ([, to, story]) => {
  expectStory(traceRequest(town(), { ...from, to }), story);
});

test.for<[name: string, parts: Partial<Snapshot>, to: string, story: string]>([
  [
    'DNS support is off',
    { vpcs: [vpc({ enableDnsSupport: false })] },
    'db.corp.example',
    'dns-failure; name sim:DNS_SUPPORT_DISABLED 10.0.0.2',
  ],
  [
    'DNS host names are off',
    { vpcs: [vpc({ enableDnsHostnames: false })] },
    'db.corp.example',
    noRoute,
  ],
  [
    'and an endpoint’s private name',
    { vpcs: [vpc({ enableDnsHostnames: false })] },
    'logs.ap-northeast-1.amazonaws.com',
    noRoute,
  ],
  [
    'and a file system’s',
    { vpcs: [vpc({ enableDnsHostnames: false })] },
    efs,
    'dns-failure; name sim:DNS_HOSTNAMES_DISABLED 10.0.0.2',
  ],
  [
    'a firewall that says there is no such name',
    { dnsFirewalls: [firewall('BLOCK/NXDOMAIN *.corp.example')] },
    'db.corp.example',
    blocked,
  ],
  [
    'a firewall that says nothing',
    { dnsFirewalls: [firewall('BLOCK/NODATA *')] },
    'db.corp.example',
    blocked,
  ],
  [
    'a firewall that says another name',
    { dnsFirewalls: [firewall('BLOCK/OVERRIDE/stop.corp.example *.corp.example')] },
    'db.corp.example',
    blocked,
  ],
  [
    'a firewall whose list was not read',
    { dnsFirewalls: [firewall('BLOCK ?')] },
    'db.corp.example',
    'unknown; aws route53resolver list-firewall-rules --firewall-rule-group-id rslvr-frg-1',
  ],
  [
    'a firewall that lets it pass first',
    { dnsFirewalls: [firewall('ALLOW db.corp.example', 'BLOCK *')] },
    'db.corp.example',
    'ok',
  ],
  [
    'a rule for AWS’s names',
    { resolverRules: [resolverRule('rslvr-rr-2', 'FORWARD amazonaws.com 192.168.0.53')] },
    'logs.ap-northeast-1.amazonaws.com',
    'ok',
  ],
  [
    'an outbound endpoint that is down',
    {
      resolverEndpoints: [
        {
          ...resolverEndpoint('rslvr-out-1', 'OUTBOUND', 'vpc-1', '10.0.1.23'),
          status: 'ACTION_NEEDED',
        },
      ],
    },
    'nas.office.example',
    asksOffice,
  ],
  [
    'an outbound endpoint that was not read',
    { resolverEndpoints: [] },
    'nas.office.example',
    asksOffice,
  ],
  [
    'a zone whose records were not read',
    { hostedZones: [{ id: 'Z-1', zoneName: 'corp.example', isPrivate: true, vpcIds: ['vpc-1'] }] },
    'db.corp.example',
    'unknown; aws route53 list-resource-record-sets --hosted-zone-id Z-1',
  ],
  [
    'a zone of another VPC',
    { hostedZones: [zone('corp.example', ['db.corp.example A 10.0.1.50'], { vpcIds: ['vpc-2'] })] },
    'db.corp.example',
    noRoute,
  ],
  [
    'a record with an IPv6 address alone',
    { hostedZones: [zone('corp.example', ['db.corp.example AAAA 2001:db8::6'])] },
    'db.corp.example',
    'dns-failure; name sim:NO_ADDRESS_OF_FAMILY 10.0.0.2',
  ],
])('%s', ([, parts, to, story]) => {
  expectStory(traceRequest(town(parts), { ...from, to }), story);
});

test.for([
  'logs.ap-northeast-1.amazonaws.com',
  door,
  'db.corp.example',
  'logs.corp.example',
  shop,
  efs,
  'db-1.abc.ap-northeast-1.rds.amazonaws.com',
  'i-0a1b.ap-northeast-1.compute.internal',
  'ip-10-0-1-50.ap-northeast-1.compute.internal',
  'example.com',
])('the answers of one call after the other are missing: %s', (to) => {
  expectUnread(town(), { ...from, to });
});
