import { isIpv4 } from '../packet/address.ts';
import { namesOfService } from '../name/service-names.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Resource } from '../snapshot/resource.ts';
import { findById, type SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** One end of a request, as far as the snapshot tells. */
export type Place =
  | {
      readonly kind: 'interface';
      readonly networkInterface: NetworkInterface;
      readonly address: string;
      /** Set when the other end addresses it from outside: by this, or not at all. */
      readonly publicAddress?: string;
    }
  | {
      /** Beyond the snapshot: a public address, or a private one that nobody here holds. */
      readonly kind: 'outside';
      readonly address: string;
      /** How people call it: the host name, or the address. */
      readonly id: string;
    };

/** What a name given for an end of a request turned out to be. */
export type Found =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'host-name'; readonly host: string }
  | { readonly kind: 'nothing'; readonly near: readonly string[] }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** Stands for a client anywhere on the internet (RFC 5737). */
const anybody = '198.51.100.7';

/**
 * Finds what `closednet trace` calls `X`: an interface, instance or endpoint id, an address,
 * `internet[:ADDRESS]`, a `Name` tag; text with a dot that is none of these is a host name.
 */
export function findPlace(index: SnapshotIndex, text: string): Found {
  const outside = /^internet(?::(?<address>.+))?$/.exec(text);
  if (outside) return internet(outside.groups?.['address'], text);
  if (isIpv4(text)) return only(placeOfAddress(index, text));
  const gateway = gatewayHost(index, text);
  if (gateway !== undefined) return { kind: 'host-name', host: gateway };
  const owners = interfacesOf(index, text);
  if (owners) return places(owners);
  const named = interfacesNamed(index, text);
  if (named.length > 1) return { kind: 'several', ids: named.map((eni) => eni.id) };
  if (named.length === 1) return places(named);
  if (/^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/i.test(text)) return { kind: 'host-name', host: text };
  return { kind: 'nothing', near: knownNames(index) };
}

/** The place behind an address: an interface that holds it, or somewhere outside. */
export function placeOfAddress(index: SnapshotIndex, address: string, vpcId?: string): Place {
  const holders = index.interfacesByAddress.get(address) ?? [];
  const holder = holders.find((eni) => eni.vpcId === vpcId) ?? holders[0];
  if (holder) return { kind: 'interface', networkInterface: holder, address };
  const owner = index.interfaceByPublicAddress.get(address);
  const inside = owner?.publicAddresses.find((one) => one.public === address)?.private;
  if (owner && inside !== undefined)
    return { kind: 'interface', networkInterface: owner, address: inside, publicAddress: address };
  return { kind: 'outside', address, id: address };
}

function internet(address: string | undefined, text: string): Found {
  if (address !== undefined && !isIpv4(address)) return { kind: 'nothing', near: ['internet'] };
  return only({ kind: 'outside', address: address ?? anybody, id: text });
}

function only(place: Place): Found {
  return { kind: 'places', places: [place] };
}

function places(interfaces: readonly NetworkInterface[]): Found {
  const found = interfaces.flatMap((networkInterface): Place[] => {
    const address = networkInterface.privateAddresses[0];
    return address === undefined ? [] : [{ kind: 'interface', networkInterface, address }];
  });
  return { kind: 'places', places: found };
}

/** A gateway endpoint has no address: who goes there goes to its service. */
function gatewayHost(index: SnapshotIndex, id: string): string | undefined {
  const endpoint = findById(index.snapshot.vpcEndpoints, id);
  if (endpoint?.type !== 'Gateway') return undefined;
  return namesOfService(endpoint.serviceName, index.snapshot.region)?.[0];
}

/** An instance is reached at its first interface, an interface endpoint at each of its own. */
function interfacesOf(index: SnapshotIndex, id: string): NetworkInterface[] | undefined {
  const { instances, vpcEndpoints } = index.snapshot;
  const instance = findById(instances, id)?.networkInterfaceIds.slice(0, 1);
  const ids = instance ?? findById(vpcEndpoints, id)?.networkInterfaceIds ?? [id];
  const found = ids
    .flatMap((one) => index.interfaces.get(one) ?? [])
    .filter((eni) => eni.privateAddresses.length > 0);
  return found.length > 0 ? found : undefined;
}

function interfacesNamed(index: SnapshotIndex, name: string): NetworkInterface[] {
  const ids = carriers(index)
    .filter((resource) => resource.name === name)
    .flatMap((resource) => interfacesOf(index, resource.id) ?? []);
  return [...new Set(ids)];
}

function knownNames(index: SnapshotIndex): readonly string[] {
  return carriers(index).flatMap((resource) => resource.name ?? resource.id);
}

function carriers(index: SnapshotIndex): readonly Resource[] {
  const { networkInterfaces = [], instances = [], vpcEndpoints = [] } = index.snapshot;
  return [...networkInterfaces, ...instances, ...vpcEndpoints];
}
