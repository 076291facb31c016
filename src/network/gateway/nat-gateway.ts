import { familyOf, holds } from '../packet/block.ts';
import type { Flow, PortRange, Protocol } from '../packet/flow.ts';
import { hasPorts, isIcmp } from '../packet/protocol.ts';
import type { NatGateway } from '../snapshot/gateways.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Verdict } from '../verdict.ts';

/** What a NAT gateway does with a packet that a route hands to it. */
export interface NatGatewayStep {
  readonly kind: 'nat-gateway';
  readonly verdict: Verdict;
  readonly gatewayId: string;
  readonly state?: string;
  readonly protocol: Protocol;
  readonly reason:
    'translated' | 'not-available' | 'protocol' | 'ipv6' | 'no-address' | 'regional' | 'unread';
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

/** IPv6 addresses that stand for IPv4 ones, which every NAT gateway translates (NAT64). */
export const nat64 = '64:ff9b::/96';

/**
 * Judges a packet at a NAT gateway: it must be `available`, takes TCP, UDP and ICMP over IPv4, or
 * IPv6 for an address that stands for an IPv4 one, and sends on from its own private address and a
 * port of 1024-65535, by the route table of its own subnet.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html
 */
export function evaluateNatGateway(
  gatewayId: string,
  gateway: NatGateway | undefined,
  protocol: Protocol,
  destination?: string,
): NatGatewayStep {
  const step = { kind: 'nat-gateway', gatewayId, protocol } as const;
  const missing = { kind: 'resource', collection: 'natGateways', id: gatewayId } as const;
  if (!gateway) return { ...step, verdict: 'unknown', reason: 'unread', missing };
  const { state, privateAddress, availability } = gateway;
  if (state !== 'available') return { ...step, state, verdict: 'deny', reason: 'not-available' };
  if (!hasPorts(protocol) && !isIcmp(protocol))
    return { ...step, state, verdict: 'deny', reason: 'protocol' };
  if (destination !== undefined && familyOf(destination) === 6 && !holds(nat64, destination))
    return { ...step, state, verdict: 'deny', reason: 'ipv6' };
  if (availability === 'regional') {
    const notModelled = { kind: 'not-modelled', target: gatewayId } as const;
    return { ...step, state, verdict: 'unknown', reason: 'regional', missing: notModelled };
  }
  if (privateAddress === undefined)
    return { ...step, state, verdict: 'unknown', reason: 'no-address', missing };
  return { ...step, state, verdict: 'allow', reason: 'translated', privateAddress };
}
