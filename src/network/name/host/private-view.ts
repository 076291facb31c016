import type { PeeringConnection } from '../../snapshot/gateways.ts';
import type { Missing } from '../../snapshot/missing.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { wasRead } from '../../snapshot/was-read.ts';

/** Which address a public host name gives: the private one, the public one, or it is not known. */
export type View = 'private' | 'public' | Missing;

/**
 * Says whether a host's public name gives its private address to those who ask in a VPC: in the
 * host's own VPC; over a peering connection whose side of the host allows it; over a transit gateway
 * that supports DNS, on both attachments too. Both VPCs need both DNS attributes.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-dns.html
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
 */
export function evaluatePrivateView(index: SnapshotIndex, asking: Vpc, owner: Vpc): View {
  const attributes = [asking, owner].map(bothAttributes);
  if (attributes.includes('no')) return 'public';
  const unknown = attributes.find((one) => typeof one === 'object');
  if (asking.id === owner.id) return unknown ?? 'private';
  const { snapshot } = index;
  for (const collection of ['peeringConnections', 'transitGatewayAttachments'] as const)
    if (!wasRead(snapshot, collection, asking)) return { kind: 'resource', collection };
  const ways = [...overPeering(index, asking, owner), ...overTransitGateway(index, asking, owner)];
  if (ways.includes('private')) return unknown ?? 'private';
  return ways.find((way) => typeof way === 'object') ?? 'public';
}

/** Whether a VPC has both DNS attributes, and if that was not read, which one. */
export function bothAttributes(vpc: Vpc): 'yes' | 'no' | Missing {
  if (vpc.enableDnsSupport === false || vpc.enableDnsHostnames === false) return 'no';
  const unread = (['enableDnsSupport', 'enableDnsHostnames'] as const).find(
    (attribute) => vpc[attribute] === undefined,
  );
  return unread ? { kind: 'vpc-attribute', vpcId: vpc.id, attribute: unread } : 'yes';
}

function overPeering(index: SnapshotIndex, asking: Vpc, owner: Vpc): readonly View[] {
  return peeringsBetween(index, asking, owner.id).map(({ id, requester, accepter }): View => {
    const { resolvesForRemote } = requester.vpcId === owner.id ? requester : accepter;
    if (resolvesForRemote === undefined) return { kind: 'peering-dns', peeringId: id };
    return resolvesForRemote ? 'private' : 'public';
  });
}

/** The active peering connections of two VPCs. */
function peeringsBetween(
  index: SnapshotIndex,
  { id }: Vpc,
  other: string,
): readonly PeeringConnection[] {
  return (index.peeringsOfVpc.get(id) ?? []).filter(
    ({ state, requester, accepter }) =>
      state === 'active' && [requester.vpcId, accepter.vpcId].includes(other),
  );
}

function overTransitGateway(index: SnapshotIndex, asking: Vpc, owner: Vpc): readonly View[] {
  const available = (vpc: Vpc) =>
    (index.attachmentsOfResource.get(vpc.id) ?? []).filter(({ state }) => state === 'available');
  return available(asking).flatMap((mine) =>
    available(owner)
      .filter(({ transitGatewayId }) => transitGatewayId === mine.transitGatewayId)
      .map((theirs): View => {
        const gateway = index.transitGateways.get(mine.transitGatewayId);
        const settings = [gateway?.dnsSupport, mine.dnsSupport, theirs.dnsSupport];
        if (settings.includes(false)) return 'public';
        if (!settings.includes(undefined)) return 'private';
        const { transitGatewayId } = mine;
        return gateway?.dnsSupport === undefined
          ? { kind: 'resource', collection: 'transitGateways', id: transitGatewayId }
          : { kind: 'transit-gateway-dns', transitGatewayId };
      }),
  );
}
