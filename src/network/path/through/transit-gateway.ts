import { evaluateAttachmentIn } from '../../gateway/transit-gateway.ts';
import type { Packet } from '../../packet/packet.ts';
import { subnetHop } from '../hop.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import type { PathHop } from '../path.ts';
import type { Move, Trip } from '../stand.ts';

/**
 * Into a transit gateway: past the network ACL of the attachment's subnet in the sender's zone, in
 * by its source; what the attachment is associated with says where to go from there.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html
 */
export function throughTransitGateway(
  { index }: Trip,
  packet: Packet,
  { subnetId, vpcId }: LeavingSubnet,
  { target: transitGatewayId }: Route,
): Move {
  const { flow, crossed } = packet;
  const from = index.subnets.get(subnetId);
  const { address } = flow.destination;
  const step = evaluateAttachmentIn(index, transitGatewayId, from, vpcId, address);
  const entering =
    step.subnetId === undefined ? [] : [subnetHop(index, step.subnetId, vpcId, 'ingress', flow)];
  const hop: PathHop = { kind: 'transit-gateway', id: transitGatewayId, steps: [step] };
  const by = index.attachmentsOfResource
    .get(vpcId)
    ?.find((one) => one.id === step.attachmentId && one.transitGatewayId === transitGatewayId);
  const through = { kind: 'transit-gateway', id: transitGatewayId } as const;
  return {
    hops: [...entering, hop],
    packet: { flow, crossed: [...crossed, { ...through, attachmentIds: by ? [by.id] : [] }] },
    stand: by
      ? { kind: 'in-transit-gateway', by, ...(from ? { sender: from } : {}) }
      : { kind: 'stuck' },
  };
}
