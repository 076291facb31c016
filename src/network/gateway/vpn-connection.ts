import { holds } from '../packet/block.ts';
import type { Flow } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { VpnConnection } from '../snapshot/private-connection.ts';
import type { Verdict } from '../verdict.ts';

/** Whether one VPN connection carries a packet to the customer's network. */
export interface VpnAnswer {
  readonly verdict: Verdict;
  readonly reason:
    | 'carries'
    | 'no-connection'
    | 'tunnels-down'
    | 'outside-selectors'
    | 'no-such-prefix'
    | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet at a Site-to-Site VPN connection: one of its two tunnels must be up, both
 * addresses must lie in its traffic selectors, and of static routing one of its routes must hold
 * the destination. With both tunnels down nothing passes, whatever routes are still listed.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html
 */
export function evaluateVpn(
  connection: VpnConnection,
  { source, destination }: Pick<Flow, 'source' | 'destination'>,
  isLearned: boolean,
): VpnAnswer {
  const { id, state, tunnels, customerCidr, awsCidr, staticRoutesOnly, routes } = connection;
  if (state !== 'available') return { verdict: 'deny', reason: 'no-connection' };
  const missing = { kind: 'resource', collection: 'vpnConnections', id } as const;
  if (!tunnels) return { verdict: 'unknown', reason: 'unread', missing };
  if (!tunnels.includes('UP')) return { verdict: 'deny', reason: 'tunnels-down' };
  const selected =
    (customerCidr === undefined || holds(customerCidr, destination.address)) &&
    (awsCidr === undefined || holds(awsCidr, source.address));
  if (!selected) return { verdict: 'deny', reason: 'outside-selectors' };
  if (isLearned) return { verdict: 'allow', reason: 'carries' };
  const isListed = routes.some(
    (route) => route.state !== 'deleted' && holds(route.destination, destination.address),
  );
  if (isListed) return { verdict: 'allow', reason: 'carries' };
  if (staticRoutesOnly === true) return { verdict: 'deny', reason: 'no-such-prefix' };
  return { verdict: 'unknown', reason: 'unread', missing: { kind: 'learned-prefixes', id } };
}
