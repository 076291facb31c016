import { test } from 'vitest';
import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { inbound } from '../support/network.ts';
import { peering, twoVpcs } from '../support/two-vpcs.ts';

const [ours, theirs] = ['111122223333 ap-northeast-1', '444455556666 us-east-1'];
const peered = twoVpcs(
  ['10.1.0.0/16 pcx-1', '0.0.0.0/0 igw-a'],
  ['10.0.0.0/16 pcx-1', '0.0.0.0/0 igw-b'],
  {
    peeringConnections: [peering()],
    internetGateways: [{ id: 'igw-a', vpcIds: ['vpc-a'] }],
  },
  [inbound('tcp/443 0.0.0.0/0')],
);

/** VPC `b` is another account's, in another Region; these collections were read in both places. */
function twoAccounts(readInBoth: readonly Collection[], without: readonly string[] = []): Snapshot {
  const foreign = <T extends { readonly id: string }>(list: readonly T[] | undefined, at: string) =>
    list
      ?.map((one) =>
        one.id === at ? { ...one, account: '444455556666', region: 'us-east-1' } : one,
      )
      .filter(({ id }) => !without.includes(id)) ?? [];
  const places = (collection: Collection) =>
    readInBoth.includes(collection) ? [ours, theirs] : [ours];
  return {
    ...peered,
    vpcs: foreign(peered.vpcs, 'vpc-b'),
    networkInterfaces: foreign(peered.networkInterfaces, 'eni-server'),
    securityGroups: foreign(peered.securityGroups, 'sg-server'),
    readIn: {
      networkInterfaces: places('networkInterfaces'),
      internetGateways: places('internetGateways'),
    },
  };
}

const toServer: Request = { from: 'eni-client', to: '10.1.1.10', port: 443 };
const fromInternet: Request = { from: 'internet', to: '10.1.1.10', port: 443 };

test.for<[name: string, network: Snapshot, request: Request, story: string]>([
  ['both read: one walk through two accounts', twoAccounts(['networkInterfaces']), toServer, 'ok'],
  [
    'the interfaces of the other were read, and nobody holds the address',
    twoAccounts(['networkInterfaces'], ['eni-server']),
    toServer,
    'timeout; forward NO_POSSIBLE_DESTINATION 10.1.1.10',
  ],
  [
    'they were not: who holds it is not known',
    twoAccounts([], ['eni-server']),
    toServer,
    'unknown; aws ec2 describe-network-interfaces',
  ],
  [
    'the groups of the other were not read',
    twoAccounts(['networkInterfaces'], ['sg-server']),
    toServer,
    'unknown; aws ec2 describe-security-groups --group-ids sg-server',
  ],
  [
    'gateways read in one account say nothing of the other’s',
    twoAccounts([]),
    fromInternet,
    'timeout; forward IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS vpc-b; aws ec2 describe-internet-gateways; aws ec2 describe-internet-gateways --internet-gateway-ids igw-b',
  ],
])('%s', ([, network, request, story]) => {
  expectStory(traceRequest(network, request), story);
});
