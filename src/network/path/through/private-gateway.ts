import { evaluatePrivateGateway } from '../../gateway/private-gateway.ts';
import type { Packet } from '../../packet/packet.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import type { Move, Trip } from '../stand.ts';

/** Out through a virtual private gateway: what stands behind it is the customer's. */
export function throughPrivateGateway(
  { index }: Trip,
  packet: Packet,
  { vpcId }: LeavingSubnet,
  route: Route,
): Move {
  const gatewayId = route.target;
  const step = evaluatePrivateGateway(index, gatewayId, vpcId, route, packet.flow);
  const hop = { kind: 'virtual-private-gateway', id: gatewayId, vpcId, steps: [step] } as const;
  const exit = { kind: 'private-gateway', gatewayId, vpcId } as const;
  return { hops: [hop], packet, stand: { kind: 'outside', exit } };
}
