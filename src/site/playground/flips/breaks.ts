import type { Step } from '#request/document.ts';
import type { Edit } from '../edit.ts';
import { ruleText } from '../rule-text.ts';
import type { Scene } from './scene.ts';

/** Single edits that could stop a request that arrives: without each thing that let it pass. */
export function breaks(scene: Scene): readonly Edit[] {
  return scene.marks.flatMap(({ step, verdict }) =>
    verdict === 'allow' ? withoutRuleOf(scene, step) : [],
  );
}

type Without = (scene: Scene, step: Step) => readonly Edit[];

const withoutRuleOf: Without = (scene, step) => byKind[step.kind]?.(scene, step) ?? [];

const groupBreaks: Without = ({ snapshot }, step) => {
  const group = snapshot.securityGroups?.find(({ id }) => id === step.id);
  const egress = step.component === 'security-group-egress';
  const rule = group?.rules.find((one) => one.egress === egress && ruleText(one) === step.rule);
  return group && rule ? [{ kind: 'remove-group-rule', group: group.id, rule }] : [];
};

const entryBreaks: Without = (_scene, step) => {
  const number = Number(step.rule);
  const egress = step.component === 'network-acl-egress';
  return Number.isInteger(number)
    ? [{ kind: 'remove-acl-entry', acl: step.id, number, egress }]
    : [];
};

const routeBreaks: Without = (_scene, step) => {
  const [destination = '', target = 'local'] = (step.rule ?? '').split(' → ');
  return target === 'local' ? [] : [{ kind: 'remove-route', table: step.id, destination }];
};

const nameBreaks: Without = ({ snapshot, vpcId }, step) => {
  const endpoint = snapshot.vpcEndpoints?.find(({ id }) => id === step.at);
  const privateDns: readonly Edit[] =
    endpoint?.privateDnsEnabled === true
      ? [{ kind: 'set-private-dns', endpoint: endpoint.id, on: false }]
      : [];
  const vpc = snapshot.vpcs?.find(({ id }) => id === vpcId);
  const attributes = (['enableDnsSupport', 'enableDnsHostnames'] as const).flatMap(
    (attribute): readonly Edit[] =>
      vpc?.[attribute] === true
        ? [{ kind: 'set-vpc-attribute', vpc: vpc.id, attribute, value: false }]
        : [],
  );
  return [...privateDns, ...attributes];
};

/** Without each policy whose statement allowed the call. */
const identityBreaks: Without = ({ snapshot, trace, request }) => {
  const layer = trace.authorization?.layers.find(({ kind }) => kind === 'identity-policy');
  const names = new Set((layer?.statements ?? []).map((one) => one.split(':')[0] ?? ''));
  const role = snapshot.roles?.find(({ arn }) => arn === request.principal);
  return (role?.policies ?? [])
    .filter(({ name }) => names.has(name))
    .map(({ name }): Edit => ({
      kind: 'set-policy',
      of: { kind: 'role', id: role?.id ?? '', policy: name },
      document: null,
    }));
};

const byKind: Readonly<Partial<Record<Step['kind'], Without>>> = {
  name: nameBreaks,
  'security-group': groupBreaks,
  'network-acl': entryBreaks,
  route: routeBreaks,
  endpoint: (_scene, step) => [{ kind: 'remove-endpoint', endpoint: step.id }],
  'identity-policy': identityBreaks,
};
