import type { PolicyDocument } from './account.ts';
import type { Resource } from './resource.ts';

/** An internet gateway, or an egress-only one, with the VPCs it is attached to. */
export interface InternetGateway extends Resource {
  readonly vpcIds: readonly string[];
}

export interface NatGateway extends Resource {
  readonly vpcId: string;
  /** Empty for a regional one, which stands in no subnet. */
  readonly subnetId: string;
  readonly state: string;
  readonly connectivity: 'public' | 'private';
  readonly availability?: 'zonal' | 'regional';
  /** Of a regional one: the table that routes what leaves it. */
  readonly routeTableId?: string;
  readonly privateAddress?: string;
  readonly publicAddress?: string;
  readonly networkInterfaceId?: string;
}

export interface VpcEndpoint extends Resource {
  readonly vpcId: string;
  readonly serviceName: string;
  readonly type: 'Gateway' | 'Interface' | 'GatewayLoadBalancer' | 'Resource' | 'ServiceNetwork';
  /** Lower case, as compared: `available`, `pendingacceptance`, … */
  readonly state: string;
  readonly policy?: PolicyDocument;
  readonly routeTableIds: readonly string[];
  readonly subnetIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly networkInterfaceIds: readonly string[];
  readonly privateDnsEnabled: boolean;
  /** `DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint`: hosts of the VPC keep the public answer. */
  readonly privateDnsForInboundOnly?: boolean;
  readonly dnsNames: readonly string[];
  /** `ipv4`, `ipv6` or `dualstack`: which addresses its interfaces and names have. */
  readonly addressType?: string;
  /** The Region of the service, where it is another than the endpoint's. */
  readonly serviceRegion?: string;
}

/** A row of `DescribeVpcEndpointServices`: which public names private DNS covers. */
export interface EndpointService {
  readonly serviceName: string;
  readonly types: readonly string[];
  readonly privateDnsNames: readonly string[];
  readonly availabilityZones?: readonly string[];
  readonly policySupported?: boolean;
}

export interface PeeringConnection extends Resource {
  readonly state: string;
  readonly requester: PeeringSide;
  readonly accepter: PeeringSide;
}

export interface PeeringSide {
  readonly vpcId: string;
  readonly account?: string;
  readonly region?: string;
  /** Absent when the answer does not list them. */
  readonly cidrs?: readonly string[];
  readonly ipv6Cidrs?: readonly string[];
  /** This side's hosts' public names answer with private addresses to the other side. */
  readonly resolvesForRemote?: boolean;
}
