import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { doors } from '../../support/doors.ts';
import { traceInWords } from '../../support/in-words.ts';
import { inbound, route } from '../../support/network.ts';
import { peering, twoVpcs } from '../../support/two-vpcs.ts';
import { edit } from './fault.ts';
import { faultsOf } from './faults-of.ts';
import type { Kind } from './way.ts';
import { build, type Working } from './working-network.ts';

/** What generated networks have found, each as the smallest network that shows it. */

function plain(kind: Kind): Working {
  const width = { groups: 'open', acls: 'open', secondGroup: false } as const;
  return build({ kind, protocol: 'tcp', port: 443, ...width, strangers: 0, noise: [] });
}

/** A working network with mistakes in it, by their names. */
function withFaults(kind: Kind, ...names: readonly string[]): readonly [Snapshot, Request] {
  const working = plain(kind);
  const faults = faultsOf(working).filter(({ name }) => names.includes(name));
  expect(faults.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  const network = faults.reduce((sofar, { inject }) => inject(sofar), working.network);
  return [network, working.request];
}

const detached = { internetGateways: [{ id: 'igw-1', vpcIds: [] }] };
const unpublished = {
  ...doors(),
  networkInterfaces:
    doors().networkInterfaces?.map((one) => ({ ...one, publicAddresses: [] })) ?? [],
};
const nat = (state: string) => doors().natGateways?.map((one) => ({ ...one, state })) ?? [];
const endpoints = (network: Snapshot, state: string) =>
  network.vpcEndpoints?.map((one) => ({ ...one, state })) ?? [];
const s3 = 'bucket.s3.ap-northeast-1.amazonaws.com';
const pending = { peeringConnections: [peering({ state: 'pending-acceptance' })] };

type Row = [fact: string, network: Snapshot, request: Request, story: readonly string[]];

/** One thing wrong with a gateway does not hide another: both must be mended. */
const atOnePlace: Row[] = [
  [
    'a detached internet gateway, and a sender without a public address',
    { ...unpublished, ...detached },
    { from: '10.0.0.5', to: 'internet:203.0.113.9' },
    ['forward BAD_STATE_ATTACHMENT igw-1', 'forward IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS igw-1'],
  ],
  [
    'a detached internet gateway, and a private destination',
    { ...doors(), ...detached },
    { from: '10.0.0.5', to: '10.9.9.9' },
    [
      'forward BAD_STATE_ATTACHMENT igw-1',
      'forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-1',
    ],
  ],
  [
    'a VPC without internet gateway, and a host in it without a public address',
    { ...unpublished, internetGateways: [] },
    { from: 'internet', to: '10.0.0.5' },
    [
      'forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS vpc-1',
      'forward NO_PATH vpc-1',
      'aws ec2 describe-internet-gateways --internet-gateway-ids igw-1',
    ],
  ],
  [
    'a NAT gateway that failed, and a protocol that it never takes',
    { ...doors(), natGateways: nat('failed') },
    { from: '10.0.1.23', to: 'internet:203.0.113.9', protocol: 50 },
    ['forward BAD_STATE nat-1', 'forward PROTOCOL_RESTRICTION nat-1'],
  ],
  [
    'a gateway endpoint that is being deleted, and UDP',
    { ...doors(), vpcEndpoints: endpoints(doors(), 'deleting') },
    { from: '10.0.2.23', to: s3, protocol: 'udp' },
    ['forward BAD_STATE vpce-s3', 'forward VPCE_GATEWAY_PROTOCOL_RESTRICTION vpce-s3'],
  ],
  [
    'a peering connection that is not accepted, and a destination in neither VPC',
    twoVpcs(['0.0.0.0/0 pcx-1'], [], pending),
    { from: 'eni-client', to: 'internet:203.0.113.9' },
    ['forward BAD_STATE pcx-1', 'forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-1'],
  ],
  [
    'an attachment that is not available, and the ACL of its subnet',
    ...withFaults(
      'over a transit gateway',
      'tgw-attach-1 is not available',
      'acl-nat denies all in 10.0.1.10 (forward)',
    ),
    [
      'forward SUBNET_ACL_RESTRICTION acl-nat',
      'forward BAD_STATE_ATTACHMENT tgw-1',
      'reply BAD_STATE_ATTACHMENT tgw-1',
    ],
  ],
];

/** Where the way there ends, whom it was for is judged all the same, by the address it would see. */
const pastTheEnd: Row[] = [
  [
    'an internet gateway drops what is for a private address; the groups there are judged',
    twoVpcs(
      ['0.0.0.0/0 igw-1'],
      [],
      { internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-a'] }] },
      [],
    ),
    { from: 'eni-client', to: 'eni-server' },
    [
      'forward IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-1',
      'forward SG_HAS_NO_RULES sg-server',
      'reply NO_ROUTE_TO_DESTINATION rtb-b',
    ],
  ],
  [
    'no route to an elastic address; the groups behind it are judged',
    ...withFaults(
      'by elastic addresses',
      'rtb-client has no route on',
      'the groups of the server have no ingress rule',
    ),
    ['forward NO_ROUTE_TO_DESTINATION rtb-client', 'forward SG_HAS_NO_RULES sg-server'],
  ],
  [
    'no route to an elastic address, and none back',
    ...withFaults(
      'by elastic addresses',
      'rtb-client has no route on',
      'rtb-server has no route on',
    ),
    ['forward NO_ROUTE_TO_DESTINATION rtb-client', 'reply NO_ROUTE_TO_DESTINATION rtb-server'],
  ],
];

const elastic = plain('by elastic addresses');

/** An answer has the address that was asked, whether or not its way is known to the end. */
const replies: Row[] = [
  [
    'an answer without a route takes no other way',
    ...withFaults('by elastic addresses', 'rtb-server has no route on'),
    ['reply NO_ROUTE_TO_DESTINATION rtb-server'],
  ],
  [
    'an answer without a route is still judged at the client, as from the elastic address',
    ...withFaults(
      'by elastic addresses',
      'rtb-server has no route on',
      'acl-client denies all in 198.51.100.50 (reply)',
    ),
    ['reply NO_ROUTE_TO_DESTINATION rtb-server', 'reply SUBNET_ACL_RESTRICTION acl-client'],
  ],
  [
    'a host answers from its private address, which a peering connection carries',
    twoVpcs([], ['10.0.0.0/16 pcx-1'], {
      peeringConnections: [peering()],
      internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-b'] }],
      networkInterfaces:
        twoVpcs([], []).networkInterfaces?.map((one) =>
          one.id === 'eni-server'
            ? { ...one, publicAddresses: [{ private: '10.1.1.10', public: '198.51.100.5' }] }
            : one,
        ) ?? [],
    }),
    { from: 'eni-client', to: '198.51.100.5' },
    ['forward NO_ROUTE_TO_DESTINATION rtb-a'],
  ],
];

test.for([...atOnePlace, ...pastTheEnd, ...replies])('%s', ([, network, request, story]) => {
  const found = traceInWords(traceRequest(network, request)).split('; ');
  expect(found.toSorted()).toEqual(['timeout', ...story].toSorted());
});

const { networkInterfaces: _interfaces, ...withoutInterfaces } = doors();
const { vpcEndpoints: _endpoints, ...withoutEndpoints } = doors();
const { peeringConnections: _peerings, ...withoutPeerings } = twoVpcs(
  ['10.1.0.0/16 pcx-1'],
  ['10.0.0.0/16 pcx-1'],
  {},
  [inbound('tcp/443 sg-client')],
);
const listsUnread = [{ id: 'pl-s3', prefixListName: 'com.amazonaws.ap-northeast-1.s3' }];

/** What was not read is unknown, never refused and never passed. */
test.for<[fact: string, network: Snapshot, request: Request, call: string]>([
  [
    'who holds an address, where no interface was read',
    withoutInterfaces,
    { from: 'internet', to: '10.0.1.23' },
    'aws ec2 describe-network-interfaces',
  ],
  [
    'an endpoint by its id, where none was read',
    withoutEndpoints,
    { from: '10.0.2.23', to: 'vpce-s3' },
    'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids vpce-s3',
  ],
  [
    'a group of another VPC, where no peering connection was read',
    withoutPeerings,
    { from: 'eni-client', to: 'eni-server' },
    'aws ec2 describe-vpc-peering-connections --vpc-peering-connection-ids pcx-1',
  ],
  [
    'where S3 is, without the entries of its prefix list',
    {
      ...doors(),
      prefixLists: listsUnread,
      routeTables: edit(doors().routeTables, 'rtb-closed', (one) => ({
        ...one,
        routes: [route('10.0.0.0/16 local'), route('203.0.113.0/24 nat-1')],
      })),
    },
    { from: '10.0.2.23', to: s3 },
    'aws ec2 get-managed-prefix-list-entries --prefix-list-id pl-s3',
  ],
  [
    'the way of an answer, without the entries of a prefix list in its table',
    {
      ...elastic.network,
      prefixLists: listsUnread,
      routeTables: edit(elastic.network.routeTables, 'rtb-server', (one) => ({
        ...one,
        routes: [...one.routes, route('pl-s3 vpce-s3')],
      })),
    },
    elastic.request,
    'aws ec2 get-managed-prefix-list-entries --prefix-list-id pl-s3',
  ],
])('unknown: %s', ([, network, request, call]) => {
  expect(traceInWords(traceRequest(network, request))).toBe(`unknown; ${call}`);
});

test('what a host sends to itself never leaves it, so that nothing of the VPC judges it', () => {
  expect(traceInWords(traceRequest(doors(), { from: 'eni-job', to: '10.0.2.23' }))).toBe('ok');
});
