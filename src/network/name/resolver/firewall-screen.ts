import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, onTheWay, refused, unread } from '../answer.ts';
import type { Asker, Trail } from './asker.ts';
import { evaluateDnsFirewall, type FirewallAnswer } from './dns-firewall.ts';
import { indexNames } from '../name-index.ts';
import { wasRead } from '../../snapshot/was-read.ts';

/** Whether DNS Firewall lets a question on, and what it leaves of the answer. */
export interface Screen {
  /** Set where it ends the question. */
  readonly stopped?: Answer;
  /** What follows by CNAME is not looked at. */
  readonly trusts: boolean;
  readonly after: (answer: Answer) => Answer;
}

const open: Screen = { trusts: false, after: (answer) => answer };

/**
 * Puts a VPC's DNS Firewall before a question: every name that goes through Resolver meets it, and
 * those that a CNAME leads to as well, unless a rule trusts redirections. Questions for IPv4 and for
 * IPv6 addresses are judged apart.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-overview.html
 */
export function evaluateScreen(
  index: SnapshotIndex,
  { vpc, inbound }: Asker,
  host: string,
  { names, trusted }: Trail,
): Screen {
  if (trusted) return { ...open, trusts: true };
  if (!wasRead(index.snapshot, 'dnsFirewalls', vpc)) return names.length > 0 ? open : assumed(host);
  const firewall = indexNames(index).firewallOf.get(vpc.id);
  if (!firewall || firewall.rules.length === 0) return open;
  const a = evaluateDnsFirewall(firewall, host, 'A');
  const aaaa = evaluateDnsFirewall(firewall, host, 'AAAA');
  const stopped = stop(a, aaaa);
  // No page says whether it looks at what comes by an inbound endpoint.
  if (inbound !== undefined && (a.kind === 'block' || aaaa.kind === 'block'))
    return { ...open, stopped: unread({ kind: 'own-resolver', host, server: inbound }) };
  const trusts = a.kind === 'pass' && a.trusts && aaaa.kind === 'pass' && aaaa.trusts;
  const blocks = firewall.rules.some(({ action }) => action === 'BLOCK');
  const after = (answer: Answer) => sieve(answer, a, aaaa, blocks && !trusts ? host : undefined);
  return { ...(stopped ? { stopped } : {}), trusts, after };
}

function assumed(about: string): Screen {
  const assumes = [{ kind: 'no-dns-firewall', about } as const];
  return { ...open, after: (answer) => onTheWay(answer, { assumes }) };
}

function stop(a: FirewallAnswer, aaaa: FirewallAnswer): Answer | undefined {
  const doubt = [a, aaaa].find((one) => one.kind === 'unread');
  if (doubt) return unread(doubt.missing);
  return a.kind === 'block' && aaaa.kind === 'block'
    ? refused('blocked', { blockedBy: a.rule })
    : undefined;
}

/** Takes away the addresses of a family that is blocked. */
function sieve(
  answer: Answer,
  a: FirewallAnswer,
  aaaa: FirewallAnswer,
  redirectable: string | undefined,
): Answer {
  const rule = a.kind === 'block' ? a.rule : aaaa.kind === 'block' ? aaaa.rule : undefined;
  const answers = a.kind === 'block' ? [] : answer.answers;
  const answers6 = aaaa.kind === 'block' ? [] : answer.answers6;
  if (rule && answer.verdict === 'allow' && answers.length + answers6.length === 0)
    return refused('blocked', { blockedBy: rule });
  const left = { ...answer, answers, answers6 };
  return redirectable !== undefined && answer.reason === 'stand-in'
    ? onTheWay(left, { assumes: [{ kind: 'no-redirection', about: redirectable }] })
    : left;
}
