import { spaceOf } from '../packet/address-space.ts';
import { withSource } from '../packet/flow.ts';
import { anyHolderOf, publicAddressOf } from './holder.ts';
import type { InterfacePlace } from './place.ts';
import type { Trip } from './stand.ts';
import { walk, type Walk } from './walk.ts';

/**
 * Where no next hop could be determined, what is known of the destination is judged as if the packet
 * came there: from the internet with the sender's public address, where it was asked by its own.
 * Nothing for a sender that has none.
 */
export function resumeAt(
  trip: Trip,
  { packet, translations }: Walk,
  { networkInterface, publicAddress }: InterfacePlace,
): Walk | undefined {
  const { flow } = packet;
  if (flow.destination.address !== publicAddress)
    return walk(
      trip,
      {
        ...packet,
        crossed: [...packet.crossed, { kind: 'unknown-way', id: networkInterface.vpcId }],
      },
      { kind: 'in-vpc', vpcId: networkInterface.vpcId },
    );
  const seenAs = publicSource(trip, flow.source.address, translations.at(-1)?.gatewayId);
  if (seenAs === undefined) return undefined;
  const seen = { flow: withSource(flow, { address: seenAs }), crossed: [] };
  return walk(trip, seen, { kind: 'on-internet', seenAs });
}

function publicSource({ index }: Trip, address: string, gatewayId = ''): string | undefined {
  if (spaceOf(address) === 'global') return address;
  const nat = index.natGateways.get(gatewayId);
  return nat ? nat.publicAddress : publicAddressOf(anyHolderOf(index, address), address);
}
