import type { PortRange } from '../packet/flow.ts';
import type { Packet } from '../packet/packet.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { Subnet } from '../snapshot/vpc.ts';
import type { PathHop } from './path.ts';
import type { Place } from './place.ts';

/** Where a packet stands, which says whose rule is next. */
export type Stand =
  /** About to be routed out of a subnet, by an interface, a NAT gateway or an attachment in it. */
  | { readonly kind: 'leaving-subnet'; readonly subnetId: string; readonly vpcId: string }
  /** Inside a VPC and for an address in it; `gatewayId` when it has just come in by one. */
  | {
      readonly kind: 'in-vpc';
      readonly vpcId: string;
      readonly gatewayId?: string;
      readonly fromSubnetId?: string;
    }
  | {
      readonly kind: 'in-transit-gateway';
      readonly by: TransitGatewayAttachment;
      readonly sender?: Subnet;
    }
  | { readonly kind: 'on-internet'; readonly seenAs?: string }
  | End;

/** Where a direction ends. */
export type End =
  | { readonly kind: 'arrived'; readonly networkInterface: NetworkInterface }
  /** Beyond the snapshot. */
  | { readonly kind: 'outside'; readonly exit: Exit }
  /** Nobody holds the address, or who holds it answers to nobody. */
  | { readonly kind: 'nobody' }
  /** No next hop could be determined. */
  | { readonly kind: 'stuck' };

/** By what a packet left the snapshot: an answer comes back by the same. */
export type Exit =
  | { readonly kind: 'internet'; readonly seenAs?: string; readonly gatewayId?: string }
  | { readonly kind: 'gateway-endpoint'; readonly endpointId: string; readonly vpcId: string }
  | { readonly kind: 'private-gateway'; readonly gatewayId: string; readonly vpcId: string }
  | { readonly kind: 'attachment'; readonly attachment: TransitGatewayAttachment }
  /** The resolver, metadata and other services of the platform. */
  | { readonly kind: 'platform'; readonly networkInterface: NetworkInterface };

/** What a NAT gateway put in place of what, for the answer. */
export interface Translation {
  readonly gatewayId: string;
  readonly inside: { readonly address: string; readonly ports: PortRange };
  /** Of NAT64: what the client called the destination. */
  readonly destination: string;
}

/** One direction of a request under way. */
export interface Trip {
  readonly index: SnapshotIndex;
  readonly direction: 'forward' | 'reply';
  /** The end that this direction should come to. */
  readonly target: Place;
  /** The address that the client asked: an answer must come from it. */
  readonly asked: string;
  /** Of a reply: what NAT gateways did to the request. */
  readonly translations: readonly Translation[];
  /** Of a reply: appliances that the request passed, whose groups remember it. */
  readonly middleboxes: readonly string[];
}

/** One move of a packet: what it passed, how it looks now, where it stands. */
export interface Move {
  readonly hops: readonly PathHop[];
  readonly packet: Packet;
  readonly stand: Stand;
  readonly translation?: Translation;
}
