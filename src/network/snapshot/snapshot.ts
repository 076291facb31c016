import type { PortRange, Protocol } from '../packet/flow.ts';

/**
 * The network as collected at one moment, in AWS's words, normalised in representation only.
 * A collection (or an attribute) that is absent was not read: a trace that needs it says `unknown`
 * and names the call. An empty collection was read and holds nothing.
 */
export interface Snapshot {
  readonly account: string;
  readonly region: string;
  readonly vpcs?: readonly Vpc[];
  readonly subnets?: readonly Subnet[];
  readonly routeTables?: readonly RouteTable[];
  readonly networkAcls?: readonly NetworkAcl[];
  readonly securityGroups?: readonly SecurityGroup[];
  readonly networkInterfaces?: readonly NetworkInterface[];
  readonly instances?: readonly Instance[];
  readonly internetGateways?: readonly InternetGateway[];
  readonly egressOnlyInternetGateways?: readonly InternetGateway[];
  readonly natGateways?: readonly NatGateway[];
  readonly vpcEndpoints?: readonly VpcEndpoint[];
  readonly endpointServices?: readonly EndpointService[];
  readonly prefixLists?: readonly PrefixList[];
  readonly peeringConnections?: readonly PeeringConnection[];
  readonly roles?: readonly Role[];
  readonly buckets?: readonly Bucket[];
  readonly keys?: readonly Key[];
  readonly domains?: readonly StudioDomain[];
  readonly logGroups?: readonly LogGroup[];
}

/** Every resource: its id, and the `Name` tag where it has one. */
export interface Resource {
  readonly id: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Vpc extends Resource {
  readonly cidrs: readonly string[];
  readonly ipv6Cidrs: readonly string[];
  readonly enableDnsSupport?: boolean;
  readonly enableDnsHostnames?: boolean;
  /** Absent when unread; `AmazonProvidedDNS` or the addresses of the learner's own resolvers. */
  readonly dnsServers?: readonly string[];
}

export interface Subnet extends Resource {
  readonly vpcId: string;
  readonly cidr: string;
  readonly availabilityZone: string;
  readonly mapPublicIpOnLaunch?: boolean;
}

export interface RouteTable extends Resource {
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnetIds: readonly string[];
  readonly gatewayIds: readonly string[];
  readonly routes: readonly Route[];
}

/** `target` keeps AWS's id (`local`, `igw-…`, `nat-…`, `vpce-…`, `pcx-…`, `eni-…`, `tgw-…`). */
export interface Route {
  readonly destination: string;
  readonly target: string;
  readonly state: 'active' | 'blackhole';
  readonly origin?: string;
}

export interface NetworkAcl extends Resource {
  readonly vpcId: string;
  readonly isDefault: boolean;
  readonly subnetIds: readonly string[];
  readonly entries: readonly NetworkAclEntry[];
}

/** The implicit `*` entries (32767 and up) are left out by the reader: the evaluator knows them. */
export interface NetworkAclEntry {
  readonly number: number;
  readonly egress: boolean;
  readonly action: 'allow' | 'deny';
  readonly cidr: string;
  readonly protocol: Protocol;
  readonly ports?: PortRange;
  readonly icmp?: { readonly type: number; readonly code: number };
}

export interface SecurityGroup extends Resource {
  readonly vpcId: string;
  readonly groupName: string;
  readonly rules: readonly SecurityGroupRule[];
}

export interface SecurityGroupRule {
  readonly id?: string;
  readonly egress: boolean;
  readonly protocol: Protocol;
  /** Absent: all ports (protocol `all`). For ICMP: type (from) and code (to), -1 for any. */
  readonly ports?: PortRange;
  readonly peer: SecurityGroupPeer;
}

export type SecurityGroupPeer =
  | { readonly kind: 'cidr'; readonly cidr: string }
  | { readonly kind: 'ipv6-cidr'; readonly cidr: string }
  | {
      readonly kind: 'security-group';
      readonly groupId: string;
      readonly account?: string;
      readonly vpcId?: string;
      readonly peeringId?: string;
    }
  | { readonly kind: 'prefix-list'; readonly prefixListId: string };

export interface NetworkInterface extends Resource {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone?: string;
  /** The first is the primary one. */
  readonly privateAddresses: readonly string[];
  readonly publicAddresses: readonly { readonly private: string; readonly public: string }[];
  readonly ipv6Addresses: readonly string[];
  readonly groupIds: readonly string[];
  readonly status: string;
  readonly interfaceType: string;
  readonly sourceDestCheck?: boolean;
  readonly instanceId?: string;
  readonly description?: string;
  readonly requesterManaged?: boolean;
}

export interface Instance extends Resource {
  readonly state: string;
  readonly networkInterfaceIds: readonly string[];
}

export interface InternetGateway extends Resource {
  readonly vpcIds: readonly string[];
}

export interface NatGateway extends Resource {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly state: string;
  readonly connectivity: 'public' | 'private';
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
}

/** A row of `DescribeVpcEndpointServices`: which public names private DNS covers. */
export interface EndpointService {
  readonly serviceName: string;
  readonly types: readonly string[];
  readonly privateDnsNames: readonly string[];
  readonly availabilityZones?: readonly string[];
  readonly policySupported?: boolean;
}

export interface PrefixList extends Resource {
  /** AWS's name, such as `com.amazonaws.ap-northeast-1.s3`. */
  readonly prefixListName: string;
  /** Absent when its entries were not read. */
  readonly cidrs?: readonly string[];
}

export interface PeeringConnection extends Resource {
  readonly state: string;
  readonly requester: {
    readonly vpcId: string;
    readonly account?: string;
    readonly region?: string;
  };
  readonly accepter: {
    readonly vpcId: string;
    readonly account?: string;
    readonly region?: string;
  };
}

/** A policy as JSON.parse gives it; `src/policy` reads and judges it. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

export interface NamedPolicy {
  readonly name: string;
  readonly arn?: string;
  readonly document: PolicyDocument;
}

export interface Role extends Resource {
  readonly arn: string;
  readonly trust: PolicyDocument;
  /** Inline and attached; absent when they were not read. */
  readonly policies?: readonly NamedPolicy[];
  readonly boundary?: NamedPolicy;
}

export interface Bucket extends Resource {
  readonly policy?: PolicyDocument;
}

export interface Key extends Resource {
  readonly arn: string;
  readonly policy?: PolicyDocument;
}

/** A SageMaker Studio domain, as far as a network can see it. */
export interface StudioDomain extends Resource {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly networkAccess: 'VpcOnly' | 'PublicInternetOnly';
  readonly executionRoleArn?: string;
  readonly groupIds: readonly string[];
}

export interface LogGroup extends Resource {
  readonly arn: string;
  readonly kmsKeyId?: string;
}
