import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
} from '#network/snapshot/transit-gateway.ts';
import { flagOf, type Namespace } from './layout.ts';
import { referencesLost } from './security-group.ts';
import { attachmentDevice, plugIn, type Wire, wiresIn } from './wires.ts';

/** One interface of the gateway: that of an attachment in one of its subnets. */
interface Arm {
  readonly attachment: TransitGatewayAttachment;
  readonly zone: string;
  readonly wire: Wire;
}

/**
 * A transit gateway: what comes from an attachment is routed by the table associated with it; without
 * one nothing goes on. Towards an attachment it stays in the sender's zone where the attachment has a
 * subnet there.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function transitGateway(
  snapshot: Snapshot,
  gateway: TransitGateway,
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, gateway.id);
  const arms = armsOf(snapshot, gateway, wires);
  return {
    name: gateway.id,
    commands: [
      ...plugIn(wires),
      ...arms.flatMap((arm, number) => armCommands(snapshot, arms, arm, 100 + number)),
      ...['', '-6 '].map((flag) => `${flag}rule add pref 40 unreachable`),
    ],
    rules: [
      'table inet transit {',
      'chain forward {',
      'type filter hook forward priority filter; policy accept',
      ...arms.flatMap((from) => arms.flatMap((to) => referenceLines(gateway, from, to))),
      '}',
      '}',
    ].join('\n'),
    answersAt: [],
  };
}

function armsOf(
  { transitGatewayAttachments = [], subnets = [] }: Snapshot,
  { id }: TransitGateway,
  wires: readonly Wire[],
): readonly Arm[] {
  const own = transitGatewayAttachments.filter(({ transitGatewayId }) => transitGatewayId === id);
  return own.flatMap((attachment) =>
    (attachment.subnetIds ?? []).flatMap((subnetId) => {
      const device = attachmentDevice(attachment.id, subnetId);
      const wire = wires.find(({ here }) => here.device === device);
      const zone = subnets.find((subnet) => subnet.id === subnetId)?.availabilityZone ?? '';
      return wire ? [{ attachment, zone, wire }] : [];
    }),
  );
}

function armCommands(
  snapshot: Snapshot,
  arms: readonly Arm[],
  { attachment, zone, wire }: Arm,
  table: number,
): readonly string[] {
  const { routeTableId, associationState } = attachment;
  const isAssociated = associationState === undefined || associationState === 'associated';
  const own = snapshot.transitGatewayRouteTables?.find(({ id }) => id === routeTableId);
  const routes = isAssociated ? (own?.routes ?? []) : [];
  return [
    ...routes.flatMap((route) =>
      blocksOf(snapshot, route).map((block) => {
        const where = `table ${table} metric ${metricOf(route)}`;
        return `${flagOf(block)}route add ${wayTo(arms, zone, route, block)} ${where}`;
      }),
    ),
    ...['', '-6 '].map((flag) => `${flag}rule add iif ${wire.here.device} pref 20 table ${table}`),
  ];
}

function blocksOf({ prefixLists }: Snapshot, { destination }: TransitGatewayRoute) {
  if (!destination.startsWith('pl-')) return [destination];
  return prefixLists?.find(({ id }) => id === destination)?.cidrs ?? [];
}

/** Of equal prefixes a static route wins, then one of a prefix list, then a propagated one. */
function metricOf({ type, destination }: TransitGatewayRoute): number {
  if (type === 'propagated') return 30;
  return destination.startsWith('pl-') ? 20 : 10;
}

function wayTo(
  arms: readonly Arm[],
  zone: string,
  { state, attachmentIds }: TransitGatewayRoute,
  block: string,
): string {
  const there = arms.filter(({ attachment }) => attachmentIds.includes(attachment.id));
  const arm = there.find((one) => one.zone === zone) ?? there[0];
  if (state !== 'active' || !arm) return `blackhole ${block}`;
  const { here, there: next } = arm.wire;
  const via = block.includes(':') ? next.address6 : next.address;
  return `${block} via ${via} dev ${here.device} onlink`;
}

/**
 * A rule that names a group of the other VPC holds only where the gateway and both attachments keep
 * references.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
function referenceLines(gateway: TransitGateway, from: Arm, to: Arm): readonly string[] {
  const all = [gateway, from.attachment, to.attachment];
  if (all.every(({ securityGroupReferencing }) => securityGroupReferencing === true)) return [];
  const way = `iifname "${from.wire.here.device}" oifname "${to.wire.here.device}"`;
  return ['ip', 'ip6'].map((family) => `${way} ${family} dscp set ${referencesLost}`);
}
