import { spaceOf } from '../packet/address-space.ts';
import type { Packet } from '../packet/packet.ts';
import type { InterfacePlace } from './place.ts';
import type { Stand, Trip } from './stand.ts';
import { walk, type Walk } from './walk.ts';

/**
 * Where no next hop could be determined, what is known of the destination is judged as if the packet
 * came there. Nothing where its filters would see a public address that the sender does not have.
 */
export function resumeAt(trip: Trip, packet: Packet, end: InterfacePlace): Walk | undefined {
  const { source, destination } = packet.flow;
  const isPublic = end.publicAddress !== undefined && destination.address === end.publicAddress;
  if (isPublic && spaceOf(source.address) !== 'global') return undefined;
  const { vpcId } = end.networkInterface;
  const stand: Stand = isPublic ? { kind: 'on-internet' } : { kind: 'in-vpc', vpcId };
  return walk(trip, packet, stand);
}
