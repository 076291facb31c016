import type { Flow } from './flow.ts';

/** What a packet passed between two VPCs, or in one, that a rule at its destination must know of. */
export type Crossing =
  | { readonly kind: 'peering-connection'; readonly id: string }
  | {
      readonly kind: 'transit-gateway';
      readonly id: string;
      /** By which it came in and went out. */
      readonly attachmentIds: readonly string[];
    }
  | { readonly kind: 'middlebox'; readonly id: string }
  /** By what it would come once the way is known, or mended, cannot be told. */
  | { readonly kind: 'unknown-way'; readonly id: string }
  /** A network load balancer's node that kept the client's address. */
  | { readonly kind: 'load-balancer'; readonly id: string };

/** A packet on its way: as it looks now, and what it passed since it got its source address. */
export interface Packet {
  readonly flow: Flow;
  readonly crossed: readonly Crossing[];
}
