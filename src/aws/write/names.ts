import type { DnsFirewallRule } from '#network/snapshot/dns.ts';
import { arnOf, each, type Row, type Writer } from './rows.ts';

/** A zone of another account is known by the VPCs that it answers in. */
export const writeHostedZones: Writer<'hostedZones'> = (rows, { account }) => ({
  'hosted-zones': {
    HostedZones: rows.filter((zone) => zone.account === account).map(writeZone),
  },
  ...each(rows, (zone) => {
    if (zone.vpcIds === undefined || zone.account !== account) return undefined;
    const VPCs = zone.vpcIds.map((VPCId) => ({ VPCId }));
    return [`hosted-zone-${zone.id}`, { HostedZone: writeZone(zone), VPCs }];
  }),
  ...each(rows.filter((zone) => zone.account !== account).flatMap(inEachVpc), ({ zone, vpcId }) => {
    const Owner = { OwningAccount: zone.account };
    const summary = { HostedZoneId: zone.id, Name: zone.zoneName, Owner };
    return [`hosted-zone-${zone.id}-in-${vpcId}`, { VPCId: vpcId, HostedZoneSummaries: [summary] }];
  }),
  ...each(rows, ({ id, records }) => {
    if (records === undefined) return undefined;
    const ResourceRecordSets = records.map((record) => ({
      Name: record.recordName,
      Type: record.type,
      ResourceRecords: record.values.map((Value) => ({ Value })),
      AliasTarget: record.aliasTo === undefined ? undefined : { DNSName: record.aliasTo },
    }));
    return [`record-sets-${id}`, { HostedZoneId: id, ResourceRecordSets }];
  }),
});

function inEachVpc(zone: Row<'hostedZones'>) {
  return (zone.vpcIds ?? []).map((vpcId) => ({ zone, vpcId }));
}

function writeZone(zone: {
  readonly id: string;
  readonly zoneName: string;
  readonly isPrivate: boolean;
}) {
  return { Id: zone.id, Name: zone.zoneName, Config: { PrivateZone: zone.isPrivate } };
}

const ipMember = (address: string) => (address.includes(':') ? 'Ipv6' : 'Ip');

export const writeResolverRules: Writer<'resolverRules'> = (rows, place) => ({
  'resolver-rules': {
    ResolverRules: rows.map((rule) => ({
      Id: rule.id,
      Arn: arnOf('route53resolver', { ...place, ...rule }, `resolver-rule/${rule.id}`),
      OwnerId: rule.account,
      DomainName: rule.domain,
      Status: rule.status,
      RuleType: rule.type,
      Name: rule.name,
      TargetIps: rule.targets.map(({ address, port }) => ({
        [ipMember(address)]: address,
        Port: port,
      })),
      ResolverEndpointId: rule.endpointId,
    })),
  },
  'resolver-rule-associations': {
    ResolverRuleAssociations: rows.flatMap(({ id, vpcIds }) =>
      vpcIds.map((VPCId) => ({ ResolverRuleId: id, VPCId, Status: 'COMPLETE' })),
    ),
  },
});

export const writeResolverEndpoints: Writer<'resolverEndpoints'> = (rows, place) => ({
  'resolver-endpoints': {
    ResolverEndpoints: rows.map((one) => ({
      Id: one.id,
      Arn: arnOf('route53resolver', { ...place, ...one }, `resolver-endpoint/${one.id}`),
      Name: one.name,
      Direction: one.direction,
      HostVPCId: one.vpcId,
      Status: one.status,
      SecurityGroupIds: one.groupIds,
    })),
  },
  ...each(rows, ({ id, addresses }) => {
    if (addresses === undefined) return undefined;
    const IpAddresses = addresses.map(({ address, subnetId }) => ({
      [ipMember(address)]: address,
      SubnetId: subnetId,
    }));
    return [`resolver-endpoint-addresses-${id}`, { ResolverEndpointId: id, IpAddresses }];
  }),
});

/** The rules of each VPC by their groups, in the order in which they are asked. */
export const writeDnsFirewalls: Writer<'dnsFirewalls'> = (rows, place) => {
  const groups = new Map(
    rows.flatMap(({ rules }) => [...Map.groupBy(rules, ({ ruleGroupId }) => ruleGroupId)]),
  );
  const lists = [...groups.values()].flat().filter(({ domains }) => domains !== undefined);
  return {
    'firewall-rule-group-associations': {
      FirewallRuleGroupAssociations: rows.flatMap(({ vpcId, rules, ...owner }) =>
        [...new Set(rules.map(({ ruleGroupId }) => ruleGroupId))].map((groupId, i) => ({
          Id: `rslvr-frgassoc-${vpcId}-${groupId}`,
          Arn: arnOf(
            'route53resolver',
            { ...place, ...owner },
            `firewall-rule-group-association/${i}`,
          ),
          FirewallRuleGroupId: groupId,
          VpcId: vpcId,
          Priority: i + 101,
          Status: 'COMPLETE',
        })),
      ),
    },
    ...each([...groups], ([groupId, rules]) => {
      if (rules.every(isUnread)) return undefined;
      return [`firewall-rules-${groupId}`, { FirewallRules: rules.map(writeFirewallRule) }];
    }),
    ...each(lists, ({ domainListId = '', domains }) => [
      `firewall-domains-${domainListId}`,
      { FirewallDomainListId: domainListId, Domains: domains },
    ]),
  };
};

/** What stands for a group whose rules were not saved. */
const isUnread = ({ ruleName, domainListId }: DnsFirewallRule) =>
  ruleName === '' && domainListId === undefined;

function writeFirewallRule(rule: DnsFirewallRule, i: number) {
  const { trustsRedirection: trusts } = rule;
  return {
    FirewallRuleGroupId: rule.ruleGroupId,
    FirewallDomainListId: rule.domainListId,
    Name: rule.ruleName,
    Priority: i + 1,
    Action: rule.action,
    BlockResponse: rule.blockResponse,
    BlockOverrideDomain: rule.override,
    Qtype: rule.queryType,
    FirewallDomainRedirectionAction:
      trusts === undefined
        ? undefined
        : trusts
          ? 'TRUST_REDIRECTION_DOMAIN'
          : 'INSPECT_REDIRECTION_DOMAIN',
  };
}
