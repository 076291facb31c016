import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Direction } from '#network/packet/flow.ts';

/**
 * The addresses that a rule of one interface means when it names a group: the private ones of every
 * interface that carries the group, in the same VPC or a peered one; for what comes in also in a VPC
 * joined by a transit gateway (whether that gateway keeps the reference shows on the packet), but not
 * at an interface endpoint.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
export function membersOf(
  snapshot: Snapshot,
  groupId: string,
  judged: NetworkInterface,
  direction: Direction,
): readonly string[] {
  const joined = [judged.vpcId, ...peersOf(snapshot, judged.vpcId)];
  const isEndpoint = judged.interfaceType === 'vpc_endpoint';
  if (direction === 'ingress' && !isEndpoint)
    joined.push(...transitNeighboursOf(snapshot, judged.vpcId));
  return (snapshot.networkInterfaces ?? [])
    .filter(({ groupIds, vpcId }) => groupIds.includes(groupId) && joined.includes(vpcId))
    .flatMap(({ privateAddresses, ipv6Addresses }) => [...privateAddresses, ...ipv6Addresses]);
}

function peersOf({ peeringConnections = [] }: Snapshot, vpcId: string): readonly string[] {
  return peeringConnections
    .filter(({ state }) => state === 'active')
    .map(({ requester, accepter }) => [requester.vpcId, accepter.vpcId])
    .filter((pair) => pair.includes(vpcId))
    .flat();
}

function transitNeighboursOf(
  { transitGatewayAttachments = [] }: Snapshot,
  vpcId: string,
): readonly string[] {
  const gateways = transitGatewayAttachments
    .filter(({ resourceId }) => resourceId === vpcId)
    .map(({ transitGatewayId }) => transitGatewayId);
  return transitGatewayAttachments
    .filter(({ transitGatewayId }) => gateways.includes(transitGatewayId))
    .map(({ resourceId }) => resourceId);
}
