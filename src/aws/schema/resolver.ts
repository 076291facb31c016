import { z } from 'zod';
import type { ResolverEndpoint, ResolverRule } from '#network/snapshot/dns.ts';
import { address } from './address.ts';
import { hostName } from './hosted-zone.ts';
import { ownedBy, ownerId } from './owner.ts';
import { port } from './port.ts';
import { present } from './present.ts';

const text = z.string().optional();
const dnsPort = 53;

/** A rule; the VPCs that it is associated with are answers of their own. */
export const resolverRuleSchema = z
  .object({
    Id: z.string(),
    Arn: text,
    OwnerId: ownerId,
    DomainName: hostName.optional(),
    // A rule that delegates has this in its place.
    DelegationRecord: hostName.optional(),
    Status: text,
    RuleType: z.enum(['FORWARD', 'SYSTEM', 'RECURSIVE', 'DELEGATE']),
    Name: text,
    TargetIps: z
      .array(z.object({ Ip: address.optional(), Ipv6: address.optional(), Port: port.optional() }))
      .optional(),
    ResolverEndpointId: text,
  })
  .refine(({ DomainName, DelegationRecord }) => (DomainName ?? DelegationRecord) !== undefined, {
    error: 'domain',
    path: ['DomainName'],
  })
  .transform((raw): Omit<ResolverRule, 'vpcIds'> => ({
    id: raw.Id,
    ...present({ name: raw.Name }),
    ...ownedBy({ owner: raw.OwnerId, arn: raw.Arn }),
    domain: raw.DomainName ?? raw.DelegationRecord ?? '',
    type: raw.RuleType,
    status: raw.Status ?? 'COMPLETE',
    targets: (raw.TargetIps ?? []).flatMap(({ Ip, Ipv6, Port = dnsPort }) => {
      const to = Ip ?? Ipv6;
      return to === undefined ? [] : [{ address: to, port: Port }];
    }),
    ...present({ endpointId: raw.ResolverEndpointId }),
  }));

/** While it is created or deleted it does not hold. */
export const ruleAssociationSchema = z
  .object({ ResolverRuleId: z.string(), VPCId: z.string(), Status: text })
  .transform((raw) => ({
    ruleId: raw.ResolverRuleId,
    vpcId: raw.VPCId,
    holds: raw.Status === undefined || raw.Status === 'COMPLETE',
  }));

export const resolverEndpointSchema = z
  .object({
    Id: z.string(),
    Arn: text,
    Name: text,
    Direction: z.string(),
    HostVPCId: z.string(),
    Status: text,
    SecurityGroupIds: z.array(z.string()).optional(),
  })
  .transform((raw): ResolverEndpoint => ({
    id: raw.Id,
    ...present({ name: raw.Name }),
    ...ownedBy({ arn: raw.Arn }),
    direction: raw.Direction,
    vpcId: raw.HostVPCId,
    status: raw.Status ?? 'OPERATIONAL',
    groupIds: raw.SecurityGroupIds ?? [],
  }));

/** `ListResolverEndpointIpAddresses`, kept with the id of the endpoint. */
export const endpointAddressesSchema = z
  .object({
    ResolverEndpointId: z.string(),
    IpAddresses: z.array(
      z.object({ Ip: address.optional(), Ipv6: address.optional(), SubnetId: text }),
    ),
  })
  .transform((raw) => ({
    id: raw.ResolverEndpointId,
    addresses: raw.IpAddresses.flatMap(({ Ip, Ipv6, SubnetId }) =>
      [Ip, Ipv6].flatMap((one) =>
        one === undefined ? [] : [{ address: one, ...present({ subnetId: SubnetId }) }],
      ),
    ),
  }));

/** A group of DNS Firewall rules in a VPC; the lowest priority is read first. */
export const firewallAssociationSchema = z
  .object({
    Id: z.string(),
    FirewallRuleGroupId: z.string(),
    VpcId: z.string(),
    Arn: text,
    Priority: z.number(),
    Status: text,
  })
  .transform((raw) => ({
    id: raw.Id,
    ...ownedBy({ arn: raw.Arn }),
    groupId: raw.FirewallRuleGroupId,
    vpcId: raw.VpcId,
    priority: raw.Priority,
    holds: raw.Status !== 'DELETING',
  }));

/** A row of `ListFirewallRules`, which names its group and its list. */
export const firewallRuleSchema = z
  .object({
    FirewallRuleGroupId: z.string(),
    FirewallDomainListId: text,
    Name: text,
    Priority: z.number(),
    Action: z.enum(['ALLOW', 'BLOCK', 'ALERT']),
    BlockResponse: text,
    BlockOverrideDomain: hostName.optional(),
    Qtype: text,
    FirewallDomainRedirectionAction: text,
  })
  .transform((raw) => ({
    groupId: raw.FirewallRuleGroupId,
    priority: raw.Priority,
    rule: {
      ruleGroupId: raw.FirewallRuleGroupId,
      ruleName: raw.Name ?? '',
      action: raw.Action,
      ...present({
        blockResponse: raw.BlockResponse,
        override: raw.BlockOverrideDomain,
        domainListId: raw.FirewallDomainListId,
        queryType: raw.Qtype,
        trustsRedirection: trusts(raw.FirewallDomainRedirectionAction),
      }),
    },
  }));

function trusts(action: string | undefined): boolean | undefined {
  return action === undefined ? undefined : action === 'TRUST_REDIRECTION_DOMAIN';
}

/** `ListFirewallDomains`, kept with the id of the list. */
export const firewallDomainsSchema = z
  .object({ FirewallDomainListId: z.string(), Domains: z.array(hostName) })
  .transform((raw) => ({ id: raw.FirewallDomainListId, domains: raw.Domains }));
