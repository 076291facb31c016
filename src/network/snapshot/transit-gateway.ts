import type { Resource } from './resource.ts';

export interface TransitGateway extends Resource {
  readonly state: string;
  readonly securityGroupReferencing?: boolean;
  readonly dnsSupport?: boolean;
}

/**
 * What joins a transit gateway to a VPC, a VPN, a Direct Connect gateway or another of its kind. A
 * peering is here twice, once for each of its ends, as a rule with the same `id`.
 */
export interface TransitGatewayAttachment extends Resource {
  readonly transitGatewayId: string;
  /** `vpc`, `vpn`, `direct-connect-gateway`, `connect`, `peering`, … */
  readonly resourceType: string;
  /** The VPC, VPN connection, gateway or, of a peering, the other transit gateway. */
  readonly resourceId: string;
  readonly state: string;
  /** The table that routes what comes from this attachment. */
  readonly routeTableId?: string;
  /** Of that association; `none` where the answer shows that there is none; absent when unread. */
  readonly associationState?: string;
  /** Of a VPC, one subnet a zone; absent when they were not read. */
  readonly subnetIds?: readonly string[];
  readonly securityGroupReferencing?: boolean;
  readonly dnsSupport?: boolean;
  readonly ipv6Support?: boolean;
  readonly applianceMode?: boolean;
  /** Of a peering: the Region and owner of the other transit gateway. */
  readonly peerRegion?: string;
  readonly peerAccount?: string;
}

export interface TransitGatewayRouteTable extends Resource {
  readonly transitGatewayId: string;
  readonly state?: string;
  /** Absent when they were not searched for. */
  readonly routes?: readonly TransitGatewayRoute[];
  /** `AdditionalRoutesAvailable`: there are more than were listed, so that none is provably absent. */
  readonly hasMore?: boolean;
}

export interface TransitGatewayRoute {
  /** A block, or the id of a prefix list. */
  readonly destination: string;
  readonly state: 'active' | 'blackhole' | 'pending' | 'deleting' | 'deleted';
  readonly type: 'static' | 'propagated';
  /** Several share the load; a blackhole may have none. */
  readonly attachmentIds: readonly string[];
  readonly resourceType?: string;
}
