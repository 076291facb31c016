import type { Flow, PortRange, Protocol } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import { hasPorts, isIcmp } from '../packet/protocol.ts';
import type { NatGateway } from '../snapshot/gateways.ts';
import type { Verdict } from '../verdict.ts';

/** What a NAT gateway does with a packet that a route hands to it. */
export interface NatGatewayStep {
  readonly kind: 'nat-gateway';
  readonly verdict: Verdict;
  readonly gatewayId: string;
  readonly state?: string;
  readonly protocol: Protocol;
  readonly reason: 'translated' | 'not-available' | 'protocol' | 'no-address' | 'unread';
  readonly privateAddress?: string;
  readonly missing?: Missing;
}

/**
 * The client's ports once a NAT gateway has put its own in their place; ICMP has none.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function natPortsOf({ protocol }: Flow): { readonly ports?: PortRange } {
  return hasPorts(protocol) ? { ports: { from: 1024, to: 65535 } } : {};
}

/**
 * Judges a packet at a NAT gateway: it must be `available`, takes TCP, UDP and ICMP, and sends on
 * from its own private address and a port of 1024-65535, by the route table of its own subnet.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function evaluateNatGateway(
  gatewayId: string,
  gateway: NatGateway | undefined,
  protocol: Protocol,
): NatGatewayStep {
  const step = { kind: 'nat-gateway', gatewayId, protocol } as const;
  const missing = { kind: 'resource', collection: 'natGateways', id: gatewayId } as const;
  if (!gateway) return { ...step, verdict: 'unknown', reason: 'unread', missing };
  const { state, privateAddress } = gateway;
  if (state !== 'available') return { ...step, state, verdict: 'deny', reason: 'not-available' };
  if (!hasPorts(protocol) && !isIcmp(protocol))
    return { ...step, state, verdict: 'deny', reason: 'protocol' };
  if (privateAddress === undefined)
    return { ...step, state, verdict: 'unknown', reason: 'no-address', missing };
  return { ...step, state, verdict: 'allow', reason: 'translated', privateAddress };
}
