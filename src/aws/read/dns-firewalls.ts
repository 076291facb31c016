import type { DnsFirewall, DnsFirewallRule } from '#network/snapshot/dns.ts';
import {
  firewallAssociationSchema,
  firewallDomainsSchema,
  firewallRuleSchema,
} from '../schema/resolver.ts';
import { byId } from './by-id.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const associations = listOf('FirewallRuleGroupAssociations', firewallAssociationSchema);
const rules = listOf('FirewallRules', firewallRuleSchema);
const domains = answerAbout('Domains', ['FirewallDomainListId', 'Domains'], firewallDomainsSchema);

export const dnsFirewallKinds = [associations, rules, domains];

/** The DNS Firewall of each VPC that has one: its groups by their priority, in each its rules by theirs. */
export function readDnsFirewalls(saved: Located): Shelf<DnsFirewall> | undefined {
  const rows = gather(saved.documents, associations);
  if (!rows) return undefined;
  const rulesOf = rulesByGroup(saved);
  const inForce = once(rows, ({ id }) => id).filter(({ value }) => value.holds);
  const whole = [...Map.groupBy(inForce, ({ value }) => value.vpcId)].flatMap(([vpcId, same]) => {
    const groups = same.toSorted((a, b) => a.value.priority - b.value.priority);
    const read = groups.flatMap(({ value }) => rulesOf.get(value.groupId) ?? unread(value.groupId));
    const [first] = same;
    return first ? [{ ...first, value: { id: vpcId, vpcId, rules: read } }] : [];
  });
  return shelve(saved, [associations], whole);
}

function rulesByGroup(saved: Located): ReadonlyMap<string, readonly DnsFirewallRule[]> {
  const lists = byId(saved, domains);
  const rows = gather(saved.documents, rules) ?? [];
  const told = once(rows, ({ groupId, priority }) => `${groupId} ${priority}`);
  const byGroup = Map.groupBy(told, ({ value }) => value.groupId);
  return new Map(
    [...byGroup].map(([groupId, same]) => [
      groupId,
      same
        .toSorted((a, b) => a.value.priority - b.value.priority)
        .map(({ value: { rule } }) => {
          const list = lists.get(rule.domainListId ?? '');
          return list ? { ...rule, domains: list.domains } : rule;
        }),
    ]),
  );
}

/** Of a group whose rules were not read, nobody knows whom it stops: a rule without its domains. */
function unread(ruleGroupId: string): DnsFirewallRule {
  return { ruleGroupId, ruleName: '', action: 'BLOCK' };
}
