import { spaceOf } from '#network/packet/address-space.ts';
import { isAddress } from '#network/packet/block.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Hop, TraceDocument } from '#request/document.ts';
import type { Near } from './near.ts';
import type { OutsidePlace, PlanModel } from './types.ts';

/** The ends of the request beyond the snapshot: on the internet, or on the customer's side. */
export function placesOf(trace: TraceDocument, near: Near): readonly OutsidePlace[] {
  const { request, forward, reply = [] } = trace;
  const ends = [...forward, ...reply].filter(
    (hop) => isPlace(hop) && !near.index.natGateways.has(hop.id),
  );
  const answered = forward.some(({ kind }) => kind === 'service');
  const told = [
    ...(near.source || !isSomebody(request.from) ? [] : [outside(request.from, undefined, true)]),
    ...ends.map((hop) => outside(hop.id, hop.address, hop.id === request.from)),
    ...(near.source && near.wanted === undefined && !answered && isAwayFrom(request.to, near)
      ? [outside(request.to, trace.name?.answers[0], false)]
      : []),
  ];
  return told.filter((place, i) => told.findIndex((one) => one.id === place.id) === i);
}

/** An end that nobody of the VPC holds is inside it all the same. */
const isPlace = ({ kind, vpcId, id }: Hop) =>
  (kind === 'internet' || kind === 'outside') && vpcId === undefined && id !== '';

const isSomebody = (text: string) => text.startsWith('internet') || isAddress(text);

/** A request for an end that is not in the network: its place does not wait for it to arrive. */
function isAwayFrom(to: string, { index, interfaces, source }: Near): boolean {
  if (index.interfaces.has(to) || index.instances.has(to) || index.vpcEndpoints.has(to))
    return false;
  const others = [...interfaces].filter((id) => id !== source?.id);
  if (others.length > 0) return false;
  return to.startsWith('internet') || (isAddress(to) ? spaceOf(to) === 'global' : to.includes('.'));
}

function outside(id: string, address: string | undefined, source: boolean): OutsidePlace {
  const [, given] = /^internet(?::(.+))?$/.exec(id) ?? [];
  const known = address ?? given ?? (isAddress(id) ? id : '');
  const side = isAddress(id) && spaceOf(id) !== 'global' ? 'customer' : 'internet';
  const label = id.startsWith('internet') || isAddress(id) ? '' : id;
  return { id, label, address: label === known ? '' : known, side, source };
}

/** Whether a VPN or Direct Connect joins a network of the customer's to one of the VPCs. */
export function hasCustomer(snapshot: Snapshot, vpcIds: readonly string[]): boolean {
  return (snapshot.vpnGateways ?? []).some((one) => one.vpcIds.some((id) => vpcIds.includes(id)));
}

/** The resolver that the source asks: VPC+2, the VPC's own, or one on the internet. */
export function resolverOf(trace: TraceDocument, near: Near): PlanModel['resolver'] {
  const hop = trace.forward.find(({ kind }) => kind === 'resolver');
  if (hop === undefined && trace.name === undefined) return undefined;
  const inside = near.source !== undefined;
  return { address: hop && hop.id !== 'internet' && inside ? hop.id : '', inside };
}
