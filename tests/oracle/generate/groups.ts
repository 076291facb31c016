import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { SecurityGroup, SecurityGroupRule, Vpc } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import type { Features } from './feature.ts';
import { type RuleContext, ruleFor } from './group-rule.ts';
import { holderOf } from './holder.ts';
import type { Random } from './random.ts';

/** Names of groups, a few for each VPC. */
export function nameGroups(random: Random, vpcs: readonly Vpc[]): readonly SecurityGroup[] {
  return vpcs.flatMap(({ id: vpcId }, k) =>
    [...Array(random.between(2, 4)).keys()].map((g) => {
      const id = `sg-${k + 1}${g + 1}`;
      return { id, vpcId, groupName: id, rules: [] };
    }),
  );
}

/** Up to three groups for each interface, one for those of endpoints, none for those of NAT gateways. */
export function carryGroups(
  random: Random,
  groups: readonly SecurityGroup[],
  interfaces: readonly NetworkInterface[],
): readonly NetworkInterface[] {
  return interfaces.map((one) => {
    if (one.interfaceType === 'nat_gateway') return one;
    const own = groups.filter(({ vpcId }) => vpcId === one.vpcId).map(({ id }) => id);
    return { ...one, groupIds: random.shuffle(own).slice(0, random.pick([1, 1, 2, 2, 3])) };
  });
}

/**
 * Rules: many were made for one of the requests, in any of the ways in which a person could have put
 * it, right or nearly right; the rest is what the other rules leave out.
 */
export function writeRules(
  random: Random,
  context: RuleContext,
  groups: readonly SecurityGroup[],
  requests: readonly Request[],
): readonly SecurityGroup[] {
  const open = new Set(random.some(groups, 0.65).map(({ id }) => id));
  const rules = new Map<string, SecurityGroupRule[]>(groups.map(({ id }) => [id, []]));
  const add = (end: string, egress: boolean, request: Request) => {
    const carried = holderOf(context.interfaces, end)?.groupIds ?? [];
    if (carried.length === 0 || (egress && carried.some((id) => open.has(id)))) return;
    const groupId = random.pick(carried);
    rules.get(groupId)?.push(ruleFor(random, context, groupId, egress, request));
  };
  for (const request of requests) {
    if (random.chance(0.65)) add(request.to, false, request);
    if (random.chance(0.7)) add(request.from, true, request);
  }
  return groups.map((group) => ({
    ...group,
    rules: [
      ...(open.has(group.id) ? everywhere(context.features) : []),
      ...(rules.get(group.id) ?? []),
    ],
  }));
}

/** What a new group lets out: everything, of IPv6 only where the VPC has it. */
function everywhere(features: Features): readonly SecurityGroupRule[] {
  const all = { egress: true, protocol: 'all' } as const;
  const ipv4 = { ...all, peer: { kind: 'cidr', cidr: '0.0.0.0/0' } } as const;
  const ipv6 = { ...all, peer: { kind: 'ipv6-cidr', cidr: '::/0' } } as const;
  return features.has('ipv6') ? [ipv4, ipv6] : [ipv4];
}
