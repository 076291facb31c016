import { evaluateSecurityGroups } from '../filter/security-group.ts';
import { evaluateMiddlebox } from '../gateway/middlebox.ts';
import type { Packet } from '../packet/packet.ts';
import { interfaceHop, subnetHop } from './hop.ts';
import type { NetworkStep } from './path.ts';
import type { Move, Trip } from './stand.ts';

/**
 * Through an appliance that a route points at: into its subnet, past its groups both ways, and on
 * from there. Its groups remember what they let pass, so an answer is not judged there again.
 * Nothing for an interface that is not in the snapshot.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html#route-tables-appliance-routing
 */
export function throughMiddlebox(
  { index, direction, middleboxes }: Trip,
  packet: Packet,
  interfaceId: string,
  fromSubnetId?: string,
): Move | undefined {
  const middle = index.interfaces.get(interfaceId);
  if (!middle) return undefined;
  const { subnetId, vpcId, privateAddresses } = middle;
  const { flow, crossed } = packet;
  const entering =
    subnetId === fromSubnetId ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', flow)];
  const isKnown = direction === 'reply' && middleboxes.includes(interfaceId);
  const groups = (way: 'ingress' | 'egress'): readonly NetworkStep[] =>
    isKnown ? [] : [evaluateSecurityGroups(index, middle, way, flow, crossed)];
  const steps = [evaluateMiddlebox(index, middle), ...groups('ingress'), ...groups('egress')];
  return {
    hops: [...entering, interfaceHop(middle, privateAddresses[0] ?? '', steps)],
    packet: { flow, crossed: [...crossed, { kind: 'middlebox', id: interfaceId }] },
    stand: { kind: 'leaving-subnet', subnetId, vpcId },
  };
}
