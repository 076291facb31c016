import type { Packet } from '../../packet/packet.ts';
import type { NatGateway } from '../../snapshot/gateways.ts';
import { subnetHop } from '../hop.ts';
import type { PathHop } from '../path.ts';
import type { Move, Trip } from '../stand.ts';

/**
 * An answer to what a NAT gateway sent: the gateway puts the client's address back and sends it on,
 * out of its own subnet. Nothing for a packet that answers nothing.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function backThroughNat(
  { index, translations }: Trip,
  packet: Packet,
  { id, subnetId, vpcId }: NatGateway,
  { fromSubnetId }: { readonly fromSubnetId?: string },
): Move | undefined {
  const translation = translations.findLast(({ gatewayId }) => gatewayId === id);
  if (!translation) return undefined;
  const { inside, destination } = translation;
  const entering =
    subnetId === fromSubnetId ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', packet.flow)];
  const hop: PathHop = { kind: 'nat-gateway', id, subnetId, vpcId, steps: [] };
  const source = { ...packet.flow.source, address: destination };
  const flow = { ...packet.flow, source, destination: inside };
  const stand = { kind: 'leaving-subnet', subnetId, vpcId } as const;
  return { hops: [...entering, hop], packet: { flow, crossed: [] }, stand };
}
