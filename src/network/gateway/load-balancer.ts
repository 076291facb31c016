import type { Flow } from '../packet/flow.ts';
import { nameProtocol } from '../packet/protocol.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Listener, LoadBalancer } from '../snapshot/load-balancer.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** What a load balancer makes of a connection that reached one of its nodes. */
export interface ListenerStep {
  readonly kind: 'listener';
  readonly verdict: Verdict;
  readonly loadBalancerId: string;
  readonly networkInterfaceId: string;
  readonly state?: string;
  readonly listener?: Listener;
  readonly protocol: Flow['protocol'];
  readonly port: number;
  readonly reason:
    | 'forwards'
    | 'answers'
    | 'not-active'
    | 'no-listener'
    | 'no-target-group'
    | 'not-modelled'
    | 'unread';
  readonly missing?: Missing;
}

const description = /^ELB (?<path>(?<type>app|net|gwy)\/\S+)/;

/** The load balancer's part of its ARN (`app/web/50dc6c495c0c9188`), by which its nodes are known. */
function nodeOf({ description: text = '' }: NetworkInterface): string | undefined {
  return description.exec(text)?.groups?.['path'];
}

/** Whether an interface is a node of any load balancer, also of the kind without a path. */
export function isNode({ description: text = '' }: NetworkInterface): boolean {
  return text.startsWith('ELB ');
}

/**
 * Judges a connection at a node of a load balancer: the load balancer must be active, and a listener
 * take the protocol and port; it forwards to target groups, or answers by itself.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
 */
export function evaluateListener(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
  { protocol, destination }: Flow,
): ListenerStep {
  const { id: networkInterfaceId } = networkInterface;
  const port = destination.ports.from;
  const node = nodeOf(networkInterface) ?? networkInterfaceId;
  const step = { kind: 'listener', networkInterfaceId, protocol, port } as const;
  const loadBalancer = index.loadBalancers.get(node);
  if (!nodeOf(networkInterface) || loadBalancer?.type === 'gateway') {
    const missing = { kind: 'not-modelled', target: node } as const;
    return { ...step, loadBalancerId: node, verdict: 'unknown', reason: 'not-modelled', missing };
  }
  if (!loadBalancer) return { ...step, loadBalancerId: node, ...unread('loadBalancers', node) };
  const { id: loadBalancerId, state } = loadBalancer;
  const told = { ...step, loadBalancerId, state };
  if (!state.startsWith('active')) return { ...told, verdict: 'deny', reason: 'not-active' };
  const { listeners } = index.snapshot;
  if (!listeners) return { ...told, ...unread('listeners', loadBalancerId) };
  const listener = (index.listenersOf.get(loadBalancerId) ?? []).find(
    (one) => one.port === port && takes(loadBalancer, one, protocol),
  );
  if (!listener) return { ...told, verdict: 'deny', reason: 'no-listener' };
  if (listener.answersBy !== undefined && listener.targetGroupIds.length === 0)
    return { ...told, listener, verdict: 'allow', reason: 'answers' };
  return listener.targetGroupIds.length === 0
    ? { ...told, listener, verdict: 'deny', reason: 'no-target-group' }
    : { ...told, listener, verdict: 'allow', reason: 'forwards' };
}

/** An application load balancer speaks HTTP over TCP; a network one takes what the listener says. */
function takes({ type }: LoadBalancer, listener: Listener, protocol: Flow['protocol']): boolean {
  const name = nameProtocol(protocol);
  if (type === 'application') return name === 'tcp';
  const taken = listener.protocol.toLowerCase().split('_');
  return name === 'tcp'
    ? taken.includes('tcp') || taken.includes('tls')
    : name === 'udp' && taken.includes('udp');
}

function unread(
  collection: 'loadBalancers' | 'listeners',
  id: string,
): Pick<ListenerStep, 'verdict' | 'reason' | 'missing'> {
  const missing = { kind: 'resource', collection, id } as const;
  return { verdict: 'unknown', reason: 'unread', missing };
}
