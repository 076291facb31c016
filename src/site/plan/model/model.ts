import type { TransitGatewayAttachment } from '#network/snapshot/transit-gateway.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import { shortService } from '../service.ts';
import { nearOf, type Near } from './near.ts';
import { hasCustomer, placesOf, resolverOf } from './outside.ts';
import { floorOf } from './rooms.ts';
import type { Building, Hatch, PlanModel } from './types.ts';

/** What the drawing shows of a network for a request. */
export function planModel(snapshot: Snapshot, trace: TraceDocument): PlanModel {
  const near = nearOf(snapshot, trace);
  const { vpcIds } = near;
  const target = targetOf(near, trace);
  const gateway = transitGatewayOf(trace, near);
  const attachments = (snapshot.transitGatewayAttachments ?? []).filter(
    (one) => one.transitGatewayId === gateway && one.resourceType === 'vpc',
  );
  const places = placesOf(trace, near);
  const resolver = resolverOf(trace, near);
  return {
    snapshot,
    buildings: vpcIds.map((id) => buildingOf(id, near, trace, attachments, target)),
    moreVpcs: Math.max(0, (snapshot.vpcs?.length ?? 0) - vpcIds.length),
    places,
    customer: hasCustomer(snapshot, vpcIds) || places.some(({ side }) => side === 'customer'),
    bridges: bridgesOf(near, trace),
    ...(gateway !== undefined && { transitGateway: gateway }),
    ...(target && { target }),
    ...(resolver && { resolver }),
  };
}

function buildingOf(
  id: string,
  near: Near,
  trace: TraceDocument,
  attachments: readonly TransitGatewayAttachment[],
  target: PlanModel['target'],
): Building {
  const { index } = near;
  const own = attachments.filter(({ resourceId }) => resourceId === id);
  const hops = [...trace.forward, ...(trace.reply ?? [])].filter(({ vpcId }) => vpcId === id);
  const met = (kind: string) => hops.find((hop) => hop.kind === kind && hop.id !== id)?.id;
  const internet = index.internetGatewayOfVpc.get(id)?.id ?? met('internet-gateway');
  const vpn = index.vpnGatewayOfVpc.get(id)?.id ?? met('virtual-private-gateway');
  const holdsSource = near.source?.vpcId === id;
  return {
    vpc: index.vpcs.get(id) ?? { id, cidrs: [], ipv6Cidrs: [] },
    ...floorOf(id, near, trace, own, target?.at === 'column' ? target.name : undefined),
    hatches: hatchesOf(id, near, holdsSource ? target : undefined),
    holdsSource,
    ...(internet !== undefined && { internetGateway: internet }),
    ...(vpn !== undefined && { vpnGateway: vpn }),
  };
}

/** Services with gateway endpoints stand under the building; a place is kept where there is none. */
const byGateway = new Set(['s3', 'dynamodb']);

function targetOf(
  { wanted, index, source, vpcIds }: Near,
  trace: TraceDocument,
): PlanModel['target'] {
  const met = trace.forward.find(({ kind }) => kind === 'service');
  const name = wanted ?? (met && shortService(met.id));
  if (name === undefined) return undefined;
  const doors = [...index.vpcEndpoints.values()].filter(
    (one) => vpcIds.includes(one.vpcId) && shortService(one.serviceName) === name,
  );
  const byInterface = doors.some(({ type }) => type === 'Interface');
  const hatch = source && byGateway.has(name) && !byInterface;
  return { name, at: hatch ? 'hatch' : source || byInterface ? 'column' : 'sky' };
}

function hatchesOf(vpcId: string, { index }: Near, target: PlanModel['target']): readonly Hatch[] {
  const own = [...index.vpcEndpoints.values()]
    .filter((one) => one.vpcId === vpcId && one.type === 'Gateway' && one.state !== 'deleted')
    .map(({ id, serviceName }) => ({ id, service: shortService(serviceName) }))
    .map((one) => ({ ...one, target: target?.at === 'hatch' && one.service === target.name }));
  const kept =
    target?.at === 'hatch' && !own.some((one) => one.target)
      ? [{ service: target.name, target: true }]
      : [];
  const order = ({ service }: Hatch) => [...byGateway].indexOf(service);
  return [...own, ...kept].toSorted((a, b) => order(a) - order(b));
}

/** The transit gateway on the way, or else the one that both VPCs are attached to. */
function transitGatewayOf(trace: TraceDocument, { index, vpcIds }: Near): string | undefined {
  const hops = [...trace.forward, ...(trace.reply ?? [])];
  const met = hops.find(({ kind }) => kind === 'transit-gateway')?.id;
  if (met !== undefined || vpcIds.length < 2) return met;
  const attachedTo = (vpcId: string) =>
    (index.attachmentsOfResource.get(vpcId) ?? []).map((one) => one.transitGatewayId);
  const [first = '', ...others] = vpcIds;
  return attachedTo(first).find((id) => others.some((other) => attachedTo(other).includes(id)));
}

function bridgesOf({ index, vpcIds }: Near, trace: TraceDocument): PlanModel['bridges'] {
  const hops = [...trace.forward, ...(trace.reply ?? [])];
  const met = new Set(hops.filter((hop) => hop.kind === 'peering-connection').map(({ id }) => id));
  const known = [...index.peeringConnections.values()]
    .filter(({ id, state }) => state !== 'deleted' || met.has(id))
    .map(({ id, requester, accepter }) => ({
      id,
      ends: [requester, accepter].map(({ vpcId }) => vpcIds.indexOf(vpcId)),
    }))
    .filter(({ ends }) => !ends.includes(-1));
  return known.map(({ id, ends }) => ({ id, from: Math.min(...ends), to: Math.max(...ends) }));
}
