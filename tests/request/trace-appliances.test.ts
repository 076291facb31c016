import { expect, test } from 'vitest';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import {
  defaultNacl,
  eni,
  inbound,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from '../support/network.ts';

const https = { from: '10.0.1.10', to: '10.0.2.10', port: 443 };
const open = [inbound('all 0.0.0.0/0'), outbound('all 0.0.0.0/0')];

const firewall: NetworkInterface = eni('eni-fw', '10.0.9.9', 'fw', ['sg-fw'], {
  instanceId: 'i-fw',
  sourceDestCheck: false,
});

/**
 * `web` (10.0.1.10) and `db` (10.0.2.10) talk by way of an appliance in a third subnet: each subnet
 * has a route to the other that is more specific than local.
 */
function inspected(parts: Partial<Snapshot> = {}, ofDb = ['10.0.1.0/24 eni-fw']): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    subnets: [
      subnet('web', '10.0.1.0/24'),
      subnet('db', '10.0.2.0/24'),
      subnet('fw', '10.0.9.0/24'),
    ],
    routeTables: [
      table('rtb-web', ['web'], '10.0.0.0/16 local', '10.0.2.0/24 eni-fw'),
      table('rtb-db', ['db'], '10.0.0.0/16 local', ...ofDb),
      table('rtb-main', [], '10.0.0.0/16 local'),
    ],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-web', ...open), sg('sg-db', ...open), sg('sg-fw', ...open)],
    networkInterfaces: [
      eni('eni-web', '10.0.1.10', 'web', ['sg-web']),
      eni('eni-db', '10.0.2.10', 'db', ['sg-db']),
      firewall,
    ],
    instances: [{ id: 'i-fw', state: 'running', networkInterfaceIds: ['eni-fw'] }],
    ...parts,
  });
}

function withFirewall(parts: Partial<NetworkInterface>): Partial<Snapshot> {
  const others = (inspected().networkInterfaces ?? []).filter(({ id }) => id !== 'eni-fw');
  return { networkInterfaces: [...others, { ...firewall, ...parts }] };
}

const dbAdmits = (...rules: string[]) => ({
  securityGroups: [sg('sg-web', ...open), sg('sg-db', ...rules.map(inbound)), sg('sg-fw', ...open)],
});

test.for<[name: string, network: Snapshot, story: string]>([
  ['a route more specific than local leads by it, there and back', inspected(), 'ok'],
  ['the way back may be straight', inspected({}, []), 'ok'],
  [
    'an interface drops what is not its own unless the check is off',
    inspected(withFirewall({ sourceDestCheck: true })),
    'timeout; forward ENI_SOURCE_DEST_CHECK_RESTRICTION eni-fw; reply ENI_SOURCE_DEST_CHECK_RESTRICTION eni-fw',
  ],
  [
    'an appliance that is stopped',
    inspected(
      { instances: [{ id: 'i-fw', state: 'stopped', networkInterfaceIds: ['eni-fw'] }] },
      [],
    ),
    'timeout; forward BAD_STATE i-fw',
  ],
  [
    'its own groups judge what it forwards',
    inspected({
      securityGroups: [
        sg('sg-web', ...open),
        sg('sg-db', ...open),
        sg('sg-fw', outbound('all 0.0.0.0/0')),
      ],
    }),
    'timeout; forward SG_HAS_NO_RULES sg-fw',
  ],
  [
    'groups of the sender are not known behind it',
    inspected(dbAdmits('tcp/443 sg-web')),
    'timeout; forward SG_REFERENCES_NOT_PRESERVED sg-db',
  ],
  ['its address block is', inspected(dbAdmits('tcp/443 10.0.1.0/24')), 'ok'],
  [
    'by which of several interfaces it sends on is not known',
    inspected(
      {
        instances: [{ id: 'i-fw', state: 'running', networkInterfaceIds: ['eni-fw', 'eni-fw2'] }],
      },
      [],
    ),
    'unknown; aws ec2 describe-network-interfaces --network-interface-ids eni-fw',
  ],
  [
    'a route to an interface that is gone',
    inspected({
      routeTables: [
        table('rtb-web', ['web'], '10.0.0.0/16 local', '10.0.2.0/24 eni-gone blackhole'),
        table('rtb-main', [], '10.0.0.0/16 local'),
      ],
    }),
    'timeout; forward BAD_STATE_ROUTE rtb-web',
  ],
  [
    'two appliances that hand it to each other',
    inspected({
      networkInterfaces: [
        ...(inspected().networkInterfaces ?? []),
        eni('eni-fw2', '10.0.8.8', 'fw2', ['sg-fw'], {
          instanceId: 'i-fw2',
          sourceDestCheck: false,
        }),
      ],
      instances: [
        { id: 'i-fw', state: 'running', networkInterfaceIds: ['eni-fw'] },
        { id: 'i-fw2', state: 'running', networkInterfaceIds: ['eni-fw2'] },
      ],
      routeTables: [
        table('rtb-web', ['web'], '10.0.0.0/16 local', '10.0.2.0/24 eni-fw'),
        table('rtb-fw', ['fw'], '10.0.0.0/16 local', '10.0.2.0/24 eni-fw2'),
        table('rtb-fw2', ['fw2'], '10.0.0.0/16 local', '10.0.2.0/24 eni-fw'),
        table('rtb-main', [], '10.0.0.0/16 local'),
      ],
    }),
    'timeout; forward sim:ROUTES_IN_A_CIRCLE 10.0.2.10',
  ],
])('appliance: %s', ([, network, story]) => {
  expectStory(traceRequest(network, https), story);
});

