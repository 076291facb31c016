import { evaluateSecurityGroups } from '../../filter/security-group.ts';
import { type Flow, reverse } from '../../packet/flow.ts';
import type { NetworkInterface } from '../../snapshot/interface.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { arrive } from '../arrive.ts';
import { interfaceHop, subnetHop } from '../hop.ts';
import type { PathHop } from '../path.ts';
import type { InterfacePlace } from '../place.ts';
import type { RoundTrip } from '../round-trip.ts';

/**
 * From a network load balancer that keeps the client's address to a target in its VPC: the target's
 * groups and network ACL see the client, and its answer is judged by the client's address on the way
 * out of its subnet. From there the load balancer takes it back, whatever the routes say.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#client-ip-preservation
 */
export function preservedTrip(
  index: SnapshotIndex,
  node: NetworkInterface,
  target: InterfacePlace,
  flow: Flow,
): Pick<RoundTrip, 'forward' | 'reply'> {
  const { networkInterface, address } = target;
  const { subnetId, vpcId } = networkInterface;
  const groups = evaluateSecurityGroups(index, node, 'egress', flow);
  const isNear = subnetId === node.subnetId;
  const crossing = (...hops: readonly PathHop[]) => (isNear ? [] : hops);
  const packet = { flow, crossed: [{ kind: 'load-balancer', id: node.id }] } as const;
  const asked = flow.destination.address;
  const trip = {
    index,
    direction: 'forward',
    target,
    asked,
    translations: [],
    middleboxes: [],
  } as const;
  return {
    forward: [
      interfaceHop(node, node.privateAddresses[0] ?? '', [groups]),
      ...crossing(
        subnetHop(index, node.subnetId, node.vpcId, 'egress', flow),
        subnetHop(index, subnetId, vpcId, 'ingress', flow),
      ),
      ...arrive(trip, packet, networkInterface).hops,
    ],
    reply: [
      interfaceHop(networkInterface, address),
      ...crossing(subnetHop(index, subnetId, vpcId, 'egress', reverse(flow))),
    ],
  };
}
