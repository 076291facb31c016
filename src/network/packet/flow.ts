import type { Missing } from '../snapshot/missing.ts';

/** Layer-4 protocol: the names AWS uses where there is one, IANA's number otherwise, `all` for -1. */
export type Protocol = 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'all' | number;

export type Direction = 'egress' | 'ingress';

/** First and last port, both included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** One end of a flow; the client's end is a range, since its port is ephemeral. */
export interface SocketAddress {
  readonly address: string;
  /** The address only stands for a public one that is not known: this would tell it. */
  readonly unknown?: Missing;
  readonly ports: PortRange;
}

/** One direction of a conversation. For ICMP, `destination.ports` is type (from) and code (to). */
export interface Flow {
  readonly protocol: Protocol;
  readonly source: SocketAddress;
  readonly destination: SocketAddress;
}

/** The same conversation seen from the other end. */
export function reverse(flow: Flow): Flow {
  return { protocol: flow.protocol, source: flow.destination, destination: flow.source };
}

/** The flow once its destination address is swapped, as an internet gateway does on the way in. */
export function withDestination(flow: Flow, address: string): Flow {
  return { ...flow, destination: { address, ports: flow.destination.ports } };
}

/** The flow once its source is swapped, as gateways do on the way out. */
export function withSource(flow: Flow, source: Pick<SocketAddress, 'address'>): Flow {
  return { ...flow, source: { ports: flow.source.ports, ...source } };
}
