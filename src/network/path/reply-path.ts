import { publicAddressOf, type InterfacePlace } from './arrival.ts';
import { type Flow, reverse, withDestination, withSource } from '../packet/flow.ts';
import { interfaceHop, outsideHop, routeFrom, routerHop, subnetHop } from './hop.ts';
import { evaluateInternetGatewayOut } from '../gateway/internet-gateway.ts';
import { natPortsOf } from '../gateway/nat-gateway.ts';
import type { EndOfPathStep, PathHop, Way } from './path.ts';
import type { Place } from './place.ts';
import type { RouteStep } from '../route/route-table.ts';
import type { NatGateway } from '../snapshot/gateways.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/**
 * Follows the answer back, as if the request had arrived. Security groups keep state and let it pass;
 * network ACLs do not, and the routes of the answering side must lead back.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function replyPath(
  index: SnapshotIndex,
  source: Place,
  target: Place,
  way: Way,
  flow: Flow,
): readonly PathHop[] | undefined {
  if (way.kind === 'nowhere') return undefined;
  if (source.kind === 'outside')
    return target.kind === 'outside'
      ? undefined
      : [...toInternet(index, target, withDestination(flow, target.address)), outsideHop(source)];
  if (target.kind === 'outside')
    return [farEnd(target, way), ...comeBack(index, source, way, reverse(flow))];
  if (target.publicAddress === undefined) return insideVpc(index, source, target, reverse(flow));
  const seenAs = publicSource(source, way);
  if (seenAs === undefined) return comeBack(index, source, way, reverse(flow));
  const arrived = withDestination(withSource(flow, { address: seenAs }), target.address);
  return [...toInternet(index, target, arrived), ...comeBack(index, source, way, reverse(flow))];
}

function farEnd(target: Extract<Place, { kind: 'outside' }>, way: Way): PathHop {
  const hop = outsideHop(target);
  return way.kind === 'gateway-endpoint' ? { ...hop, kind: 'service' } : hop;
}

function publicSource(source: InterfacePlace, way: Way): string | undefined {
  const translated = 'publicAddress' in way ? way.publicAddress : undefined;
  return translated ?? publicAddressOf(source);
}

function insideVpc(
  index: SnapshotIndex,
  source: InterfacePlace,
  target: InterfacePlace,
  reply: Flow,
): PathHop[] {
  const [from, to] = [target.networkInterface, source.networkInterface];
  const ends = [interfaceHop(from, target.address), interfaceHop(to, source.address)] as const;
  if (from.subnetId === to.subnetId) return [...ends];
  const route = routeFrom(index, from.subnetId, from.vpcId, source.address);
  return [
    ends[0],
    subnetHop(index, from.subnetId, from.vpcId, 'egress', reply),
    routerHop(route, from.vpcId),
    ...wayBack(route, from.vpcId === to.vpcId),
    subnetHop(index, to.subnetId, to.vpcId, 'ingress', reply),
    ends[1],
  ];
}

/** A reply inside a VPC takes the local route; where another one leads it is not modelled. */
function wayBack(route: RouteStep, isOneVpc: boolean): PathHop[] {
  if (route.verdict !== 'allow' || !route.route) return [];
  if (route.reason === 'local' && isOneVpc) return [];
  return [endElsewhere(route.route.target, route.destination)];
}

/** A NAT gateway answers nobody who did not ask through it; what other targets do is not known. */
function endElsewhere(target: string, address: string): PathHop {
  const end = { kind: 'end-of-path', id: target, address } as const;
  const missing = { kind: 'not-modelled', target } as const;
  const step: EndOfPathStep = target.startsWith('nat-')
    ? { ...end, verdict: 'deny', reason: 'other-way' }
    : { ...end, verdict: 'unknown', reason: 'unread', missing };
  return { kind: 'outside', id: target, steps: [step] };
}

/** From an interface to the internet: by the internet gateway, with the address that was asked. */
function toInternet(index: SnapshotIndex, from: InterfacePlace, arrived: Flow): PathHop[] {
  const { subnetId, vpcId } = from.networkInterface;
  const reply = reverse(arrived);
  const destination = reply.destination.address;
  const route = routeFrom(index, subnetId, vpcId, destination);
  const hops = [
    interfaceHop(from.networkInterface, from.address),
    subnetHop(index, subnetId, vpcId, 'egress', reply),
    routerHop(route, vpcId),
  ];
  const target = route.route?.target;
  if (route.verdict !== 'allow' || target === undefined) return hops;
  if (!target.startsWith('igw-')) return [...hops, endElsewhere(target, destination)];
  const sender = { privateAddress: from.address, publicAddress: publicAddressOf(from) };
  const step = evaluateInternetGatewayOut(index, target, vpcId, sender, destination);
  return [...hops, { kind: 'internet-gateway', id: target, vpcId, steps: [step] }];
}

/** The last part of a reply from outside, undoing what the gateways of the request did. */
function comeBack(index: SnapshotIndex, source: InterfacePlace, way: Way, reply: Flow): PathHop[] {
  const { subnetId, vpcId } = source.networkInterface;
  const last = interfaceHop(source.networkInterface, source.address);
  const home = [subnetHop(index, subnetId, vpcId, 'ingress', reply), last];
  switch (way.kind) {
    case 'internet-gateway':
      return [...entryHop(way.gatewayId, vpcId), ...home];
    case 'gateway-endpoint':
      return [{ kind: 'vpc-endpoint', id: way.endpointId, vpcId, steps: [] }, ...home];
    case 'nat-gateway': {
      const isNeighbour = way.gateway.subnetId === subnetId;
      return [
        ...entryHop(way.internetGatewayId, vpcId),
        ...throughNat(index, way.gateway, reply, isNeighbour),
        ...(isNeighbour ? [last] : home),
      ];
    }
    case 'inside':
    case 'undetermined':
    case 'nowhere':
      return home;
  }
}

/** An internet gateway swaps the address back and decides nothing. */
function entryHop(id: string | undefined, vpcId: string): PathHop[] {
  return id === undefined ? [] : [{ kind: 'internet-gateway', id, vpcId, steps: [] }];
}

function throughNat(
  index: SnapshotIndex,
  gateway: NatGateway,
  reply: Flow,
  isNeighbour: boolean,
): PathHop[] {
  const { id, subnetId, vpcId, privateAddress = reply.destination.address } = gateway;
  const { destination } = reply;
  const toNat = {
    ...reply,
    destination: { ...destination, address: privateAddress, ...natPortsOf(reply) },
  };
  const hops: PathHop[] = [
    subnetHop(index, subnetId, vpcId, 'ingress', toNat),
    { kind: 'nat-gateway', id, subnetId, vpcId, steps: [] },
  ];
  if (isNeighbour) return hops;
  const route = routeFrom(index, subnetId, vpcId, reply.destination.address);
  const leaving = subnetHop(index, subnetId, vpcId, 'egress', reply);
  return [...hops, leaving, routerHop(route, vpcId), ...wayBack(route, true)];
}
