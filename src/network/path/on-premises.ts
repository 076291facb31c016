import { evaluatePrivateGateway } from '../gateway/private-gateway.ts';
import { evaluateTransitGatewayVpn } from '../gateway/transit-gateway-vpn.ts';
import { spaceOf } from '../packet/address-space.ts';
import { holds } from '../packet/block.ts';
import { type Flow, reverse } from '../packet/flow.ts';
import { at, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { Route } from '../snapshot/vpc.ts';
import type { PathHop } from './path.ts';
import type { Stand } from './stand.ts';

/** By what a host of the customer's network enters a VPC. */
export type Entry =
  | { readonly kind: 'private-gateway'; readonly gatewayId: string; readonly route: Route }
  | { readonly kind: 'attachment'; readonly attachment: TransitGatewayAttachment };

/**
 * Finds by what an address of the customer's network is joined to a VPC: a virtual private gateway
 * or a transit gateway that has a route to it. Nothing where none has.
 */
export function entryFor(index: SnapshotIndex, address: string, vpcId: string): Entry | undefined {
  if (spaceOf(address) === 'global') return undefined;
  return byPrivateGateway(index, address, vpcId) ?? byTransitGateway(index, address, vpcId);
}

/** Whether any VPC of the snapshot is joined to a network that has the address. */
export function isOnPremises(index: SnapshotIndex, address: string): boolean {
  return [...index.vpcs.keys()].some((vpcId) => entryFor(index, address, vpcId) !== undefined);
}

/** What was not read and would tell whether a network joined to a VPC has the address. */
export function unreadEntry(index: SnapshotIndex, address: string) {
  const { snapshot } = index;
  if (!snapshot.vpcs) return 'vpcs';
  if (!snapshot.routeTables) return 'routeTables';
  const routes = snapshot.routeTables
    .flatMap((table) => table.routes)
    .filter(({ destination }) => leadsTo(index, destination, address));
  const needed = joints.filter(([prefix]) =>
    routes.some(({ target }) => target.startsWith(prefix)),
  );
  return needed.map(([, collection]) => collection).find((collection) => !snapshot[collection]);
}

const joints = [
  ['vgw-', 'vpnGateways'],
  ['tgw-', 'transitGatewayAttachments'],
  ['tgw-', 'transitGatewayRouteTables'],
] as const;

/** The gate itself, judged for what comes in, and where the packet then stands. */
export function enterBy(
  index: SnapshotIndex,
  entry: Entry,
  vpcId: string,
  flow: Flow,
): { readonly hop: PathHop; readonly stand: Stand } {
  const back = reverse(flow);
  if (entry.kind === 'private-gateway') {
    const { gatewayId, route } = entry;
    const step = evaluatePrivateGateway(index, gatewayId, vpcId, route, back);
    return {
      hop: { kind: 'virtual-private-gateway', id: gatewayId, vpcId, steps: [step] },
      stand: { kind: 'in-vpc', vpcId, gatewayId },
    };
  }
  const { attachment } = entry;
  const step = evaluateTransitGatewayVpn(index, attachment, back);
  return {
    hop: { kind: 'transit-gateway', id: attachment.transitGatewayId, steps: [step] },
    stand: { kind: 'in-transit-gateway', by: attachment },
  };
}

function byPrivateGateway(index: SnapshotIndex, address: string, vpcId: string): Entry | undefined {
  const gatewayId = index.vpnGatewayOfVpc.get(vpcId)?.id;
  if (gatewayId === undefined) return undefined;
  const tables = index.snapshot.routeTables?.filter((table) => table.vpcId === vpcId) ?? [];
  const routes = tables.flatMap((table) => table.routes);
  const route = routes.find(
    ({ target, destination }) => target === gatewayId && leadsTo(index, destination, address),
  );
  return route && { kind: 'private-gateway', gatewayId, route };
}

function byTransitGateway(index: SnapshotIndex, address: string, vpcId: string): Entry | undefined {
  const gateways = (index.attachmentsOfResource.get(vpcId) ?? []).map(
    (one) => one.transitGatewayId,
  );
  const tables = index.snapshot.transitGatewayRouteTables ?? [];
  const attachments = tables
    .filter(({ transitGatewayId }) => gateways.includes(transitGatewayId))
    .flatMap(({ transitGatewayId, routes = [] }) =>
      routes
        .filter(({ destination }) => leadsTo(index, destination, address))
        .flatMap(({ attachmentIds }) => attachmentIds.map((id) => at(transitGatewayId, id))),
    )
    .flatMap((key) => index.attachments.get(key) ?? []);
  const attachment = attachments.find(({ resourceType }) => !isNetwork(resourceType));
  return attachment && { kind: 'attachment', attachment };
}

/** Whether a route is for an address: by its block, or by one of its prefix list. */
function leadsTo(index: SnapshotIndex, destination: string, address: string): boolean {
  if (!destination.startsWith('pl-')) return holds(destination, address);
  const { cidrs = [] } = index.prefixLists.get(destination) ?? {};
  return cidrs.some((one) => holds(one, address));
}

/** VPCs and other transit gateways are AWS's own. */
function isNetwork(resourceType: string): boolean {
  return resourceType === 'vpc' || resourceType.endsWith('peering');
}
