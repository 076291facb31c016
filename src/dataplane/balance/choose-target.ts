import { evaluateTargets } from '#network/gateway/load-balancer-targets.ts';
import { placeOfTarget } from '#network/path/load-balancer/target-place.ts';
import type { ListenerAction } from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { decidedBy, type Decider } from '../attempts.ts';
import { decide } from '../decide.ts';
import { type BalancerListener, type Destination, findListener } from '../listener.ts';
import type { Listener, StandIn } from '../listener.ts';

/** Whom a load balancer hands a request to, or what it answers where it can hand it to nobody. */
export type Choice =
  | { readonly kind: 'target'; readonly to: Destination; readonly listener: Listener }
  | { readonly kind: 'answer'; readonly status: 502 | 503 | 504; readonly because: Decider };

/** A node, and where the action that its listener takes forwards to. */
type Choosing = Pick<BalancerListener, 'nodeId' | 'listener'> &
  Pick<ListenerAction, 'targetGroupIds'>;

/**
 * Chooses a target in turn among those that the group may use, and finds out whether a connection
 * from the node gets there: no target at all is 503, one that drops it is 504, one that refuses it
 * or speaks otherwise than the group does is 502. Nobody else is tried.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function chooseTarget(
  snapshot: Snapshot,
  standIns: readonly StandIn[],
  { nodeId, listener, targetGroupIds }: Choosing,
  turn: number,
): Choice {
  const index = indexSnapshot(snapshot);
  const [groupId = ''] = targetGroupIds;
  const group = index.targetGroups.get(groupId);
  const balancer = index.loadBalancers.get(listener.loadBalancerId);
  const node = index.interfaces.get(nodeId);
  if (!group || !balancer || !node) return answer(503);
  const { targets } = evaluateTargets(index, balancer, group, groupId, node);
  const target = targets[turn % Math.max(targets.length, 1)];
  const place = target && placeOfTarget(index, group, target);
  if (!target || !place) return answer(503, { where: groupId });
  const port = target.port ?? group.port;
  const to = { address: place.address, port, protocol: 'tcp' } as const;
  const trace = traced(snapshot, { from: nodeId, to: place.address, port });
  const found = findListener(snapshot, to, standIns);
  if (!trace) return answer(504);
  const { connection } = decide(trace, found ? { listener: found } : {});
  if (connection.kind === 'refuse') return answer(502, { where: target.id });
  if (connection.kind !== 'deliver') return answer(504, decidedBy(trace));
  const isSpoken = speaksTls(connection.to, to.port) === (group.protocol === 'HTTPS');
  return isSpoken && speaksHttp(connection.to)
    ? { kind: 'target', to, listener: connection.to }
    : answer(502, { where: target.id });
}

/** Whether a listener begins with TLS. */
export function speaksTls(listener: Listener, port: number): boolean {
  switch (listener.kind) {
    case 'stand-in':
      return listener.standIn.tls ?? listener.standIn.port === 443;
    case 'internet':
      return listener.tls;
    case 'load-balancer':
      return listener.listener.protocol === 'HTTPS';
    case 'web-server':
      return true;
    case 'aws':
    case 'metadata':
    case 'resolver':
    case 'silent':
    case 'unavailable':
      return port === 443;
  }
}

function speaksHttp(listener: Listener): boolean {
  return listener.kind !== 'stand-in' || ['page', 'package-index'].includes(listener.standIn.kind);
}

function answer(status: 502 | 503 | 504, because: Decider = {}): Choice {
  return { kind: 'answer', status, because };
}

function traced(
  snapshot: Snapshot,
  request: { readonly from: string; readonly to: string; readonly port: number },
): TraceDocument | undefined {
  try {
    return traceRequest(snapshot, request);
  } catch (error) {
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}
