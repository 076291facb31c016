import { isAddress } from '#network/packet/block.ts';
import type {
  Listener,
  ListenerRule,
  LoadBalancer,
  TargetGroup,
} from '#network/snapshot/load-balancer.ts';
import { listenerRuleSchema, listenerSchema } from '../schema/listener.ts';
import {
  certificateSchema,
  loadBalancerAttributesSchema,
  loadBalancerSchema,
  targetGroupAttributesSchema,
} from '../schema/load-balancer.ts';
import { targetGroupSchema, targetHealthSchema } from '../schema/target-group.ts';
import { unreadableAnswer } from './bad-answer.ts';
import { byId } from './by-id.ts';
import { expected } from './expectation.ts';
import { answerAbout, gather, listOf, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const balancers = listOf('LoadBalancers', loadBalancerSchema);
const balancerAttributes = answerAbout(
  'Attributes',
  ['LoadBalancerArn', 'Attributes'],
  loadBalancerAttributesSchema,
);
const listeners = listOf('Listeners', listenerSchema, 'LoadBalancerArn');
const listenerRules = listOf('Rules', listenerRuleSchema, 'RuleArn');
const certificates = {
  ...answerAbout('Certificate', ['Certificate'], certificateSchema),
  isOurs: ({ Certificate }: Readonly<Record<string, unknown>>) =>
    typeof Certificate === 'object' && Certificate !== null && 'CertificateArn' in Certificate,
};
const groups = listOf('TargetGroups', targetGroupSchema, 'TargetGroupArn');
const groupAttributes = answerAbout(
  'Attributes',
  ['TargetGroupArn', 'Attributes'],
  targetGroupAttributesSchema,
);
const health = answerAbout(
  'TargetHealthDescriptions',
  ['TargetGroupArn', 'TargetHealthDescriptions'],
  targetHealthSchema,
);

export const loadBalancerKinds = [
  balancers,
  balancerAttributes,
  listeners,
  listenerRules,
  certificates,
  groups,
  groupAttributes,
  health,
];

export function readLoadBalancers(saved: Located): Shelf<LoadBalancer> | undefined {
  const rows = gather(saved.documents, balancers);
  if (!rows) return undefined;
  const attributes = byId(saved, balancerAttributes);
  const whole = once(rows, ({ id }) => id).map((row) => {
    return { ...row, value: { ...row.value, ...attributes.get(row.value.id) } };
  });
  return shelve(saved, [balancers], whole);
}

/** Listeners, with their rules, and with the names in their certificates, where those were read. */
export function readListeners(saved: Located): Shelf<Listener> | undefined {
  const rows = gather(saved.documents, listeners);
  if (!rows) return undefined;
  const known = byId(saved, certificates);
  const rulesOf = readRules(saved);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { certificateNames } = known.get(row.value.certificateArn ?? '') ?? {};
    const rules = rulesOf.get(row.value.id);
    const value = {
      ...row.value,
      ...(rules ? { rules } : {}),
      ...(certificateNames ? { certificateNames } : {}),
    };
    return { ...row, value };
  });
  return shelve(saved, [listeners], whole);
}

/** By listener, the first to be tried first; every listener of which they were read has a default one. */
function readRules({ documents }: Located): ReadonlyMap<string, readonly ListenerRule[]> {
  const rows = once(gather(documents, listenerRules) ?? [], ({ id }) => id);
  const found = Map.groupBy(rows, ({ value }) => value.listenerId);
  return new Map(
    [...found].map(([listenerId, its]) => {
      const rules = its.flatMap(({ value }) => value.rule ?? []);
      return [listenerId, rules.toSorted((a, b) => a.priority - b.priority)];
    }),
  );
}

/** Target groups, with their attributes and their targets where those were read. */
export function readTargetGroups(saved: Located): Shelf<TargetGroup> | undefined {
  const rows = gather(saved.documents, groups);
  if (!rows) return undefined;
  const attributes = byId(saved, groupAttributes);
  const targets = byId(saved, health);
  checkAddresses(saved, rows);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { id } = row.value;
    return { ...row, value: { ...row.value, ...attributes.get(id), ...targets.get(id) } };
  });
  return shelve(saved, [groups], whole);
}

/** The targets of a group of addresses are addresses; AWS tells the one here and the others there. */
function checkAddresses({ documents }: Located, groupRows: readonly Told<TargetGroup>[]): void {
  const ofAddresses = new Set(
    groupRows.filter(({ value }) => value.targetType === 'ip').map(({ value }) => value.id),
  );
  for (const { file, value } of gather(documents, health) ?? [])
    for (const [i, { id }] of value.targets.entries())
      if (ofAddresses.has(value.id) && !isAddress(id)) {
        const path = [health.what, i, 'Target', 'Id'];
        throw unreadableAnswer(file, path, expected('address'), id);
      }
}
