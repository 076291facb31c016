import { publicAddressOf } from './arrival.ts';
import { withSource } from '../packet/flow.ts';
import { outsideHop, routeFrom, routerHop, subnetHop } from './hop.ts';
import { evaluateInternetGatewayOut } from '../gateway/internet-gateway.ts';
import { type Journey, notModelled, onTheInternet, undetermined } from './journey.ts';
import { evaluateNatGateway, natPortsOf } from '../gateway/nat-gateway.ts';
import type { ForwardPath, PathHop } from './path.ts';
import type { RouteStep } from '../route/route-table.ts';
import { findById } from '../snapshot/snapshot-index.ts';
import { evaluateGatewayEndpoint } from '../gateway/vpc-endpoint.ts';

/** Onward through an internet gateway, with the public address of the source. */
export function throughInternetGateway(journey: Journey, gatewayId: string): ForwardPath {
  const { index, source, flow } = journey;
  const publicAddress = publicAddressOf(source);
  const { vpcId } = source.networkInterface;
  const sender = { privateAddress: source.address, publicAddress };
  const step = evaluateInternetGatewayOut(
    index,
    gatewayId,
    vpcId,
    sender,
    flow.destination.address,
  );
  const hop: PathHop = { kind: 'internet-gateway', id: gatewayId, vpcId, steps: [step] };
  const known = publicAddress === undefined ? {} : { publicAddress };
  const hops = [hop, ...onTheInternet(journey, publicAddress)];
  return { hops, way: { kind: 'internet-gateway', gatewayId, ...known } };
}

/**
 * Onward through a NAT gateway: two passes of the network ACL of its subnet, then the route of that
 * subnet, with the gateway's address.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function throughNatGateway(journey: Journey, gatewayId: string): ForwardPath {
  const { index, source, flow } = journey;
  const gateway = findById(index.snapshot.natGateways, gatewayId);
  const step = evaluateNatGateway(gatewayId, gateway, flow.protocol);
  const at = gateway ? { subnetId: gateway.subnetId, vpcId: gateway.vpcId } : {};
  const hop: PathHop = { kind: 'nat-gateway', id: gatewayId, ...at, steps: [step] };
  if (!gateway) return { ...undetermined(journey), hops: [hop, ...undetermined(journey).hops] };
  const { subnetId, vpcId, publicAddress, privateAddress = '' } = gateway;
  const isNeighbour = subnetId === source.networkInterface.subnetId;
  const entering = isNeighbour ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', flow)];
  if (step.reason === 'no-address' || privateAddress === '')
    return { hops: [...entering, hop], way: { kind: 'undetermined' } };
  const sent = withSource(flow, { address: privateAddress, ...natPortsOf(flow) });
  const route = routeFrom(index, subnetId, vpcId, flow.destination.address);
  const leaving = subnetHop(index, subnetId, vpcId, 'egress', sent);
  const known = publicAddress === undefined ? {} : { publicAddress };
  const onward = beyondNat({ ...journey, flow: sent }, route, {
    privateAddress,
    publicAddress,
    vpcId,
  });
  return {
    hops: [...entering, hop, leaving, routerHop(route, vpcId), ...onward],
    way: { kind: 'nat-gateway', gateway, ...known, ...internetGatewayOf(route) },
  };
}

function internetGatewayOf({ route }: RouteStep): { readonly internetGatewayId?: string } {
  return route?.target.startsWith('igw-') ? { internetGatewayId: route.target } : {};
}

function beyondNat(
  journey: Journey,
  step: RouteStep,
  sender: { privateAddress: string; publicAddress: string | undefined; vpcId: string },
): readonly PathHop[] {
  const { index, flow } = journey;
  const target = step.route?.target ?? '';
  if (step.verdict !== 'allow') return undetermined(journey).hops;
  if (!target.startsWith('igw-')) return notModelled(journey, target).hops;
  const { vpcId } = sender;
  const gateway = evaluateInternetGatewayOut(
    index,
    target,
    vpcId,
    sender,
    flow.destination.address,
  );
  const hop: PathHop = { kind: 'internet-gateway', id: target, vpcId, steps: [gateway] };
  return [hop, ...onTheInternet(journey, sender.publicAddress)];
}

/** Onward through a gateway endpoint: the service stands behind it. */
export function throughGatewayEndpoint(journey: Journey, endpointId: string): ForwardPath {
  const { index, source, target, flow } = journey;
  const endpoint = findById(index.snapshot.vpcEndpoints, endpointId);
  const step = evaluateGatewayEndpoint(endpointId, endpoint, flow);
  const { vpcId } = source.networkInterface;
  const hop: PathHop = { kind: 'vpc-endpoint', id: endpointId, vpcId, steps: [step] };
  const service =
    target.kind === 'outside' ? [{ ...outsideHop(target), kind: 'service' as const }] : [];
  return { hops: [hop, ...service], way: { kind: 'gateway-endpoint', endpointId } };
}
