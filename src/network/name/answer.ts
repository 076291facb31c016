import type { DnsFirewallRule, HostedZone, ResolverRule } from '../snapshot/dns.ts';
import type { VpcEndpoint } from '../snapshot/gateways.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Verdict } from '../verdict.ts';
import type { EndpointNameMismatch } from './endpoint/endpoint-private-dns.ts';

/** What became of a question for a name, with the evidence for it. */
export interface Answer {
  readonly verdict: Verdict;
  /** A records. */
  readonly answers: readonly string[];
  /** AAAA records. */
  readonly answers6: readonly string[];
  readonly by: AnsweredBy;
  readonly reason: NameReason;
  /** The endpoint whose interfaces have the addresses. */
  readonly endpointId?: string;
  /** The load balancer, database, file system or interface that has the addresses. */
  readonly hostId?: string;
  readonly zoneId?: string;
  /** The Resolver rule by which the question went elsewhere. */
  readonly ruleId?: string;
  /** The VPC whose Resolver answered, where the question was sent on to another VPC's. */
  readonly resolvedIn?: string;
  /** The rule of DNS Firewall that blocks the name. */
  readonly blockedBy?: DnsFirewallRule;
  /** The names that a CNAME or an alias led to, in order. */
  readonly aliases: readonly string[];
  readonly queries: readonly DnsQuery[];
  readonly assumes: readonly NameAssumption[];
  readonly passedOver: readonly PassedOver[];
  readonly missing?: Missing;
  /** The answers only stand for public addresses: this would tell the real ones. */
  readonly standsFor?: Missing;
  /** `answers6` were made of `answers`, by DNS64. */
  readonly dns64?: true;
}

export type AnsweredBy =
  | 'endpoint-private-dns'
  | 'endpoint-dns'
  | 'private-hosted-zone'
  | 'vpc-dns'
  | 'public'
  | 'nobody'
  | 'unknown';

/** `stand-in`: the answers stand for public addresses that no call tells. */
export type NameReason =
  | 'answered'
  | 'stand-in'
  | 'no-resolver'
  | 'not-a-resolver'
  | 'resolver-endpoint-down'
  | 'no-dns-support'
  | 'no-dns-hostnames'
  | 'blocked'
  | 'forwarding-loop'
  | 'redirection-loop'
  | 'not-in-zone'
  | 'no-such-endpoint'
  | 'no-such-host'
  | 'no-interface'
  | 'other-family'
  | 'unread';

/** What could have answered and did not. */
export type PassedOver =
  | {
      readonly kind: 'endpoint';
      readonly endpoint: VpcEndpoint;
      readonly because: EndpointNameMismatch | 'less-specific' | 'forwarded';
    }
  | {
      readonly kind: 'hosted-zone';
      readonly zone: HostedZone;
      readonly because: 'not-associated' | 'no-dns-hostnames' | 'less-specific' | 'forwarded';
    }
  | {
      readonly kind: 'resolver-rule';
      readonly rule: ResolverRule;
      readonly because: 'not-associated' | 'not-complete' | 'less-specific';
    };

/**
 * A question that travels like any other packet (UDP and TCP): whoever follows paths judges it.
 * Questions to Amazon's own resolver are not among them, because nothing filters those.
 */
export interface DnsQuery {
  /** The host that asks, or the interfaces of an outbound endpoint or of a DNS server. */
  readonly from: 'host' | OutboundSource;
  readonly to: readonly { readonly address: string; readonly port: number }[];
}

interface OutboundSource {
  readonly endpointId: string;
  readonly vpcId: string;
  /** Absent when they were not read. */
  readonly addresses?: readonly string[];
}

/** What an answer takes for granted, and the thing it is about. */
export interface NameAssumption {
  readonly kind:
    | 'amazon-resolver'
    | 'no-hosted-zone'
    | 'no-resolver-rule'
    | 'no-dns-firewall'
    /** Private DNS of an endpoint ranks by its name, as a private hosted zone does. */
    | 'endpoint-zone'
    /** It leaves names below its own, which it does not list, to public DNS. */
    | 'endpoint-names-only'
    /** A host has the address that its name spells. */
    | 'spelled-address'
    | 'delegated-zone'
    | 'no-redirection'
    | 'web-server-endpoint'
    /** A bucket, and the Region that it is taken to be in. */
    | 'bucket-region'
    | 'no-ipv6';
  readonly about: string;
}

type Facts = Partial<Omit<Answer, 'verdict' | 'by' | 'reason'>>;

const nothing = {
  answers: [],
  answers6: [],
  aliases: [],
  queries: [],
  assumes: [],
  passedOver: [],
} as const;

/** Somebody answers with addresses. */
export function answered(by: AnsweredBy, facts: Facts): Answer {
  return { ...nothing, ...facts, verdict: 'allow', by, reason: 'answered' };
}

/** Nobody answers, or with no address. */
export function refused(reason: NameReason, facts: Facts = {}): Answer {
  return { ...nothing, ...facts, verdict: 'deny', by: 'nobody', reason };
}

/** Public addresses that only DNS tells, which others stand for. */
export function standingFor(standsFor: Missing, facts: Facts): Answer {
  return { ...answered('public', facts), reason: 'stand-in', standsFor };
}

/** What is answered depends on something that was not read. */
export function unread(missing: Missing, facts: Facts = {}): Answer {
  return { ...nothing, ...facts, verdict: 'unknown', by: 'unknown', reason: 'unread', missing };
}

/** The same answer with what was found out on the way to it. */
export function onTheWay(
  answer: Answer,
  { aliases = [], queries = [], assumes = [], passedOver = [] }: Facts,
): Answer {
  return {
    ...answer,
    aliases: [...aliases, ...answer.aliases],
    queries: [...queries, ...answer.queries],
    assumes: [...assumes, ...answer.assumes],
    passedOver: [...passedOver, ...answer.passedOver],
  };
}

/**
 * Several record sets of one name: a client may be given any of them. One that leads nowhere is met
 * sooner or later, so that it decides.
 */
export function anyOf(first: Answer, ...others: readonly Answer[]): Answer {
  const all = [first, ...others];
  const worst =
    all.find(({ verdict }) => verdict === 'deny') ??
    all.find(({ verdict }) => verdict === 'unknown');
  if (worst || others.length === 0) return worst ?? first;
  return {
    ...first,
    answers: once(all.flatMap(({ answers }) => answers)),
    answers6: once(all.flatMap(({ answers6 }) => answers6)),
    aliases: once(all.flatMap(({ aliases }) => aliases)),
    assumes: all.flatMap(({ assumes }) => assumes),
    queries: all.flatMap(({ queries }) => queries),
  };
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
