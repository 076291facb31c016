import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Route, Subnet, Vpc } from '#network/snapshot/vpc.ts';
import { familyOf, flagOf } from './layout.ts';
import { isInside } from './inside.ts';
import { attachmentDevice, type Wire } from './wires.ts';

/** Where routes of a VPC can lead: the wires of its namespace, seen from one subnet (or from none). */
export interface Outlook {
  readonly snapshot: Snapshot;
  readonly wires: readonly Wire[];
  readonly vpc: Vpc;
  readonly subnet?: Subnet;
}

/**
 * A route as a command. The longest prefix wins by itself; of equal ones Linux takes the smallest
 * metric: local and static, then prefix list, then propagated. A blackhole keeps its place.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function routeCommands(outlook: Outlook, table: number, route: Route): readonly string[] {
  const { destination, state } = route;
  if (state === 'filtered' || isBeatenByLocal(outlook, route)) return [];
  const list = outlook.snapshot.prefixLists?.find(({ id }) => id === destination);
  const blocks = destination.startsWith('pl-') ? (list?.cidrs ?? []) : [destination];
  return blocks.map((block) => {
    const where = `table ${table} metric ${metricOf(route)}`;
    return `${flagOf(block)}route add ${wayTo(outlook, route, block)} ${where}`;
  });
}

/**
 * The local route wins over every propagated one, however narrow that is.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html
 */
function isBeatenByLocal({ vpc }: Outlook, { destination, origin }: Route): boolean {
  const [base = ''] = destination.split('/');
  return origin === 'EnableVgwRoutePropagation' && vpc.cidrs.some((block) => isInside(block, base));
}

function metricOf({ destination, origin }: Route): number {
  if (origin === 'EnableVgwRoutePropagation') return 30;
  return destination.startsWith('pl-') ? 20 : 10;
}

/** The local route hands over to the table of everyone in the VPC; a missing wire drops. */
function wayTo(outlook: Outlook, { target, state }: Route, block: string): string {
  if (state === 'blackhole') return `blackhole ${block}`;
  if (target === 'local') return `throw ${block}`;
  if (isLostAtEdge(outlook, target, block)) return `blackhole ${block}`;
  const wire = outlook.wires.find(({ here }) => here.device === deviceOf(outlook, target));
  if (!wire) return `blackhole ${block}`;
  const via = familyOf(block) === 'ip6' ? wire.there.address6 : wire.there.address;
  return `${block} via ${via} dev ${wire.here.device} onlink`;
}

/**
 * What an internet gateway's table sends to an interface is lost unless that has a public address.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
 */
function isLostAtEdge({ snapshot, subnet }: Outlook, target: string, block: string): boolean {
  const eni = snapshot.networkInterfaces?.find(({ id }) => id === target);
  const seen = familyOf(block) === 'ip6' ? eni?.ipv6Addresses : eni?.publicAddresses;
  return subnet === undefined && seen?.length === 0;
}

/** A NAT gateway is reached at its interface, a transit gateway at its interface in the sender's zone. */
function deviceOf(outlook: Outlook, target: string): string {
  const { natGateways = [] } = outlook.snapshot;
  const nat = natGateways.find(({ id }) => id === target);
  if (nat) return nat.state === 'available' ? (nat.networkInterfaceId ?? '') : '';
  return target.startsWith('tgw-') ? transitDevice(outlook, target) : target;
}

/**
 * Only a zone in which the attachment has a subnet can send to the transit gateway.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
function transitDevice({ snapshot, subnet }: Outlook, gatewayId: string): string {
  const { transitGatewayAttachments = [], subnets = [] } = snapshot;
  const attachment = transitGatewayAttachments.find(
    ({ transitGatewayId, resourceId }) =>
      transitGatewayId === gatewayId && resourceId === subnet?.vpcId,
  );
  const inZone = subnets.find(
    ({ id, availabilityZone }) =>
      availabilityZone === subnet?.availabilityZone && attachment?.subnetIds?.includes(id),
  );
  return attachment && inZone ? attachmentDevice(attachment.id, inZone.id) : '';
}
