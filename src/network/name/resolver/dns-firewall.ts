import type { DnsFirewall, DnsFirewallRule } from '../../snapshot/dns.ts';
import type { Missing } from '../../snapshot/missing.ts';
import { domainOf, isWithin, normalise } from '../domain-name.ts';

/** What DNS Firewall does with a question of one type. */
export type FirewallAnswer =
  | {
      readonly kind: 'pass';
      /** The rule that let it pass looks at no name that this one is redirected to. */
      readonly trusts: boolean;
    }
  | { readonly kind: 'block'; readonly rule: DnsFirewallRule }
  | { readonly kind: 'unread'; readonly missing: Missing };

/**
 * Judges a name by the firewall rules of a VPC: they are read in order and the first whose list holds
 * the name decides; ALLOW and ALERT let it pass, and so does no match. A rule may be for one type of
 * question. `example.com` in a list is that name alone, `*.example.com` all names below it.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-rule-actions.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-user-managed-domain-lists.html
 */
export function evaluateDnsFirewall(
  { rules }: DnsFirewall,
  name: string,
  type: 'A' | 'AAAA',
): FirewallAnswer {
  const asked = rules.filter(({ queryType = type }) => queryType === type);
  const at = asked.findIndex(({ domains }) => domains?.some((domain) => lists(domain, name)));
  const decided = outcome(asked[at]);
  const before = asked.slice(0, at < 0 ? asked.length : at).filter(({ domains }) => !domains);
  // A list that was not read may hold the name; that matters where its rule would decide otherwise.
  const doubt = before.find((rule) => !isSame(outcome(rule), decided));
  if (!doubt) return decided;
  const { ruleGroupId, domainListId: listId } = doubt;
  const missing = { kind: 'firewall-domains', ruleGroupId } as const;
  return { kind: 'unread', missing: listId === undefined ? missing : { ...missing, listId } };
}

function lists(domain: string, name: string): boolean {
  const pattern = normalise(domain);
  if (pattern === '*') return true;
  const root = domainOf(pattern);
  return root === pattern ? name === root : name !== root && isWithin(name, root);
}

function outcome(rule: DnsFirewallRule | undefined): FirewallAnswer {
  if (rule?.action === 'BLOCK') return { kind: 'block', rule };
  return { kind: 'pass', trusts: rule?.trustsRedirection === true };
}

function isSame(one: FirewallAnswer, other: FirewallAnswer): boolean {
  if (one.kind === 'pass' && other.kind === 'pass') return one.trusts === other.trusts;
  return one.kind === other.kind;
}
