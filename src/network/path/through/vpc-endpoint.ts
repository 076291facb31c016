import { holds } from '../../packet/block.ts';
import type { Packet } from '../../packet/packet.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { evaluateGatewayEndpoint } from '../../gateway/vpc-endpoint.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import { refusals } from './refusals.ts';
import type { Move, Trip } from '../stand.ts';

/** Onward through the endpoint that a route names: behind a gateway endpoint stands its service. */
export function throughVpcEndpoint(
  { index }: Trip,
  packet: Packet,
  { vpcId }: LeavingSubnet,
  { target: endpointId }: Route,
): Move {
  const endpoint = index.vpcEndpoints.get(endpointId);
  const isOurs = isOfVpc(index, vpcId, packet.flow.source.address);
  const step = evaluateGatewayEndpoint(endpointId, endpoint, packet.flow, isOurs);
  const mended =
    step.reason === 'not-available' && endpoint
      ? evaluateGatewayEndpoint(
          endpointId,
          { ...endpoint, state: 'available' },
          packet.flow,
          isOurs,
        )
      : undefined;
  const steps = refusals(step, mended);
  const hop = { kind: 'vpc-endpoint', id: endpointId, vpcId, steps } as const;
  if (endpoint && endpoint.type !== 'Gateway')
    return { hops: [hop], packet, stand: { kind: 'stuck' } };
  const exit = { kind: 'gateway-endpoint', endpointId, vpcId } as const;
  return { hops: [hop], packet, stand: { kind: 'outside', exit } };
}

/** An unread VPC is not held against its hosts: their interfaces stand in it. */
function isOfVpc(index: SnapshotIndex, vpcId: string, address: string): boolean {
  const vpc = index.vpcs.get(vpcId);
  if (!vpc) return true;
  return [...vpc.cidrs, ...vpc.ipv6Cidrs].some((block) => holds(block, address));
}
