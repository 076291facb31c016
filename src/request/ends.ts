import { spaceOf } from '#network/packet/address-space.ts';
import { isAddress } from '#network/packet/block.ts';
import { isOnPremises, unreadEntry } from '#network/path/on-premises.ts';
import { findPlace, type Found, type Place } from '#network/path/place.ts';
import type { Collection } from '#network/snapshot/snapshot.ts';
import type { SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import { BadRequest } from './bad-request.ts';
import { words } from './words/judged.ts';

/** The far end of a request: places in the snapshot or outside it, or a name still to resolve. */
export type FarEnd = Exclude<Found, { kind: 'nothing' | 'several' }>;

/** One end of a request that is not known: what would tell was not read. */
export type UnreadEnd = Extract<Found, { kind: 'unread' }>;

/** Finds who asks. Throws `BadRequest` for what is nobody here. */
export function findSource(index: SnapshotIndex, from: string): Place | UnreadEnd {
  const found = findPlace(index, from);
  if (found.kind === 'unread') return found;
  const place = found.kind === 'places' ? found.places[0] : undefined;
  if (place && isSomewhere(index, place)) return place;
  const unread = index.snapshot.networkInterfaces ? unreadJoint(index, place) : 'networkInterfaces';
  if (unread) return { kind: 'unread', missing: { kind: 'resource', collection: unread } };
  throw nothing('from', from, found);
}

/** Of a private address: what would tell whether a VPC is joined to a network that has it. */
function unreadJoint(index: SnapshotIndex, place: Place | undefined): Collection | undefined {
  return place?.kind === 'outside' ? unreadEntry(index, place.address) : undefined;
}

/** A private address is somewhere only if an interface has it, or a network joined to a VPC. */
function isSomewhere(index: SnapshotIndex, place: Place): boolean {
  if (place.kind === 'interface') return true;
  return spaceOf(place.address) === 'global' || isOnPremises(index, place.address);
}

/** Finds whom a request is for, seen from a VPC. Throws `BadRequest`. */
export function findTarget(index: SnapshotIndex, to: string, vpcId?: string): FarEnd {
  const found = findPlace(index, to, vpcId);
  if (found.kind === 'nothing' || found.kind === 'several' || isBadAddress(to))
    throw nothing('to', to, found);
  return found;
}

/** All digits and dots, and yet no address: a slip, not a host name. */
function isBadAddress(text: string): boolean {
  return /^[\d.]+$/.test(text) && !isAddress(text);
}

function nothing(field: 'from' | 'to', text: string, found: Found): BadRequest {
  if (found.kind === 'several')
    return new BadRequest(
      words(
        `"${text}" in "${field}" names several`,
        `"${field}" の "${text}" に当てはまるものが複数ある`,
      ),
      words(`one of ${found.ids.join(', ')}`, `${found.ids.join('、')} のどれか`),
      text,
    );
  const near = found.kind === 'nothing' ? nearest(text, found.near) : undefined;
  const hint =
    near === undefined ? words('', '') : words(`, such as "${near}"`, `（たとえば "${near}"）`);
  return new BadRequest(
    words(
      `"${text}" in "${field}" is nothing in this network`,
      `"${field}" の "${text}" はこのネットワークにない`,
    ),
    words(
      `an id, an address, internet[:ADDRESS], a Name tag${field === 'to' ? ', a host name' : ''}${hint.en}`,
      `ID、アドレス、internet[:ADDRESS]、Name タグ${field === 'to' ? '、ホスト名' : ''}${hint.ja}`,
    ),
    text,
  );
}

/** The known name that shares the longest beginning, if they share at least two letters. */
function nearest(text: string, names: readonly string[]): string | undefined {
  const shared = (name: string) => {
    const end = [...Array(name.length).keys()].find((i) => name[i] !== text[i]);
    return end ?? name.length;
  };
  const best = names.toSorted((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 2 ? best : undefined;
}
