import { holds } from '../packet/block.ts';
import type { Flow } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { VpnConnection } from '../snapshot/private-connection.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Route } from '../snapshot/vpc.ts';
import type { Verdict } from '../verdict.ts';
import { evaluateVpn } from './vpn-connection.ts';

/** What a virtual private gateway does with a packet for the customer's network, or from there. */
export interface PrivateGatewayStep {
  readonly kind: 'private-gateway';
  readonly verdict: Verdict;
  /** A virtual private gateway, a VPN connection or a Direct Connect gateway. */
  readonly gatewayId: string;
  readonly connectionId?: string;
  readonly destination: string;
  readonly reason:
    | 'carries'
    | 'not-attached'
    | 'no-such-prefix'
    | 'no-connection'
    | 'tunnels-down'
    | 'outside-selectors'
    | 'source-outside'
    | 'ipv6'
    | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet that a subnet's route hands to a virtual private gateway: it must be attached to
 * the VPC, carries IPv4 between the VPC's own blocks and prefixes that it knows (propagated by BGP,
 * or static routes of a VPN), and one tunnel must be up. What stands behind it is the customer's.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html
 */
export function evaluatePrivateGateway(
  index: SnapshotIndex,
  gatewayId: string,
  vpcId: string,
  route: Route | undefined,
  flow: Flow,
): PrivateGatewayStep {
  const destination = flow.destination.address;
  const step = { kind: 'private-gateway', gatewayId, destination } as const;
  const gateway = index.vpnGateways.get(gatewayId);
  if (!gateway) return { ...step, ...unread('vpnGateways', gatewayId) };
  if (!gateway.vpcIds.includes(vpcId)) return { ...step, verdict: 'deny', reason: 'not-attached' };
  if (destination.includes(':')) return { ...step, verdict: 'deny', reason: 'ipv6' };
  const blocks = index.vpcs.get(vpcId)?.cidrs;
  if (!blocks) return { ...step, ...unread('vpcs', vpcId) };
  if (!blocks.some((block) => holds(block, flow.source.address)))
    return { ...step, verdict: 'deny', reason: 'source-outside' };
  const { vpnConnections } = index.snapshot;
  if (!vpnConnections) return { ...step, ...unread('vpnConnections', gatewayId) };
  const all = vpnConnections.filter((one) => one.vpnGatewayId === gatewayId);
  return { ...step, ...overConnections(index, all, gatewayId, route, flow) };
}

type Answer = Omit<PrivateGatewayStep, 'kind' | 'gatewayId' | 'destination'>;

/** One connection that carries it is enough; without any, what was learned came by Direct Connect. */
function overConnections(
  index: SnapshotIndex,
  all: readonly VpnConnection[],
  gatewayId: string,
  route: Route | undefined,
  flow: Flow,
): Answer {
  const isLearned = route?.origin === 'EnableVgwRoutePropagation';
  if (all.length === 0)
    return isLearned ? { verdict: 'allow', reason: 'carries' } : byDirectConnect(index, gatewayId);
  const answers = all.map((one): Answer => {
    const { verdict, reason, missing } = evaluateVpn(one, flow, isLearned);
    return { verdict, reason, connectionId: one.id, ...(missing ? { missing } : {}) };
  });
  return (
    answers.find(({ verdict }) => verdict === 'allow') ??
    answers.find(({ verdict }) => verdict === 'unknown') ??
    answers[0] ?? { verdict: 'deny', reason: 'no-connection' }
  );
}

/** The prefixes that Direct Connect learned by BGP stand in no answer. */
function byDirectConnect({ snapshot }: SnapshotIndex, gatewayId: string): Answer {
  const { virtualInterfaces } = snapshot;
  if (!virtualInterfaces) return unread('virtualInterfaces', gatewayId);
  const ours = virtualInterfaces.filter((one) => one.vpnGatewayId === gatewayId);
  const associated = snapshot.directConnectAssociations?.some(
    (one) => one.gatewayId === gatewayId && one.state === 'associated',
  );
  if (ours.length === 0 && associated !== true) return { verdict: 'deny', reason: 'no-connection' };
  const missing = { kind: 'learned-prefixes', id: gatewayId } as const;
  return { verdict: 'unknown', reason: 'unread', missing };
}

function unread(
  collection: 'vpnGateways' | 'vpnConnections' | 'virtualInterfaces' | 'vpcs',
  id: string,
): Answer & { readonly missing: Missing } {
  return {
    verdict: 'unknown',
    reason: 'unread',
    missing: { kind: 'resource', collection, id },
  };
}
