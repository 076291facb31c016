import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { TransitGatewayAttachment } from '#network/snapshot/transit-gateway.ts';
import type { Hop, TraceDocument } from '#request/document.ts';
import { byCidr } from '../order.ts';
import { attachmentBox, boxOf, natBox } from './boxes.ts';
import type { Near } from './near.ts';
import type { Box, Cell, Room } from './types.ts';

interface Subnet {
  readonly id: string;
  readonly name?: string;
  readonly cidr: string;
}

/** A VPC of at most so many subnets has only large rooms. */
const fewRooms = 2;

/** Beyond so many interfaces of a room that a request might visit, those that it does visit are large. */
const mostStations = 2;

/** Beyond so many rooms that a request might visit, those that it does visit are large. */
const mostRooms = 4;

export interface Floor {
  readonly rooms: readonly Room[];
  readonly cells: readonly Cell[];
}

/**
 * The subnets of a VPC: those that the request may visit as rooms, the source's first, the rest as
 * cells. The room after the source's keeps a place for the endpoint of the service that is asked.
 */
export function floorOf(
  vpcId: string,
  near: Near,
  trace: TraceDocument,
  attachments: readonly TransitGatewayAttachment[],
  asked: string | undefined,
): Floor {
  const hops = [...trace.forward, ...(trace.reply ?? [])];
  const subnets = subnetsOf(vpcId, near, hops);
  const own = subnets.find(({ id }) => id === near.source?.subnetId);
  const others = subnets.filter((one) => one !== own);
  const kept = asked !== undefined && own ? (others[0] ?? own) : undefined;
  const furnish = furnisher(near, hops, attachments);
  const all = [own, ...others].flatMap((subnet) =>
    subnet ? [{ subnet, ...furnish(subnet.id), keeps: subnet === kept }] : [],
  );
  const crossed = new Set(hops.flatMap((hop) => hop.subnetId ?? []));
  const must = ({ subnet, stations, keeps }: (typeof all)[number]) =>
    keeps || crossed.has(subnet.id) || stations.some(({ role }) => role !== 'idle');
  const might = all.filter((one) => must(one) || one.stations.length > 0);
  const matters = (one: (typeof all)[number]) =>
    all.length <= fewRooms ||
    (!all.some(must) && all.length <= mostRooms) ||
    (might.length <= mostRooms ? might.includes(one) : must(one));
  return {
    rooms: all.filter(matters).map(({ subnet, ...rest }) => ({
      ...named(subnet),
      ...rest,
      besideService:
        asked !== undefined &&
        own === undefined &&
        rest.stations.some(({ service }) => service === asked),
    })),
    cells: all
      .filter((one) => !matters(one))
      .map(({ subnet, stations, chips }) => ({
        ...named(subnet),
        interfaces: stations.length + chips.length,
      })),
  };
}

const named = ({ id, name, cidr }: Subnet) => ({ id, label: name ?? id, cidr });

/** Those that were read, and those that only the trace or an interface tells of. */
function subnetsOf(vpcId: string, { index }: Near, hops: readonly Hop[]): readonly Subnet[] {
  const read = index.subnetsOfVpc.get(vpcId) ?? [];
  const known = new Set(read.map(({ id }) => id));
  const interfaces = index.snapshot.networkInterfaces ?? [];
  const told = [...interfaces, ...hops].flatMap((one) =>
    one.vpcId === vpcId && one.subnetId !== undefined && !known.has(one.subnetId)
      ? [one.subnetId]
      : [],
  );
  const unread = [...new Set(told)].toSorted().map((id) => ({ id, cidr: '' }));
  return [...read.toSorted(byCidr), ...unread];
}

function furnisher(
  near: Near,
  hops: readonly Hop[],
  attachments: readonly TransitGatewayAttachment[],
) {
  const { index } = near;
  const inSubnet = Map.groupBy(index.snapshot.networkInterfaces ?? [], (one) => one.subnetId);
  const gateways = new Set(hops.map(({ id }) => id));
  const crossed = new Set(hops.flatMap((hop) => hop.subnetId ?? []));
  return (subnetId: string): Pick<Room, 'stations' | 'chips'> => {
    const nats = (index.snapshot.natGateways ?? []).filter(
      (nat) => nat.subnetId === subnetId && nat.state !== 'deleted',
    );
    const joints = attachments.filter((one) => one.subnetIds?.includes(subnetId));
    const all = (inSubnet.get(subnetId) ?? []).filter(
      (one) => !isOfGateway(one, nats.length > 0, joints.length > 0),
    );
    const visited = all.filter(({ id }) => near.visited.has(id) || id === near.source?.id);
    const others = all.filter((one) => near.interfaces.has(one.id) && !visited.includes(one));
    const stations = [...visited, ...others.slice(0, Math.max(0, mostStations - visited.length))];
    const box = (one: NetworkInterface) => boxOf(one, near);
    return {
      stations: [
        ...stations.map(box).toSorted(byRole),
        ...nats.map((nat) => natBox(nat, gateways.has(nat.id))),
        ...joints.map((one) =>
          attachmentBox(
            `${one.id} ${subnetId}`,
            one.transitGatewayId,
            gateways.has(one.transitGatewayId) && crossed.has(subnetId),
          ),
        ),
      ],
      chips: all
        .filter((one) => !stations.includes(one))
        .map(box)
        .toSorted(byLabel),
    };
  };
}

/** The interface of a gateway that is drawn itself. */
const isOfGateway = ({ interfaceType }: NetworkInterface, nat: boolean, joint: boolean) =>
  (nat && /^nat_?gateway$/i.test(interfaceType)) || (joint && interfaceType === 'transit_gateway');

const byLabel = (a: Box, b: Box) => a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1);

const byRole = (a: Box, b: Box) =>
  Number(b.role === 'source') - Number(a.role === 'source') || byLabel(a, b);
