import { evaluateListener } from '../../gateway/load-balancer.ts';
import { evaluateTargets } from '../../gateway/load-balancer-targets.ts';
import type { Flow } from '../../packet/flow.ts';
import type { NetworkInterface } from '../../snapshot/interface.ts';
import type { LoadBalancer, Target, TargetGroup } from '../../snapshot/load-balancer.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { interfaceHop } from '../hop.ts';
import type { PathHop } from '../path.ts';
import type { Place } from '../place.ts';
import { preservedTrip } from './preserved-trip.ts';
import type { RoundTrip } from '../round-trip.ts';
import { placeOfTarget } from './target-place.ts';

type Leg = Pick<RoundTrip, 'forward' | 'reply'>;
type Follow = (index: SnapshotIndex, source: Place, target: Place, flow: Flow) => Leg;

/**
 * Follows what a node of a load balancer sends on: to the targets of the groups that its
 * listener or a rule names, from the
 * node's own address and any port, or from the client's where a network load balancer keeps it.
 * Nothing where the load balancer answers by itself, or the interface is no node of one.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
 */
export function beyondLoadBalancer(
  index: SnapshotIndex,
  node: NetworkInterface,
  arrived: Flow,
  host: string,
  follow: Follow,
): (Leg & { readonly speaksHttp: boolean }) | undefined {
  const { listener, rule, loadBalancerId, reason } = evaluateListener(index, node, arrived, host);
  const loadBalancer = index.loadBalancers.get(loadBalancerId);
  if (reason !== 'forwards' || !listener || !loadBalancer) return undefined;
  const legs = (rule ?? listener).targetGroupIds.map((groupId) => {
    const group = index.targetGroups.get(groupId);
    const step = evaluateTargets(index, loadBalancer, group, groupId, node);
    const hop = interfaceHop(node, arrived.destination.address, [step]);
    const found = group
      ? step.targets.map((one) => {
          const place = placeOfTarget(index, group, one);
          return toTarget(
            index,
            loadBalancer,
            node,
            group,
            one,
            place && asked(place, host),
            arrived,
            follow,
          );
        })
      : [];
    const best = bestOf(found);
    return { forward: [hop, ...(best?.forward ?? [])], reply: best?.reply };
  });
  const best = bestOf(legs);
  return best && { ...best, speaksHttp: loadBalancer.type === 'application' };
}

function toTarget(
  index: SnapshotIndex,
  { type }: LoadBalancer,
  node: NetworkInterface,
  group: TargetGroup,
  target: Target,
  place: Place | undefined,
  arrived: Flow,
  follow: Follow,
): Leg {
  if (!place) return { forward: [], reply: [] };
  const { address } = arrived.destination;
  const port = target.port ?? group.port;
  const destination = { address: place.address, ports: { from: port, to: port } };
  if (type === 'network' && keepsClient(group) && place.kind === 'interface')
    return preservedTrip(index, node, place, { ...arrived, destination });
  const source = { address, ports: { from: 1024, to: 65535 } };
  const from: Place = { kind: 'interface', networkInterface: node, address };
  return follow(index, from, place, { ...arrived, source, destination });
}

/** What is sent on still asks for the host that the client asked for. */
function asked(place: Place, host: string): Place {
  return place.kind === 'interface' ? { ...place, host } : place;
}

/** The default of a group whose attributes were not read. */
function keepsClient({ preservesClient, targetType, protocol }: TargetGroup): boolean {
  const isUdp = /UDP/.test(protocol);
  return isUdp || (preservesClient ?? targetType === 'instance');
}

/** One that arrives, else one that is not known to fail, else the first. */
function bestOf<T extends Leg>(legs: readonly T[]): T | undefined {
  const has = ({ forward, reply = [] }: Leg, verdict: string) =>
    [...forward, ...reply].some((hop: PathHop) => hop.steps.some((s) => s.verdict === verdict));
  return (
    legs.find((leg) => !has(leg, 'deny') && !has(leg, 'unknown')) ??
    legs.find((leg) => !has(leg, 'deny')) ??
    legs[0]
  );
}
