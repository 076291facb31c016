import type { SecurityGroup, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import {
  groupAssociationSchema,
  securityGroupRuleSchema,
  securityGroupSchema,
} from '../schema/security-group.ts';
import { unreadableAnswer } from './bad-answer.ts';
import { expected } from './expectation.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const groups = listOf('SecurityGroups', securityGroupSchema);
const rules = listOf('SecurityGroupRules', securityGroupRuleSchema);
const associations = listOf('SecurityGroupVpcAssociations', groupAssociationSchema);

export const securityGroupKinds = [groups, rules, associations];

/** Groups with their rules: their own answer's, or else those that were listed one by one. */
export function readSecurityGroups(saved: Located): Shelf<SecurityGroup> | undefined {
  const rows = gather(saved.documents, groups);
  if (!rows) return undefined;
  const listed = rulesByGroup(saved);
  const elsewhere = vpcsByGroup(saved);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { rules: own, ...group } = row.value;
    const known = own ?? listed?.get(group.id) ?? (listed && []);
    if (!known) throw unreadableAnswer(row.file, row.path, expected('rules'), undefined);
    const alsoInVpcIds = elsewhere && { alsoInVpcIds: elsewhere.get(group.id) ?? [] };
    return { ...row, value: { ...group, rules: known, ...alsoInVpcIds } };
  });
  return shelve(saved, [groups], whole);
}

function rulesByGroup({
  documents,
}: Located): ReadonlyMap<string, readonly SecurityGroupRule[]> | undefined {
  const rows = gather(documents, rules);
  const byGroup =
    rows &&
    Map.groupBy(
      once(rows, ({ id }) => id),
      ({ value }) => value.groupId,
    );
  return (
    byGroup && new Map([...byGroup].map(([id, told]) => [id, told.map(({ value }) => value.rule)]))
  );
}

function vpcsByGroup({ documents }: Located): ReadonlyMap<string, readonly string[]> | undefined {
  const rows = gather(documents, associations)?.filter(({ value }) => value.holds);
  const byGroup = rows && Map.groupBy(rows, ({ value }) => value.groupId);
  return (
    byGroup &&
    new Map(
      [...byGroup].map(([id, told]) => [id, [...new Set(told.map(({ value }) => value.vpcId))]]),
    )
  );
}
