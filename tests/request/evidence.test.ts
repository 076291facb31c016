import { expect, test } from 'vitest';
import { cutAtStop } from '#request/cut-at-stop.ts';
import type { TraceDocument } from '#request/document.ts';
import { evidenceOf } from '#request/evidence/evidence.ts';
import { statementText } from '#request/evidence/statement-text.ts';
import { numberSteps } from '#request/number-steps.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { solvedNotebook, roleArn, putLogEvents } from '../support/silent-notebook.ts';

function told(snapshot: Snapshot, trace: TraceDocument): readonly string[] {
  return numberSteps(trace).map((one) => {
    const { call, path, command } = evidenceOf(snapshot, one) ?? {};
    return `${one.step.kind}: ${call} › ${path}\n    ${command}`;
  });
}

test('every step of the notebook names its object, its field, and the command that shows it', () => {
  const snapshot = solvedNotebook();
  const trace = traceRequest(snapshot, putLogEvents);
  expect(`\n${told(snapshot, trace).join('\n')}\n`).toMatchSnapshot();
});

test('rules that share protocol and ports are one entry of the answer', () => {
  const snapshot = solvedNotebook();
  const peers = ['198.51.100.0/24', '0.0.0.0/0'];
  const rules: readonly SecurityGroupRule[] = [
    { egress: true, protocol: 'udp', ports: { from: 53, to: 53 }, peer: cidr('0.0.0.0/0') },
    ...peers.map((peer) => ({
      ...({ egress: true, protocol: 'tcp', ports: { from: 443, to: 443 } } as const),
      peer: cidr(peer),
    })),
  ];
  const groups = snapshot.securityGroups?.map((group) => ({ ...group, rules }));
  const changed = { ...snapshot, ...(groups && { securityGroups: groups }) };
  const trace = traceRequest(changed, putLogEvents);
  const outbound = numberSteps(trace).find(
    ({ step }) => step.component === 'security-group-egress',
  );
  expect(outbound && evidenceOf(changed, outbound)?.path).toMatch(/\.IpPermissionsEgress\[1\]$/);
});

test('the entry * of an ACL has the number under which AWS lists it', () => {
  const snapshot = solvedNotebook();
  const acls = snapshot.networkAcls?.map((acl) => ({ ...acl, entries: [] }));
  const changed = { ...snapshot, ...(acls && { networkAcls: acls }) };
  const shut = numberSteps(traceRequest(changed, putLogEvents)).find(
    ({ step }) => step.kind === 'network-acl',
  );
  expect(shut && evidenceOf(changed, shut)?.path).toMatch(
    /\.Entries\[RuleNumber=32767,Egress=true\]$/,
  );
});

test('a cut trace tells no source', () => {
  const snapshot = {
    ...solvedNotebook(),
    roles: [{ id: 'r', arn: roleArn, trust: {}, policies: [] }],
  };
  const cut = cutAtStop(traceRequest(snapshot, putLogEvents));
  expect(numberSteps(cut).map((one) => evidenceOf(snapshot, one))).toEqual(
    numberSteps(cut).map(() => undefined),
  );
});

function cidr(block: string) {
  return { kind: 'cidr', cidr: block } as const;
}

test.for<
  [
    name: string,
    kind: 'endpoint-policy' | 'identity-policy',
    id: string,
    rule: string,
    effect: unknown,
  ]
>([
  ['by its Sid', 'identity-policy', roleArn, 'WriteLogs: Write', 'Allow'],
  ['by its place', 'endpoint-policy', 'vpce-logs', 'vpce-logs: 0', 'Allow'],
  ['of a policy that is not there', 'identity-policy', roleArn, 'Other: Write', undefined],
])('a statement is found %s', ([, kind, id, rule, effect]) => {
  const found = statementText(solvedNotebook(), putLogEvents, { kind, id }, rule);
  expect(found?.['Effect']).toBe(effect);
});
