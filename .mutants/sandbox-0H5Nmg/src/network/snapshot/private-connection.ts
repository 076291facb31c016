import type { Resource } from './resource.ts';

/** A virtual private gateway: the VPC's own end of VPN and Direct Connect. */
export interface VpnGateway extends Resource {
  readonly state: string;
  /** The VPCs it is attached to. */
  readonly vpcIds: readonly string[];
}

export interface VpnConnection extends Resource {
  readonly state: string;
  readonly vpnGatewayId?: string;
  readonly transitGatewayId?: string;
  readonly staticRoutesOnly?: boolean;
  /** Static routes to the customer's side; prefixes learned by BGP are never listed. */
  readonly routes: readonly { readonly destination: string; readonly state?: string }[];
  /** `UP` or `DOWN`; one that is up is enough. Absent when the answer does not tell. */
  readonly tunnels?: readonly string[];
  /** Traffic selectors: the customer's side and AWS's; absent: everything. */
  readonly customerCidr?: string;
  readonly awsCidr?: string;
}

/** A Direct Connect virtual interface, private or transit. */
export interface VirtualInterface extends Resource {
  readonly type: string;
  readonly state: string;
  readonly bgpUp: boolean;
  readonly vpnGatewayId?: string;
  readonly directConnectGatewayId?: string;
}

/** What a Direct Connect gateway is joined to, and which prefixes it tells the customer of. */
export interface DirectConnectAssociation extends Resource {
  readonly directConnectGatewayId: string;
  /** A virtual private gateway or a transit gateway. */
  readonly gatewayId: string;
  readonly gatewayType: string;
  readonly state: string;
  readonly allowedPrefixes: readonly string[];
}