test('an address that a subnet’s own table sends to a host in it: only the host knows whether it is its own', () => {
  const network = inspected({
    routeTables: [
      table('rtb-web', ['web'], '10.0.0.0/16 local', '192.168.0.10/32 eni-fw'),
      table('rtb-main', [], '10.0.0.0/16 local', '192.168.0.10/32 eni-fw'),
    ],
  });
  expectStory(
    traceRequest(network, { ...https, to: '192.168.0.10' }),
    'unknown; aws ec2 describe-network-interfaces --network-interface-ids eni-fw',
  );
});

test('that it forwards is taken for granted, and said', () => {
  expect(traceRequest(inspected(), https).assumptions).toContain(
    'the appliance at eni-fw forwards tcp/443 unchanged',
  );
});

test('whether an appliance puts its own public address in place is not known', () => {
  const network = inspected({
    ...withFirewall({ publicAddresses: [{ private: '10.0.9.9', public: '198.51.100.9' }] }),
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    routeTables: [
      table('rtb-web', ['web'], '10.0.0.0/16 local', '0.0.0.0/0 eni-fw'),
      table('rtb-main', [], '10.0.0.0/16 local', '0.0.0.0/0 igw-1'),
    ],
  });
  expectStory(
    traceRequest(network, { ...https, to: 'internet' }),
    'unknown; aws ec2 describe-network-interfaces --network-interface-ids eni-fw',
  );
});

/** The internet gateway's own table sends what comes in for `web` by way of the appliance. */
function edged(parts: Partial<Snapshot> = {}): Snapshot {
  const gateway = { ...table('rtb-edge', ['-'], '10.0.0.0/16 local', '10.0.1.0/24 eni-fw') };
  return inspected({
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    routeTables: [
      { ...gateway, subnetIds: [], gatewayIds: ['igw-1'] },
      table('rtb-web', ['web'], '10.0.0.0/16 local', '0.0.0.0/0 eni-fw'),
      table('rtb-main', [], '10.0.0.0/16 local', '0.0.0.0/0 igw-1'),
    ],
    networkInterfaces: [
      eni('eni-web', '10.0.1.10', 'web', ['sg-web'], {
        publicAddresses: [{ private: '10.0.1.10', public: '198.51.100.10' }],
      }),
      { ...firewall, publicAddresses: [{ private: '10.0.9.9', public: '198.51.100.9' }] },
    ],
    ...parts,
  });
}

test('a gateway’s table steers what enters the VPC by it, and the answers of what left', () => {
  const request = { from: 'internet', to: '198.51.100.10', port: 443 };
  const trace = traceRequest(edged(), request);
  expectStory(trace, 'ok');
  const passed = trace.forward.map(({ id }) => id);
  expect(passed).toEqual([
    'internet',
    'igw-1',
    'rtb-edge',
    'fw',
    'eni-fw',
    'fw',
    'rtb-main',
    'web',
    'eni-web',
  ]);
  const out = traceRequest(edged(), { from: '10.0.1.10', to: 'internet', port: 443 });
  expectStory(out, 'ok');
  expect(out.reply?.map(({ id }) => id)).toContain('rtb-edge');
});

const fromOutside = { from: 'internet', to: '198.51.100.10', port: 443 };
const toOutside = { from: '10.0.1.10', to: 'internet', port: 443 };
const webAndUnseen = [...(edged().networkInterfaces ?? []).slice(0, 1), firewall];

test('an internet gateway’s table reaches no appliance without a public address, answers neither', () => {
  const network = edged({ networkInterfaces: webAndUnseen });
  expectStory(
    traceRequest(network, fromOutside),
    'timeout; forward INGRESS_RTB_NO_PUBLIC_IP eni-fw',
  );
  expectStory(traceRequest(network, toOutside), 'timeout; reply INGRESS_RTB_NO_PUBLIC_IP eni-fw');
});

test('the groups of an appliance remember what went out by it, also where the internet answers', () => {
  const groups = [
    sg('sg-web', ...open),
    sg('sg-db'),
    sg('sg-fw', inbound('tcp/443 10.0.1.0/24'), outbound('tcp/443 0.0.0.0/0')),
  ];
  expectStory(traceRequest(edged({ securityGroups: groups }), toOutside), 'ok');
});

test('Block Public Access looks at the subnet of whom the public address is, not of the appliance', () => {
  const blocked = (name: string) =>
    edged({
      subnets: (edged().subnets ?? []).map((one) =>
        one.id === name ? { ...one, publicAccessBlock: 'block-bidirectional' } : one,
      ),
    });
  for (const request of [fromOutside, toOutside]) {
    expectStory(traceRequest(blocked('fw'), request), 'ok');
    expectStory(
      traceRequest(blocked('web'), request),
      'timeout; forward VPC_BLOCK_PUBLIC_ACCESS_ENABLED vpc-1',
    );
  }
});

test('the answers of one call after the other are missing', () => {
  expectUnread(inspected(), https);
  expectUnread(edged(), fromOutside);
});
