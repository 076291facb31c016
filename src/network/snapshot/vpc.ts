import type { PortRange, Protocol } from '../packet/flow.ts';
import type { Resource } from './resource.ts';

/** What VPC Block Public Access leaves of the internet, as it takes effect here. */
export type PublicAccessBlock = 'off' | 'block-bidirectional' | 'block-ingress';

export interface Vpc extends Resource {
  readonly cidrs: readonly string[];
  readonly ipv6Cidrs: readonly string[];
  readonly enableDnsSupport?: boolean;
  readonly enableDnsHostnames?: boolean;
  /** Absent when unread; `AmazonProvidedDNS` or the addresses of the learner's own resolvers. */
  readonly dnsServers?: readonly string[];
  /** Absent: the answer does not say (it is older than the feature). */
  readonly publicAccessBlock?: PublicAccessBlock;
}

export interface Subnet extends Resource {
  readonly vpcId: string;
  /** Its IPv4 block; the IPv6 block of a subnet that has no other. */
  readonly cidr: string;
  /** Empty where the answer does not tell it. */
  readonly availabilityZone: string;
  /** `apne1-az4`: the same zone in every account, which a zone's name is not. */
  readonly availabilityZoneId?: string;
  readonly ipv6Cidrs?: readonly string[];
  readonly mapPublicIpOnLaunch?: boolean;
  /** Names without an IPv6 address get one of `64:ff9b::/96`. */
  readonly enableDns64?: boolean;
  readonly publicAccessBlock?: PublicAccessBlock;
}

export interface RouteTable extends Resource {
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnetIds: readonly string[];
  /** Internet and virtual private gateways whose incoming traffic this table steers. */
  readonly gatewayIds: readonly string[];
  readonly routes: readonly Route[];
}

/** `target` keeps AWS's id (`local`, `igw-…`, `nat-…`, `vpce-…`, `pcx-…`, `eni-…`, `tgw-…`). */
export interface Route {
  /** An IPv4 or IPv6 block, or the id of a prefix list. */
  readonly destination: string;
  readonly target: string;
  /** `filtered` routes are listed and never used. */
  readonly state: 'active' | 'blackhole' | 'filtered';
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
  /** Empty for a group outside any VPC, as there were before 2022. */
  readonly vpcId: string;
  readonly groupName: string;
  readonly rules: readonly SecurityGroupRule[];
  /** Further VPCs in which it may be used; absent when its associations were not read. */
  readonly alsoInVpcIds?: readonly string[];
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
      /** Of the peering connection; a rule is stale and matches nothing once it is not `active`. */
      readonly peeringStatus?: string;
    }
  | { readonly kind: 'prefix-list'; readonly prefixListId: string };

export interface PrefixList extends Resource {
  /** AWS's name, such as `com.amazonaws.ap-northeast-1.s3`; empty where its entries alone were read. */
  readonly prefixListName: string;
  /** Absent when its entries were not read. */
  readonly cidrs?: readonly string[];
}
