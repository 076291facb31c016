import { embeddedIpv4, holds } from '../../packet/block.ts';
import type { Flow } from '../../packet/flow.ts';
import type { Packet } from '../../packet/packet.ts';
import { evaluateNatGateway, nat64, natPortsOf } from '../../gateway/nat-gateway.ts';
import { subnetHop } from '../hop.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import { answersNobody } from './answers-nobody.ts';
import { refusals } from './refusals.ts';
import type { Move, Trip } from '../stand.ts';

/**
 * Onward through a NAT gateway: into its subnet, unless the client is a neighbour there, and out of
 * it again with the gateway's address, by the route table of that subnet. An answer that it never
 * asked for is not its own: it sends none on.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function throughNatGateway(
  { index, direction }: Trip,
  packet: Packet,
  { subnetId: fromSubnetId }: LeavingSubnet,
  { target: gatewayId }: Route,
): Move {
  const { flow } = packet;
  const gateway = index.natGateways.get(gatewayId);
  const { address } = flow.destination;
  const step = evaluateNatGateway(gatewayId, gateway, flow.protocol, address);
  const place = gateway?.subnetId ? { subnetId: gateway.subnetId, vpcId: gateway.vpcId } : {};
  const mended =
    step.reason === 'not-available' && gateway
      ? evaluateNatGateway(gatewayId, { ...gateway, state: 'available' }, flow.protocol, address)
      : undefined;
  const steps = refusals(step, mended);
  const hop = { kind: 'nat-gateway', id: gatewayId, ...place, steps } as const;
  const stuck = { kind: 'stuck' } as const;
  if (direction === 'reply') return answersNobody(packet, gatewayId);
  if (!gateway?.subnetId) return { hops: [hop], packet, stand: stuck };
  const { subnetId, vpcId, privateAddress } = gateway;
  const entering =
    subnetId === fromSubnetId ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', flow)];
  const hops = [...entering, hop];
  if (privateAddress === undefined) return { hops, packet, stand: stuck };
  return {
    hops,
    packet: { flow: translated(flow, privateAddress), crossed: [] },
    stand: { kind: 'leaving-subnet', subnetId, vpcId },
    translation: { gatewayId, inside: flow.source, destination: address },
  };
}

/** The gateway's own address and one of its ports; NAT64 also makes IPv4 of the destination. */
function translated(flow: Flow, privateAddress: string): Flow {
  const { source, destination } = flow;
  const address = holds(nat64, destination.address)
    ? embeddedIpv4(destination.address)
    : destination.address;
  return {
    protocol: flow.protocol === 'icmpv6' ? 'icmp' : flow.protocol,
    source: { ...source, address: privateAddress, ...natPortsOf(flow) },
    destination: { ...destination, address },
  };
}
