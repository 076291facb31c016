import type { ResolverRule } from '../../snapshot/dns.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { PassedOver } from '../answer.ts';
import { withParents } from '../domain-name.ts';
import { indexNames } from '../name-index.ts';

/** The Resolver rules that hold a name, as one VPC sees them. */
export interface RuleCandidates {
  /** The most specific one; one that says SYSTEM keeps the name from a wider one that forwards. */
  readonly rule?: ResolverRule;
  readonly passedOver: readonly PassedOver[];
}

/**
 * A Resolver rule holds its domain and all names below it, in the VPCs that it is associated with.
 * The rule with the most specific domain decides. Resolver's own rule for everything else, which says
 * RECURSIVE, is no rule of this kind.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network-domain-name-matches.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-rules-managing.html
 */
export function evaluateResolverRules(
  index: SnapshotIndex,
  vpcId: string,
  name: string,
): RuleCandidates {
  const { rulesFor } = indexNames(index);
  const holding = withParents(name)
    .flatMap((domain) => rulesFor.get(domain) ?? [])
    .filter(({ type }) => type === 'FORWARD' || type === 'SYSTEM');
  const [rule, ...others] = holding.filter((one) => mismatch(one, vpcId) === undefined);
  const passedOver = holding
    .filter((one) => one !== rule)
    .map((one): PassedOver => {
      const because = others.includes(one) ? 'less-specific' : mismatch(one, vpcId);
      return { kind: 'resolver-rule', rule: one, because: because ?? 'less-specific' };
    });
  return rule ? { rule, passedOver } : { passedOver };
}

function mismatch({ vpcIds, status }: ResolverRule, vpcId: string) {
  if (!vpcIds.includes(vpcId)) return 'not-associated';
  // A rule that is being changed still works; its changes come a little later.
  return ['COMPLETE', 'UPDATING'].includes(status) ? undefined : 'not-complete';
}
