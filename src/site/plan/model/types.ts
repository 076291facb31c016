import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';

type StationKind = 'host' | 'endpoint' | 'nat' | 'balancer' | 'attachment';

/** Something in a room that a request may visit: an interface, or a gateway that stands in a subnet. */
export interface Box {
  readonly id: string;
  readonly kind: StationKind;
  /** Empty where its kind says what it is. */
  readonly label: string;
  readonly address: string;
  readonly groups: readonly string[];
  readonly role: 'source' | 'path' | 'idle';
  /** Short name of the service it leads to, for interfaces of endpoints. */
  readonly service?: string;
}

/** A subnet that the request may visit. */
export interface Room {
  readonly id: string;
  readonly label: string;
  readonly cidr: string;
  /** Large, each with its security groups; the rest in one line each. */
  readonly stations: readonly Box[];
  readonly chips: readonly Box[];
  /** The wanted endpoint has its place here, whether it is there or not. */
  readonly keeps: boolean;
  /** Its endpoint leads to the service that is asked from outside: it stands beside that. */
  readonly besideService: boolean;
}

/** A subnet that no request of this kind visits: drawn small, its interfaces counted. */
export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly cidr: string;
  readonly interfaces: number;
}

/** A gateway endpoint, or the place that is kept for one. */
export interface Hatch {
  readonly id?: string;
  readonly service: string;
  readonly target: boolean;
}

export interface Building {
  readonly vpc: Vpc;
  readonly rooms: readonly Room[];
  readonly cells: readonly Cell[];
  readonly internetGateway?: string;
  readonly vpnGateway?: string;
  readonly hatches: readonly Hatch[];
  readonly holdsSource: boolean;
}

/** Somebody or something beyond the snapshot. */
export interface OutsidePlace {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly side: 'internet' | 'customer';
  readonly source: boolean;
}

export interface PlanModel {
  readonly snapshot: Snapshot;
  readonly buildings: readonly Building[];
  /** VPCs that have nothing to do with the request. */
  readonly moreVpcs: number;
  readonly places: readonly OutsidePlace[];
  /** A network of the customer's is joined to one of the VPCs. */
  readonly customer: boolean;
  readonly transitGateway?: string;
  /** Peering connections between the VPCs drawn. */
  readonly bridges: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** The AWS service that is asked; `hatch`: it stands where its gateway endpoint does; `sky`: nobody
   * inside asks it. */
  readonly target?: { readonly name: string; readonly at: 'column' | 'hatch' | 'sky' };
  /** The source asks a resolver, inside or on the internet. */
  readonly resolver?: { readonly address: string; readonly inside: boolean };
}
