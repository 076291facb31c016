import type { Resource } from './resource.ts';

/** A Route 53 hosted zone; `id` without `/hostedzone/`. */
export interface HostedZone extends Resource {
  /** Lower case, without the dot at its end. */
  readonly zoneName: string;
  readonly isPrivate: boolean;
  /** VPCs that ask it; absent when neither `GetHostedZone` nor `ListHostedZonesByVPC` was read. */
  readonly vpcIds?: readonly string[];
  /** Absent when they were not read. */
  readonly records?: readonly DnsRecord[];
}

export interface DnsRecord {
  /** Lower case, without the dot at its end; `*.` at its start covers every name below. */
  readonly recordName: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly aliasTo?: string;
}

/** A Resolver rule with the VPCs it is associated with. */
export interface ResolverRule extends Resource {
  /** Without the dot at its end; empty for `.`. */
  readonly domain: string;
  readonly type: 'FORWARD' | 'SYSTEM' | 'RECURSIVE' | 'DELEGATE';
  readonly status: string;
  readonly targets: readonly { readonly address: string; readonly port: number }[];
  readonly endpointId?: string;
  readonly vpcIds: readonly string[];
}

export interface ResolverEndpoint extends Resource {
  readonly direction: string;
  readonly vpcId: string;
  readonly status: string;
  readonly groupIds: readonly string[];
  /** Absent when `ListResolverEndpointIpAddresses` was not read. */
  readonly addresses?: readonly { readonly address: string; readonly subnetId?: string }[];
}

/** DNS Firewall of one VPC: its rules in the order in which they are read. */
export interface DnsFirewall extends Resource {
  readonly vpcId: string;
  readonly rules: readonly DnsFirewallRule[];
}

export interface DnsFirewallRule {
  readonly ruleGroupId: string;
  readonly ruleName: string;
  readonly action: 'ALLOW' | 'BLOCK' | 'ALERT';
  /** Of a BLOCK: `NODATA`, `NXDOMAIN` or `OVERRIDE`. */
  readonly blockResponse?: string;
  readonly override?: string;
  /** The list of domains: AWS's own lists have an id and tell no domains. */
  readonly domainListId?: string;
  /** Absent when they were not read. */
  readonly domains?: readonly string[];
  /** The type of question that the rule is for, such as `A`; absent: every type. */
  readonly queryType?: string;
  /** `TRUST_REDIRECTION_DOMAIN`: names that a CNAME leads to are not looked at. */
  readonly trustsRedirection?: boolean;
}
