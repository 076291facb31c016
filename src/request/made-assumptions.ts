import { hasPorts } from '#network/packet/protocol.ts';
import { isAwsName } from '#network/name/service-names.ts';
import type { NetworkStep } from '#network/path/path.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot, type SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import type { Findings } from './assemble.ts';
import { assume } from './assumptions.ts';
import { nameAssumptions } from './name-assumptions.ts';
import { aboutPolicies } from './policy-assumptions.ts';
import { clientPorts } from './request-flow.ts';
import { range, traffic } from './words/traffic-words.ts';

/** What a trace took for granted, in the order of the path. */
export function assumptionsOf(snapshot: Snapshot, findings: Findings): readonly string[] {
  return [
    ...aboutName(findings),
    ...aboutPorts(snapshot, findings),
    ...aboutWay(snapshot, findings),
    ...aboutListener(snapshot, findings),
    ...aboutPolicies(findings.request),
  ];
}

function aboutName({ name, followed }: Findings): readonly string[] {
  const taken = followed?.target.address ?? name?.answers[0] ?? '';
  return name ? nameAssumptions(name, taken) : [];
}

function aboutPorts(
  snapshot: Snapshot,
  { request, source, followed }: Findings,
): readonly string[] {
  if (!source || !followed || !hasPorts(followed.flow.protocol)) return [];
  return [
    ...(request.port === undefined ? [assume('port-443')] : []),
    ...(request.sourcePort === undefined
      ? [assume('client-ports', range(clientPorts(indexSnapshot(snapshot), request, source)))]
      : []),
  ];
}

/** What stands on the way and is nobody's business of the snapshot's. */
function aboutWay(snapshot: Snapshot, { forward, followed }: Findings): readonly string[] {
  if (!followed) return [];
  const { flow } = followed;
  const index = indexSnapshot(snapshot);
  const steps = forward.flatMap((hop) => hop.steps);
  const appliances = steps.flatMap((step) =>
    step.kind === 'middlebox' && step.verdict === 'allow' ? [step.networkInterfaceId] : [],
  );
  const zones = steps.flatMap((step) =>
    step.kind === 'transit-gateway-attachment' && step.orSubnetIds
      ? [{ taken: step.subnetId ?? '', others: step.orSubnetIds }]
      : [],
  );
  const isPrivate = steps.some(
    (step) => step.kind === 'private-gateway' && step.verdict === 'allow',
  );
  const edges = forward.filter(({ kind }) => kind === 'internet-gateway');
  const [client, server] = [flow.source.address, flow.destination.address];
  return [
    ...zones.map(({ taken, others }) => assume('any-zone', [taken, ...others].join(', '), taken)),
    ...appliances.map((id) => assume('appliance-forwards', id, traffic(flow))),
    ...(isPrivate ? [assume('customer-side', traffic(flow), client, server)] : []),
    ...(edges.some(({ vpcId }) => isAccessUnread(index, vpcId))
      ? [assume('public-access-off')]
      : []),
  ];
}

function isAccessUnread(index: SnapshotIndex, vpcId = ''): boolean {
  const places = [index.vpcs.get(vpcId), ...(index.subnetsOfVpc.get(vpcId) ?? [])];
  return places.every((place) => place?.publicAccessBlock === undefined);
}

function aboutListener(
  snapshot: Snapshot,
  { forward, followed, name }: Findings,
): readonly string[] {
  if (!followed || !hasPorts(followed.flow.protocol)) return [];
  const steps = forward.flatMap((hop) => hop.steps);
  if (steps.some(({ kind }) => kind === 'process')) return [];
  const balanced = steps.findLastIndex(({ kind }) => kind === 'listener');
  if (balanced !== -1) return aboutTarget(steps.slice(balanced));
  const { target, flow } = followed;
  const port = range(flow.destination.ports);
  const isService =
    target.kind === 'interface'
      ? indexSnapshot(snapshot).endpointOfInterface.has(target.networkInterface.id)
      : name !== undefined && isAwsName(name.asked);
  return [
    isService
      ? assume('service-listens', port)
      : assume('host-listens', traffic(flow), target.address),
  ];
}

/** A load balancer's listener is known; what is behind it listens where it sends. */
function aboutTarget(steps: readonly NetworkStep[]): readonly string[] {
  const arrived = steps.findLast(
    (step) => step.kind === 'security-group' && step.direction === 'ingress',
  );
  if (arrived?.kind !== 'security-group') return [];
  const { flow } = arrived;
  return [assume('host-listens', traffic(flow), flow.destination.address)];
}
