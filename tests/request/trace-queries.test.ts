import { test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import {
  defaultNacl,
  eni,
  inbound,
  nacl,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from '../support/network.ts';

const request = { from: 'eni-app', to: 'db.corp.example', port: 443 };

/** `app` asks the VPC's own resolver `dns` (10.0.2.53), which stands in another subnet. */
function ownResolver(parts: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    vpcs: [vpc({ dnsServers: ['10.0.2.53'] })],
    subnets: [subnet('app', '10.0.1.0/24'), subnet('dns', '10.0.2.0/24')],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-app', outbound('all 0.0.0.0/0')),
      sg('sg-dns', inbound('udp/53 10.0.0.0/16'), outbound('all 0.0.0.0/0')),
    ],
    networkInterfaces: [
      eni('eni-app', '10.0.1.10', 'app', ['sg-app']),
      eni('eni-dns', '10.0.2.53', 'dns', ['sg-dns']),
    ],
    ...parts,
  });
}

const asksServer = 'unknown; dig +short db.corp.example @10.0.2.53';

test.for<[name: string, network: Snapshot, story: string]>([
  ['what it answers only it tells', ownResolver(), asksServer],
  [
    'a group that does not send to it',
    ownResolver({
      securityGroups: [
        sg('sg-app', outbound('tcp/443 0.0.0.0/0')),
        sg('sg-dns', inbound('udp/53 10.0.0.0/16')),
      ],
    }),
    'dns-failure; name ENI_SG_RULES_MISMATCH sg-app; dig +short db.corp.example @10.0.2.53',
  ],
  [
    'a group of its own that admits TCP alone',
    ownResolver({
      securityGroups: [
        sg('sg-app', outbound('all 0.0.0.0/0')),
        sg('sg-dns', inbound('tcp/53 10.0.0.0/16')),
      ],
    }),
    'dns-failure; name ENI_SG_RULES_MISMATCH sg-dns; dig +short db.corp.example @10.0.2.53',
  ],
  [
    'an ACL that does not let its answer back',
    ownResolver({
      networkAcls: [
        defaultNacl(),
        nacl(
          'acl-dns',
          ['dns'],
          'in 100 allow all 0.0.0.0/0',
          'out 100 allow tcp/0-65535 0.0.0.0/0',
        ),
      ],
    }),
    'dns-failure; name SUBNET_ACL_RESTRICTION acl-dns; dig +short db.corp.example @10.0.2.53',
  ],
  [
    'one of two that can be asked is enough',
    ownResolver({ vpcs: [vpc({ dnsServers: ['10.0.9.9', '10.0.2.53'] })] }),
    'unknown; dig +short db.corp.example @10.0.9.9',
  ],
])('a resolver of the VPC’s own: %s', ([, network, story]) => {
  expectStory(traceRequest(network, request), story);
});

/** A rule forwards `corp.example` by an outbound endpoint (10.0.2.20) to 10.9.9.53. */
function forwarded(...rules: string[]): Snapshot {
  return {
    ...ownResolver({ vpcs: [vpc()] }),
    resolverRules: [
      {
        id: 'rslvr-rr-1',
        domain: 'corp.example',
        type: 'FORWARD',
        status: 'COMPLETE',
        targets: [{ address: '10.0.1.53', port: 53 }],
        endpointId: 'rslvr-out-1',
        vpcIds: ['vpc-1'],
      },
    ],
    resolverEndpoints: [
      {
        id: 'rslvr-out-1',
        direction: 'OUTBOUND',
        vpcId: 'vpc-1',
        status: 'OPERATIONAL',
        groupIds: ['sg-out'],
        addresses: [{ address: '10.0.2.20', subnetId: 'dns' }],
      },
    ],
    securityGroups: [
      sg('sg-app', outbound('all 0.0.0.0/0')),
      sg('sg-out', ...rules.map(outbound)),
      sg('sg-dns', inbound('udp/53 10.0.0.0/16')),
    ],
    networkInterfaces: [
      eni('eni-app', '10.0.1.10', 'app', ['sg-app']),
      eni('eni-out', '10.0.2.20', 'dns', ['sg-out'], {
        description: 'Route 53 Resolver: rslvr-out-1',
      }),
      eni('eni-dns', '10.0.1.53', 'app', ['sg-dns']),
    ],
  };
}

test.for<[name: string, network: Snapshot, story: string]>([
  [
    'asks from its own interfaces, by their groups',
    forwarded('udp/53 0.0.0.0/0'),
    'unknown; dig +short db.corp.example @10.0.1.53',
  ],
  [
    'a group of the endpoint that lets no question out',
    forwarded('tcp/443 0.0.0.0/0'),
    'dns-failure; name ENI_SG_RULES_MISMATCH sg-out; dig +short db.corp.example @10.0.1.53',
  ],
])('an outbound endpoint %s', ([, network, story]) => {
  expectStory(traceRequest(network, request), story);
});

/** The VPC's own resolver, with its setting: where it sends questions on. */
function forwarding(to: string, ...outward: string[]): Snapshot {
  const tags = { 'closednet:dns-forwarder': to };
  return ownResolver({
    securityGroups: [
      sg('sg-app', outbound('all 0.0.0.0/0')),
      sg('sg-dns', inbound('udp/53 10.0.0.0/16'), ...outward.map(outbound)),
    ],
    networkInterfaces: [
      eni('eni-app', '10.0.1.10', 'app', ['sg-app']),
      eni('eni-dns', '10.0.2.53', 'dns', ['sg-dns'], { tags }),
    ],
  });
}

test.for<[name: string, network: Snapshot, story: string]>([
  [
    'to Amazon’s is told what that one knows',
    forwarding('10.0.0.2'),
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-1',
  ],
  [
    'to nowhere waits for its own answer',
    forwarding('192.168.53.53', 'udp/53 0.0.0.0/0'),
    'dns-failure; name NO_ROUTE_TO_DESTINATION rtb-1; dig +short sqs.ap-northeast-1.amazonaws.com @192.168.53.53',
  ],
  [
    'past its own group asks nobody',
    forwarding('10.0.1.53', 'tcp/443 0.0.0.0/0'),
    'dns-failure; name ENI_SG_RULES_MISMATCH sg-dns; name NO_POSSIBLE_DESTINATION 10.0.1.53; dig +short sqs.ap-northeast-1.amazonaws.com @10.0.1.53',
  ],
  [
    'to something that is no address is not guessed',
    forwarding('VPC+2'),
    'unknown; dig +short sqs.ap-northeast-1.amazonaws.com @10.0.2.53',
  ],
])('a server that forwards %s', ([, network, story]) => {
  expectStory(traceRequest(network, { ...request, to: 'sqs.ap-northeast-1.amazonaws.com' }), story);
});

test('the answers of one call after the other are missing', () => {
  expectUnread(ownResolver(), request);
});
