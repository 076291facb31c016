import { canonicalAddress, isAddress } from '../packet/block.ts';
import { anyHolderOf, holderOf } from './holder.ts';
import { namesOfService } from '../name/service-names.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import { carriers, type SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** An end of a request at an interface of the snapshot. */
export interface InterfacePlace {
  readonly kind: 'interface';
  readonly networkInterface: NetworkInterface;
  readonly address: string;
  /** Set when the other end addresses it from outside: by this, or not at all. */
  readonly publicAddress?: string;
  /** The name that led to it, which a client of HTTP then asks for. */
  readonly host?: string;
}

/** An end beyond the snapshot: a public address, or a private one that nobody here holds. */
export interface OutsidePlace {
  readonly kind: 'outside';
  readonly address: string;
  /** How people call it: the host name, or the address. */
  readonly id: string;
  /** The address only stands for a public one: this would tell it. */
  readonly unknown?: Missing;
}

/** One end of a request, as far as the snapshot tells. */
export type Place = InterfacePlace | OutsidePlace;

/** What a name given for an end of a request turned out to be. */
export type Found =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'host-name'; readonly host: string }
  | { readonly kind: 'nothing'; readonly near: readonly string[] }
  /** It may be there: what would hold it was not read. */
  | { readonly kind: 'unread'; readonly missing: Missing }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** Stands for a client anywhere on the internet (RFC 5737). */
const anybody = '198.51.100.7';

/**
 * Finds what `closednet trace` calls `X`: an interface, instance or endpoint id, an address,
 * `internet[:ADDRESS]`, a `Name` tag; text with a dot that is none of these is a host name. An
 * address that several VPCs use is first looked for in `vpcId`.
 */
export function findPlace(index: SnapshotIndex, text: string, vpcId?: string): Found {
  const outside = /^internet(?::(?<address>.+))?$/.exec(text);
  if (outside) return internet(outside.groups?.['address'], text);
  if (isAddress(text)) return only(placeOfAddress(index, canonicalAddress(text), vpcId));
  const gateway = gatewayHost(index, text);
  if (gateway !== undefined) return { kind: 'host-name', host: gateway };
  const owners = interfacesOf(index, text);
  if (owners) return places(owners);
  const named = interfacesNamed(index, text);
  if (named.length > 1) return { kind: 'several', ids: named.map((eni) => eni.id) };
  if (named.length === 1) return places(named);
  if (/^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/i.test(text)) return { kind: 'host-name', host: text };
  const missing = unreadHolder(index, text);
  return missing ? { kind: 'unread', missing } : { kind: 'nothing', near: knownNames(index) };
}

/** The place behind an address: an interface that holds it, or somewhere outside. */
export function placeOfAddress(index: SnapshotIndex, address: string, vpcId?: string): Place {
  const here = vpcId === undefined ? undefined : holderOf(index, vpcId, address);
  const holder = here ?? anyHolderOf(index, address);
  if (holder) return { kind: 'interface', networkInterface: holder, address };
  const owner = index.interfaceByPublicAddress.get(address);
  const inside = owner?.publicAddresses.find((one) => one.public === address)?.private;
  if (owner && inside !== undefined)
    return { kind: 'interface', networkInterface: owner, address: inside, publicAddress: address };
  return { kind: 'outside', address, id: address };
}

const holders = [
  ['eni-', 'networkInterfaces'],
  ['i-', 'instances'],
  ['vpce-', 'vpcEndpoints'],
] as const;

/** The collection that would tell an id, or what carries a `Name`, where it was not read. */
function unreadHolder(index: SnapshotIndex, text: string): Missing | undefined {
  const { snapshot } = index;
  const isOwner = index.instances.has(text) || index.vpcEndpoints.has(text);
  if (isOwner && !snapshot.networkInterfaces)
    return { kind: 'resource', collection: 'networkInterfaces' };
  const collection = holders.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (collection) {
    const missing = { kind: 'resource', collection, id: text } as const;
    return snapshot[collection] ? undefined : missing;
  }
  const unread = holders.find(([, one]) => !snapshot[one])?.[1];
  return unread && { kind: 'resource', collection: unread };
}

function internet(address: string | undefined, text: string): Found {
  if (address !== undefined && !isAddress(address)) return { kind: 'nothing', near: ['internet'] };
  return only({ kind: 'outside', address: address ?? anybody, id: text });
}

function only(place: Place): Found {
  return { kind: 'places', places: [place] };
}

function places(interfaces: readonly NetworkInterface[]): Found {
  const found = interfaces.flatMap((networkInterface): Place[] => {
    const address = networkInterface.privateAddresses[0] ?? networkInterface.ipv6Addresses[0];
    return address === undefined ? [] : [{ kind: 'interface', networkInterface, address }];
  });
  return { kind: 'places', places: found };
}

/** A gateway endpoint has no address: who goes there goes to its service. */
function gatewayHost(index: SnapshotIndex, id: string): string | undefined {
  const endpoint = index.vpcEndpoints.get(id);
  if (endpoint?.type !== 'Gateway') return undefined;
  return namesOfService(endpoint.serviceName, index.snapshot.region)?.[0];
}

/** An instance is reached at its first interface, an interface endpoint at each of its own. */
function interfacesOf(index: SnapshotIndex, id: string): NetworkInterface[] | undefined {
  const instance = index.instances.get(id)?.networkInterfaceIds.slice(0, 1);
  const ids = instance ?? index.vpcEndpoints.get(id)?.networkInterfaceIds ?? [id];
  const found = ids
    .flatMap((one) => index.interfaces.get(one) ?? [])
    .filter((eni) => eni.privateAddresses.length + eni.ipv6Addresses.length > 0);
  return found.length > 0 ? found : undefined;
}

function interfacesNamed(index: SnapshotIndex, name: string): NetworkInterface[] {
  const found = index.named.get(name) ?? [];
  return [...new Set(found.flatMap(({ id }) => interfacesOf(index, id) ?? []))];
}

function knownNames({ snapshot }: SnapshotIndex): readonly string[] {
  return carriers(snapshot).map((resource) => resource.name ?? resource.id);
}
