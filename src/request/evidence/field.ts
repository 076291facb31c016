import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import type { Step } from '../document.ts';
import { ruleText } from '../words/security-group-words.ts';

/** A field of an object: the very entry that decided, and how to ask for it. */
export interface Field {
  readonly path: string;
  /** In JMESPath, below the object. */
  readonly query: string;
}

/** The field that a step of the network was read from, with the entry that decided, where one did. */
export function fieldOf(snapshot: Snapshot, step: Step): Field {
  const { call, field } = step.readFrom;
  switch (call) {
    case 'DescribeSecurityGroups':
      return { path: `${field}${permissionAt(snapshot, step)}`, query: field };
    case 'DescribeNetworkAcls':
      return entryOf(step);
    case 'DescribeRouteTables':
      return {
        path: step.rule === undefined ? field : `${field}[${destinationOf(step)}]`,
        query: field,
      };
    default:
      return { path: field, query: field };
  }
}

/** `32767` is the number under which AWS lists the entry that people call `*`. */
function entryOf({ component, rule }: Step): Field {
  const egress = component === 'network-acl-egress';
  const numbers = (rule ?? '').split(', ').filter((number) => number !== '');
  const named = numbers.map(
    (number) => `Entries[RuleNumber=${number === '*' ? 32_767 : number},Egress=${egress}]`,
  );
  return {
    path: named.length > 0 ? named.join(', ') : `Entries[Egress=${egress}]`,
    query: egress ? 'Entries[?Egress]' : 'Entries[?!Egress]',
  };
}

const destinationOf = ({ rule = '' }: Step) => rule.split(' → ')[0];

/**
 * The place of the deciding rule in `IpPermissions`: AWS makes one entry of all rules that share
 * protocol and ports, in the order in which the first of each stands.
 */
function permissionAt({ securityGroups }: Snapshot, { id, rule, component }: Step): string {
  const group = securityGroups?.find((one) => one.id === id);
  const egress = component === 'security-group-egress';
  const rules = (group?.rules ?? []).filter((one) => one.egress === egress);
  const decided = rules.find((one) => ruleText({ groupId: id, rule: one }) === rule);
  if (!decided) return '';
  return `[${[...new Set(rules.map(permissionKey))].indexOf(permissionKey(decided))}]`;
}

const permissionKey = ({ protocol, ports }: SecurityGroupRule) =>
  `${protocol} ${ports?.from} ${ports?.to}`;
