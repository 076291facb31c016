import { evaluateInterfaceState } from '#network/filter/interface-state.ts';
import { interfaceHop, outsideHop } from '#network/path/hop.ts';
import { evaluatePublicWebServer } from '#network/gateway/web-server.ts';
import { evaluateUsableAnswers } from '#network/name/family.ts';
import { evaluateName, type NameStep } from '#network/name/name.ts';
import { type Family, familyOf } from '#network/packet/block.ts';
import type { PathHop } from '#network/path/path.ts';
import { type OutsidePlace, type Place, placeOfAddress } from '#network/path/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot, type SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import { assemble, type Findings } from './assemble.ts';
import { BadRequest } from './bad-request.ts';
import type { Request, TraceDocument } from './document.ts';
import { findSource, findTarget, type UnreadEnd } from './ends.ts';
import { followQueries } from './follow-queries.ts';
import { followRequest } from './follow-request.ts';
import { words } from './words/judged.ts';

/**
 * Says what becomes of a request: its name, the path forward and back with every decision, and for an
 * AWS call what the policies say. A network that denies is an answer; only a request that names
 * nothing, or cannot be read, throws `BadRequest`.
 */
export function traceRequest(snapshot: Snapshot, request: Request): TraceDocument {
  return assemble(snapshot, findRequest(snapshot, request));
}

/** Finds out what becomes of a request, as facts. Throws `BadRequest`. */
export function findRequest(snapshot: Snapshot, request: Request): Findings {
  checkPorts(request);
  const index = indexSnapshot(snapshot);
  const source = findSource(index, request.from);
  const vpcId = source.kind === 'unread' ? undefined : vpcOf(source);
  const target = findTarget(index, request.to, vpcId);
  if (source.kind === 'unread') return { request, forward: [unreadEnd(request.from, source)] };
  if (target.kind === 'unread') {
    const forward = [...sourceAlone(index, source), unreadEnd(request.to, target)];
    return { request, source, forward };
  }
  if (target.kind === 'places') return follow(index, request, source, target.places);
  const told = evaluateName(index, target.host, vpcId, subnetOf(source));
  const name = evaluateUsableAnswers(told, familiesOf(source));
  const places = [...name.answers, ...name.answers6].map((answer) => {
    const place = placeOfAddress(index, answer, vpcId);
    if (place.kind === 'interface') return { ...place, host: name.asked };
    return { ...place, id: target.host, ...(name.standsFor ? { unknown: name.standsFor } : {}) };
  });
  return follow(index, request, source, places, name);
}

function follow(
  index: SnapshotIndex,
  request: Request,
  source: Place,
  targets: readonly Place[],
  name?: NameStep,
): Findings {
  const server = source.kind === 'outside' && name && toWebServer(index, source, name);
  if (server) return { request, source, name, forward: [resolverHop(name), ...server] };
  const followed = followRequest(index, request, source, targets);
  if (source.kind === 'outside' && followed?.target.kind === 'outside')
    return betweenStrangers(index, request, source);
  const asked = name ? [...followQueries(index, source, name), resolverHop(name)] : [];
  const forward = [...asked, ...(followed?.forward ?? sourceAlone(index, source))];
  const found = { request, source, forward, ...(name ? { name } : {}) };
  return followed ? { ...found, followed } : found;
}

function vpcOf(place: Place): string | undefined {
  return place.kind === 'interface' ? place.networkInterface.vpcId : undefined;
}

function subnetOf(place: Place): string | undefined {
  return place.kind === 'interface' ? place.networkInterface.subnetId : undefined;
}

function familiesOf(place: Place): readonly Family[] {
  if (place.kind === 'outside') return [familyOf(place.address)];
  const { privateAddresses, ipv6Addresses } = place.networkInterface;
  return [...new Set([...privateAddresses, ...ipv6Addresses].map(familyOf))];
}

function resolverHop(name: NameStep): PathHop {
  const where = name.vpcId === undefined ? {} : { vpcId: name.vpcId };
  return { kind: 'resolver', id: name.resolver, ...where, steps: [name] };
}

/** From outside to a public web server of MWAA's: no VPC is on that way, and none of its rules. */
function toWebServer(
  index: SnapshotIndex,
  source: OutsidePlace,
  { asked }: NameStep,
): readonly PathHop[] | undefined {
  const step = evaluatePublicWebServer(index, asked);
  return step && [outsideHop(source), { kind: 'service', id: asked, steps: [step] }];
}

/** Without an address to go to, only the source itself can be judged. */
function sourceAlone(index: SnapshotIndex, source: Place): readonly PathHop[] {
  if (source.kind === 'outside') return [];
  const { networkInterface, address } = source;
  const state = evaluateInterfaceState(index, networkInterface, 'source', address);
  return [interfaceHop(networkInterface, address, [state])];
}

/** Two ends that are not in the snapshot: nothing can be said, unless one was only not read. */
function betweenStrangers(index: SnapshotIndex, request: Request, source: Place): Findings {
  if (index.snapshot.networkInterfaces) throw bothOutside(request);
  const missing = { kind: 'resource', collection: 'networkInterfaces' } as const;
  const forward = [unreadEnd(request.to, { kind: 'unread', missing })];
  return { request, source, forward };
}

function unreadEnd(id: string, { missing }: UnreadEnd): PathHop {
  const end = { kind: 'end-of-path', verdict: 'unknown', reason: 'unread' } as const;
  return { kind: 'outside', id, steps: [{ ...end, id, address: id, missing }] };
}

function bothOutside({ from, to }: Request): BadRequest {
  return new BadRequest(
    words('neither end is in this network', '両端ともこのネットワークの外にある'),
    words(
      'at least one end in a VPC of the snapshot',
      '少なくとも一方はスナップショットの VPC の中',
    ),
    `${from} → ${to}`,
  );
}

function checkPorts({ port, sourcePort }: Request): void {
  const wrong = [port, sourcePort].find(
    (one) => one !== undefined && !(Number.isInteger(one) && one >= 0 && one <= 65535),
  );
  if (wrong === undefined) return;
  throw new BadRequest(
    words('the port cannot be read', 'ポートを読み取れない'),
    words('a number from 0 to 65535', '0 から 65535 までの整数'),
    String(wrong),
  );
}
