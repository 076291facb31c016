import { type Flow, withDestination } from '../packet/flow.ts';
import { interfaceHop, subnetHop } from './hop.ts';
import { evaluateInterfaceState } from '../filter/interface-state.ts';
import { evaluateInternetGatewayIn } from '../gateway/internet-gateway.ts';
import type { PathHop } from './path.ts';
import type { Place } from './place.ts';
import { evaluateSecurityGroups } from '../filter/security-group.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { evaluateInterfaceEndpoint } from '../gateway/vpc-endpoint.ts';

export type InterfacePlace = Extract<Place, { kind: 'interface' }>;

/** The end of a path at an interface: its groups, then what stands behind it. */
export function arrive(index: SnapshotIndex, target: InterfacePlace, flow: Flow): PathHop[] {
  const { networkInterface, address } = target;
  const groups = evaluateSecurityGroups(index, networkInterface, 'ingress', flow);
  const endpoint = index.endpointOfInterface.get(networkInterface.id);
  if (!endpoint) {
    const state = evaluateInterfaceState(index, networkInterface, 'destination', address);
    return [interfaceHop(networkInterface, address, [groups, state])];
  }
  const carried = evaluateInterfaceEndpoint(endpoint, flow);
  const service: PathHop = { kind: 'service', id: endpoint.serviceName, steps: [] };
  return [interfaceHop(networkInterface, address, [groups, carried]), service];
}

/** The same, through the boundary of the interface's subnet. */
export function enterAndArrive(
  index: SnapshotIndex,
  target: InterfacePlace,
  flow: Flow,
): PathHop[] {
  const { subnetId, vpcId } = target.networkInterface;
  return [subnetHop(index, subnetId, vpcId, 'ingress', flow), ...arrive(index, target, flow)];
}

/** The same, from the internet: the gateway swaps the public address for the private one first. */
export function enterFromInternet(
  index: SnapshotIndex,
  target: InterfacePlace,
  flow: Flow,
): PathHop[] {
  const { networkInterface, address } = target;
  const step = evaluateInternetGatewayIn(index, networkInterface.vpcId, {
    privateAddress: address,
    publicAddress: target.publicAddress ?? publicAddressOf(target),
  });
  const { gatewayId: id, vpcId } = step;
  const gateway: PathHop = { kind: 'internet-gateway', id, vpcId, steps: [step] };
  return [gateway, ...enterAndArrive(index, target, withDestination(flow, address))];
}

/** The public address that belongs to the private one. */
export function publicAddressOf({ networkInterface, address }: InterfacePlace): string | undefined {
  return networkInterface.publicAddresses.find((one) => one.private === address)?.public;
}
