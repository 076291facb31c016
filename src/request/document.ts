import type { Code } from './codes/catalogue.ts';
import type { Words } from './words.ts';

/** Who asks what of whom. `from` and `to` are written as `closednet trace` takes them. */
export interface Request {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly protocol?: 'tcp' | 'udp' | 'icmp' | 'all' | number;
  readonly port?: number;
  readonly sourcePort?: number;
  readonly action?: string;
  readonly resource?: string;
  readonly principal?: string;
}

export type Outcome = 'delivered' | 'denied' | 'unknown';

/** What the client sees. */
export type Symptom =
  | 'ok'
  | 'timeout'
  | 'refused'
  | 'dns-failure'
  | 'access-denied'
  /** A load balancer answers 503 or 504 for targets that do not. */
  | 'unavailable'
  | 'blocked'
  | 'heartbeat'
  | 'silent'
  | 'no-matching-distribution'
  | 'unknown';

type Verdict = 'allow' | 'deny' | 'unknown';

/** The resource that a blocker names. */
export type Component =
  | 'security-group-ingress'
  | 'security-group-egress'
  | 'network-acl-ingress'
  | 'network-acl-egress'
  | 'route-table'
  | 'internet-gateway'
  | 'nat-gateway'
  | 'vpc-endpoint'
  | 'peering-connection'
  | 'transit-gateway'
  | 'virtual-private-gateway'
  | 'load-balancer'
  | 'web-server'
  | 'instance'
  | 'network-interface'
  | 'policy'
  | 'name'
  /** Not told yet: `cutAtStop` took it out. */
  | 'hidden';

/**
 * One decision. `reached` is false when an earlier step, on the way there or back, already stopped
 * the request: the step is still judged, so that every blocker is named.
 */
export interface Step {
  readonly kind:
    | 'name'
    | 'source'
    | 'security-group'
    | 'network-acl'
    | 'route'
    | 'gateway'
    | 'endpoint'
    | 'destination'
    | 'endpoint-policy'
    | 'identity-policy'
    | 'resource-policy'
    | 'other-policy'
    /** Where the request stopped, without saying by what (`cutAtStop`). */
    | 'stopped';
  readonly verdict: Verdict;
  readonly reached: boolean;
  readonly component: Component;
  readonly id: string;
  readonly at?: string;
  /** The rule or route that decided, as a person would point at it: `100`, `*`, `10.0.0.0/16 → local`. */
  readonly rule?: string;
  /** Rules read before it, and why each did not apply. */
  readonly passedOver: readonly PassedOver[];
  readonly code?: Code;
  readonly message: Words;
  /** The call and field this was read from. */
  readonly readFrom: { readonly call: string; readonly field: string };
  /** The one edit that would turn a denial into an allow, where there is exactly one obvious one. */
  readonly flips?: Words;
}

/** A rule that did not decide. Of a statement of a policy, `rule` is `policy name: Sid or index`. */
interface PassedOver {
  readonly rule: string;
  readonly because: Words;
  /** Of a statement: the element that does not fit, as the policy spells it. */
  readonly element?: string;
  /** Of its `Condition`: the key. */
  readonly key?: string;
}

/** One place that a direction visits, with the decisions taken there, in order. */
export interface Hop {
  readonly kind:
    | 'resolver'
    | 'network-interface'
    | 'subnet'
    | 'router'
    | 'internet-gateway'
    | 'nat-gateway'
    | 'vpc-endpoint'
    | 'peering-connection'
    | 'transit-gateway'
    | 'virtual-private-gateway'
    | 'service'
    | 'internet'
    | 'outside';
  readonly id: string;
  readonly name?: string;
  readonly address?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly steps: readonly Step[];
}

export interface Blocker {
  readonly code: Code;
  readonly direction: 'forward' | 'reply' | 'name' | 'authorization';
  readonly component: Component;
  readonly id: string;
  readonly at?: string;
  readonly rule?: string;
  readonly message: Words;
}

export interface NameAnswer {
  readonly asked: string;
  readonly answers: readonly string[];
  readonly by:
    | 'endpoint-private-dns'
    | 'endpoint-dns'
    | 'private-hosted-zone'
    | 'vpc-dns'
    | 'public'
    | 'nobody'
    | 'unknown';
}

export interface AuthorizationLayer {
  readonly kind:
    | 'endpoint-policy'
    | 'identity-policy'
    | 'resource-policy'
    | 'permissions-boundary'
    | 'session-policy'
    | 'scp'
    | 'rcp'
    | 'trust-policy';
  readonly id: string;
  readonly decision: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown' | 'not-applicable';
  /** `policy name: statement id or index`, of the statements that decided. */
  readonly statements: readonly string[];
  readonly step: Step;
}

export interface Authorization {
  readonly decision: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';
  readonly layers: readonly AuthorizationLayer[];
}

/** `closednet.trace/1`: what becomes of one request (interface.md). */
export interface TraceDocument {
  readonly schema: 'closednet.trace/1';
  readonly id?: string;
  readonly request: Request;
  readonly outcome: Outcome;
  readonly symptom: Symptom;
  readonly name?: NameAnswer;
  readonly forward: readonly Hop[];
  readonly reply?: readonly Hop[];
  readonly authorization?: Authorization;
  readonly blockers: readonly Blocker[];
  readonly unknowns: readonly { readonly what: Words; readonly call: string }[];
  /** English sentences, as the contract has them; `assumptions.ts` knows each in both languages. */
  readonly assumptions: readonly string[];
}
