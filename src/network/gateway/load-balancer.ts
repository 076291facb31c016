import type { Flow } from '../packet/flow.ts';
import { nameProtocol } from '../packet/protocol.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type {
  Listener,
  ListenerAction,
  ListenerRule,
  LoadBalancer,
} from '../snapshot/load-balancer.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';
import { chooseRule, holdsFor } from './listener-rules.ts';

/** What a load balancer makes of a connection that reached one of its nodes. */
export interface ListenerStep {
  readonly kind: 'listener';
  readonly verdict: Verdict;
  readonly loadBalancerId: string;
  readonly networkInterfaceId: string;
  readonly state?: string;
  readonly listener?: Listener;
  /** The rule whose action it is; absent where it is the listener's default one. */
  readonly rule?: ListenerRule;
  /** The client's address, as the node sees it. */
  readonly client: string;
  readonly protocol: Flow['protocol'];
  readonly port: number;
  readonly reason:
    | 'forwards'
    | 'answers'
    | 'not-active'
    | 'no-listener'
    | 'no-target-group'
    | 'rule-in-doubt'
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
 * take the protocol and port. The listener of an application load balancer then tries its rules; the
 * action that is left forwards to target groups, or answers by itself. `host` is what the client asked
 * for, by name or by address.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
export function evaluateListener(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
  { protocol, source, destination }: Flow,
  host: string,
): ListenerStep {
  const { id: networkInterfaceId } = networkInterface;
  const port = destination.ports.from;
  const node = nodeOf(networkInterface) ?? networkInterfaceId;
  const client = source.address;
  const step = { kind: 'listener', networkInterfaceId, protocol, port, client } as const;
  const loadBalancer = index.loadBalancers.get(node);
  if (!nodeOf(networkInterface) || loadBalancer?.type === 'gateway') {
    const missing = { kind: 'not-modelled', target: node } as const;
    return { ...step, loadBalancerId: node, ...unknown('not-modelled', missing) };
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
  const taken = { ...told, listener };
  if (loadBalancer.type !== 'application') return { ...taken, ...outcomeOf(listener) };
  const listenerId = listener.id;
  if (!listener.rules)
    return { ...taken, ...unknown('unread', { kind: 'listener-rules', listenerId }) };
  const { rule, doubt } = chooseRule(listener, holdsFor({ source, host }));
  if (doubt)
    return {
      ...taken,
      ...unknown('rule-in-doubt', { kind: 'listener-rule', listenerId, rule: doubt }),
    };
  return { ...taken, ...(rule ? { rule } : {}), ...outcomeOf(rule ?? listener) };
}

function outcomeOf({
  targetGroupIds,
  answersBy,
}: ListenerAction): Pick<ListenerStep, 'verdict' | 'reason'> {
  if (targetGroupIds.length > 0) return { verdict: 'allow', reason: 'forwards' };
  return answersBy === undefined
    ? { verdict: 'deny', reason: 'no-target-group' }
    : { verdict: 'allow', reason: 'answers' };
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

function unread(collection: 'loadBalancers' | 'listeners', id: string): Unknown {
  return unknown('unread', { kind: 'resource', collection, id });
}

type Unknown = Pick<ListenerStep, 'verdict' | 'reason' | 'missing'>;

function unknown(reason: ListenerStep['reason'], missing: Missing): Unknown {
  return { verdict: 'unknown', reason, missing };
}
