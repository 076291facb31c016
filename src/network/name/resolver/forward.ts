import type { ResolverEndpoint, ResolverRule } from '../../snapshot/dns.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, type DnsQuery, refused, unread } from '../answer.ts';
import type { Trail } from './asker.ts';
import { indexNames } from '../name-index.ts';

/** Where a Resolver rule sends a question. */
export type Forwarded =
  | { readonly kind: 'inbound'; readonly endpoint: ResolverEndpoint; readonly query: DnsQuery }
  | { readonly kind: 'answer'; readonly answer: Answer };

/**
 * A rule that forwards sends questions from the interfaces of its outbound endpoint to its targets.
 * Those that are an inbound endpoint of AWS answer as that endpoint's VPC sees names; what others
 * answer is not AWS's to tell. A rule that points to the inbound endpoint of a VPC that it is
 * associated with goes in circles, and questions fail.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-outbound-queries.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-scaling.html
 */
export function evaluateForwarding(
  index: SnapshotIndex,
  rule: ResolverRule,
  host: string,
  { vpcIds }: Trail,
): Forwarded {
  const { id: ruleId, targets, endpointId } = rule;
  const { resolverEndpoints, inboundEndpointAt } = indexNames(index);
  const outbound = resolverEndpoints.get(endpointId ?? '');
  const query: DnsQuery = { from: sourceOf(outbound, endpointId ?? ''), to: targets };
  const facts = { ruleId, queries: [query] };
  const answer = (one: Answer): Forwarded => ({ kind: 'answer', answer: one });
  const down = (hostId: string) => answer(refused('resolver-endpoint-down', { ...facts, hostId }));
  if (outbound && isDown(outbound)) return down(outbound.id);
  const endpoints = targets.map(({ address }) => inboundEndpointAt.get(address));
  const [endpoint] = endpoints;
  if (!endpoint || endpoints.some((one) => one?.vpcId !== endpoint.vpcId)) {
    const server = targets[0]?.address ?? ruleId;
    return answer(unread({ kind: 'own-resolver', host, server }, facts));
  }
  if (rule.vpcIds.includes(endpoint.vpcId) || vpcIds.includes(endpoint.vpcId))
    return answer(refused('forwarding-loop', facts));
  if (isDown(endpoint)) return down(endpoint.id);
  return { kind: 'inbound', endpoint, query };
}

/** Whether a Resolver endpoint does not work yet, or not any more. */
export function isDown({ status }: ResolverEndpoint): boolean {
  return status === 'CREATING' || status === 'DELETING';
}

function sourceOf(outbound: ResolverEndpoint | undefined, endpointId: string): DnsQuery['from'] {
  if (!outbound) return { endpointId, vpcId: '' };
  const { vpcId, addresses } = outbound;
  const from = { endpointId, vpcId };
  return addresses ? { ...from, addresses: addresses.map(({ address }) => address) } : from;
}
