import type { HostedZone, ResolverRule } from '../../snapshot/dns.ts';
import type { VpcEndpoint } from '../../snapshot/gateways.ts';
import type { Missing } from '../../snapshot/missing.ts';
import type { PassedOver } from '../answer.ts';

/** Somebody who may answer for a name; `domain` is what they speak for. */
export type Candidate =
  | { readonly kind: 'rule'; readonly domain: string; readonly rule: ResolverRule }
  | { readonly kind: 'endpoint'; readonly domain: string; readonly endpoint: VpcEndpoint }
  | { readonly kind: 'zone'; readonly domain: string; readonly zone: HostedZone }
  /** EC2's own domains, and those of EFS. */
  | { readonly kind: 'hosts' | 'file-system'; readonly domain: string }
  /** Whether it answers was not read. */
  | { readonly kind: 'unread'; readonly domain: string; readonly missing: Missing };

/** Of one domain: a rule that forwards, then what Resolver answers itself. */
const order: readonly Candidate['kind'][] = [
  'rule',
  'unread',
  'file-system',
  'hosts',
  'endpoint',
  'zone',
];

/** The most specific domain first. */
export function bySpecificity(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) => b.domain.length - a.domain.length || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}

/** A candidate that lost to a more specific one, or to a rule that forwards. */
export function beaten(loser: Candidate, winner: Candidate): readonly PassedOver[] {
  const because = winner.kind === 'rule' ? 'forwarded' : 'less-specific';
  switch (loser.kind) {
    case 'endpoint':
      return [{ kind: 'endpoint', endpoint: loser.endpoint, because }];
    case 'zone':
      return [{ kind: 'hosted-zone', zone: loser.zone, because }];
    case 'rule':
      return [{ kind: 'resolver-rule', rule: loser.rule, because: 'less-specific' }];
    case 'hosts':
    case 'file-system':
    case 'unread':
      return [];
  }
}
