import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import type { Step } from '#request/document.ts';
import type { Edit } from '../edit.ts';
import { nameFixes } from './name-fixes.ts';
import { policyFixes } from './policy-fixes.ts';
import { routeFixes } from './route-fixes.ts';
import type { Scene } from './scene.ts';

/** Single edits that could let a request go further than it does: one at least for each blocker. */
export function fixes(scene: Scene): readonly Edit[] {
  const stopped = scene.marks.filter(({ step }) => step.verdict !== 'allow');
  const atFilters = stopped.flatMap(({ step, direction }): readonly Edit[] => {
    if (step.kind === 'security-group') return groupFixes(scene, step);
    if (step.kind === 'network-acl') return entryFixes(scene, step, direction === 'reply');
    return step.kind === 'route' ? routeFixes(scene, step) : [];
  });
  return [...nameFixes(scene), ...atFilters, ...policyFixes(scene)];
}

/** The missing rule, from the other end's own group where both are in one VPC, else from its address. */
function groupFixes({ request, source, target }: Scene, step: Step): readonly Edit[] {
  const egress = step.component === 'security-group-egress';
  const group = step.id.split(', ')[0];
  const other = egress ? target : source;
  if (group === undefined || other === undefined) return [];
  const ports =
    request.port === undefined ? {} : { ports: { from: request.port, to: request.port } };
  const protocol = request.protocol ?? 'tcp';
  const rule: SecurityGroupRule = { egress, protocol, ...ports, peer: other.peer };
  return [{ kind: 'add-group-rule', group, rule }];
}

/**
 * An entry before the one that denies, for the other end's addresses; of an answer for every port
 * that a client may wait on.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-ephemeral-ports.html
 */
function entryFixes(scene: Scene, step: Step, isReply: boolean): readonly Edit[] {
  const { request, snapshot, source, target } = scene;
  const egress = step.component === 'network-acl-egress';
  const acl = snapshot.networkAcls?.find(({ id }) => id === step.id);
  const toTarget = isReply ? !egress : egress;
  const cidr = (toTarget ? target : source)?.block;
  if (acl === undefined || cidr === undefined) return [];
  const numbers = acl.entries.filter((one) => one.egress === egress).map(({ number }) => number);
  const deciding = (step.rule ?? '').split(', ').map(Number).filter(Number.isInteger);
  const number = deciding.length > 0 ? before(Math.min(...deciding), numbers) : after(numbers);
  const port = request.port ?? 0;
  const ports = isReply ? { from: 1024, to: 65_535 } : { from: port, to: port };
  const protocol = request.protocol ?? 'tcp';
  const hasPorts = protocol === 'tcp' || protocol === 'udp';
  const entry = { number, egress, action: 'allow', cidr, protocol } as const;
  const added: Edit = {
    kind: 'put-acl-entry',
    acl: acl.id,
    entry: hasPorts ? { ...entry, ports } : entry,
  };
  const removed = deciding.map((one): Edit => {
    return { kind: 'remove-acl-entry', acl: acl.id, number: one, egress };
  });
  return [added, ...removed];
}

function before(deciding: number, numbers: readonly number[]): number {
  const lower = numbers.filter((number) => number < deciding);
  const last = Math.max(0, ...lower);
  return Math.max(1, Math.floor((last + deciding) / 2));
}

const after = (numbers: readonly number[]) => Math.min(32_766, Math.max(90, ...numbers) + 10);
