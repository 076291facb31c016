import { arrive, enterAndArrive, enterFromInternet, type InterfacePlace } from './arrival.ts';
import type { Flow } from '../packet/flow.ts';
import { interfaceHop, isNatOf, outsideHop, routeFrom, routerHop, subnetHop } from './hop.ts';
import { evaluateInterfaceState } from '../filter/interface-state.ts';
import { type Journey, notModelled, undetermined } from './journey.ts';
import type { EndOfPathStep, ForwardPath } from './path.ts';
import type { Place } from './place.ts';
import type { RouteStep } from '../route/route-table.ts';
import { evaluateSecurityGroups } from '../filter/security-group.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import {
  throughGatewayEndpoint,
  throughInternetGateway,
  throughNatGateway,
} from './through-gateway.ts';

/**
 * Follows a request from its source. Filters that deny do not end the path; it ends where no next hop
 * can be determined, and even then the filters at a known destination are judged.
 */
export function forwardPath(
  index: SnapshotIndex,
  source: Place,
  target: Place,
  flow: Flow,
): ForwardPath {
  if (source.kind === 'interface') return fromInterface({ index, source, target, flow });
  const way = { kind: 'internet-gateway', gatewayId: '' } as const;
  if (target.kind === 'outside') return { hops: [outsideHop(source)], way };
  return { hops: [outsideHop(source), ...enterFromInternet(index, target, flow)], way };
}

function fromInterface(journey: Journey): ForwardPath {
  const { index, source, target, flow } = journey;
  const { networkInterface, address } = source;
  const { subnetId, vpcId } = networkInterface;
  const first = interfaceHop(networkInterface, address, [
    evaluateInterfaceState(index, networkInterface, 'source', address),
    evaluateSecurityGroups(index, networkInterface, 'egress', flow),
  ]);
  if (target.kind === 'interface' && isSameSubnet(source, target))
    return { hops: [first, ...arrive(index, target, flow)], way: { kind: 'inside' } };
  const route = routeFrom(index, subnetId, vpcId, flow.destination.address);
  const leaving = isNatOf(index, route) ? [] : [subnetHop(index, subnetId, vpcId, 'egress', flow)];
  const onward = follow(journey, route);
  return { ...onward, hops: [first, ...leaving, routerHop(route, vpcId), ...onward.hops] };
}

function isSameSubnet(source: InterfacePlace, target: InterfacePlace): boolean {
  const { networkInterface, publicAddress } = target;
  return (
    publicAddress === undefined && networkInterface.subnetId === source.networkInterface.subnetId
  );
}

function follow(journey: Journey, step: RouteStep): ForwardPath {
  if (step.verdict !== 'allow' || !step.route) return undetermined(journey);
  const { target } = step.route;
  if (step.reason === 'local') return insideVpc(journey);
  if (target.startsWith('igw-')) return throughInternetGateway(journey, target);
  if (target.startsWith('nat-')) return throughNatGateway(journey, target);
  if (target.startsWith('vpce-')) return throughGatewayEndpoint(journey, target);
  return notModelled(journey, target);
}

function insideVpc({ index, source, target, flow }: Journey): ForwardPath {
  const { vpcId } = source.networkInterface;
  if (target.kind === 'interface' && target.networkInterface.vpcId === vpcId)
    return { hops: enterAndArrive(index, target, flow), way: { kind: 'inside' } };
  const { address } = flow.destination;
  const step = index.snapshot.networkInterfaces
    ? ({ kind: 'end-of-path', verdict: 'deny', reason: 'nobody', id: address, address } as const)
    : endUnread(address, 'networkInterfaces');
  return {
    hops: [{ kind: 'outside', id: address, address, vpcId, steps: [step] }],
    way: { kind: 'nowhere' },
  };
}

function endUnread(address: string, collection: 'networkInterfaces'): EndOfPathStep {
  const missing = { kind: 'resource', collection } as const;
  return {
    kind: 'end-of-path',
    verdict: 'unknown',
    reason: 'unread',
    id: address,
    address,
    missing,
  };
}
