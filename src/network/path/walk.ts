import type { Packet } from '../packet/packet.ts';
import { enterVpc } from './in-vpc.ts';
import { crossTransitGateway } from './in-transit-gateway.ts';
import { leaveSubnet } from './leave-subnet.ts';
import { crossInternet } from './on-internet.ts';
import type { EndOfPathStep, PathHop } from './path.ts';
import type { End, Move, Stand, Translation, Trip } from './stand.ts';

/** One direction walked to its end. */
export interface Walk {
  readonly hops: readonly PathHop[];
  readonly packet: Packet;
  readonly end: End;
  readonly translations: readonly Translation[];
  /** It ended for want of a next hop, and was then judged as if it had come to its destination. */
  readonly isResumed?: boolean;
}

/**
 * Walks a packet from where it stands until it arrives, leaves the snapshot, or has no next hop.
 * Filters that deny do not end the walk. Routes that lead in a circle do.
 */
export function walk(trip: Trip, packet: Packet, from: Stand): Walk {
  const hops: PathHop[] = [];
  const translations: Translation[] = [];
  const stood = new Set<string>();
  let [now, stand] = [packet, from];
  while (!isEnd(stand)) {
    const mark = markOf(now, stand);
    if (stood.has(mark)) {
      hops.push(inCircle(now));
      return { hops, packet: now, end: { kind: 'stuck' }, translations };
    }
    stood.add(mark);
    const move = makeMove(trip, now, stand);
    hops.push(...move.hops);
    if (move.translation && isNew(translations, move.translation))
      translations.push(move.translation);
    [now, stand] = [move.packet, move.stand];
  }
  return { hops, packet: now, end: stand, translations };
}

/** In a circle a gateway translates its own address again, which no answer undoes. */
function isNew(known: readonly Translation[], { gatewayId }: Translation): boolean {
  return known.every((one) => one.gatewayId !== gatewayId);
}

function makeMove(trip: Trip, packet: Packet, stand: Exclude<Stand, End>): Move {
  switch (stand.kind) {
    case 'leaving-subnet':
      return leaveSubnet(trip, packet, stand);
    case 'in-vpc':
      return enterVpc(trip, packet, stand);
    case 'in-transit-gateway':
      return crossTransitGateway(trip, packet, stand);
    case 'on-internet':
      return crossInternet(trip, packet, stand);
  }
}

function isEnd(stand: Stand): stand is End {
  return ['arrived', 'outside', 'nobody', 'stuck'].includes(stand.kind);
}

/** The same packet at the same place would be sent on in the same way. */
function markOf({ flow }: Packet, stand: Exclude<Stand, End>): string {
  return `${flow.source.address} ${flow.destination.address} ${placeOf(stand)}`;
}

function placeOf(stand: Exclude<Stand, End>): string {
  switch (stand.kind) {
    case 'leaving-subnet':
      return stand.subnetId;
    case 'in-vpc':
      return `${stand.vpcId} ${stand.gatewayId ?? stand.fromSubnetId ?? ''}`;
    case 'in-transit-gateway':
      return `${stand.by.transitGatewayId} ${stand.by.id}`;
    case 'on-internet':
      return 'internet';
  }
}

function inCircle({ flow }: Packet): PathHop {
  const { address } = flow.destination;
  const end = { kind: 'end-of-path', verdict: 'deny', reason: 'loop' } as const;
  const step: EndOfPathStep = { ...end, id: address, address };
  return { kind: 'outside', id: address, address, steps: [step] };
}
