import type { Words } from '#request/words.ts';
import { formatIpv4, nthAddress, parseCidr } from '#network/packet/address.ts';
import { familyOf } from '#network/packet/block.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { findPlace } from '#network/path/place.ts';

/** A place that a lab lets people stand at, as the lab declares it. */
export interface DeclaredPlace {
  readonly id: string;
  readonly title: Words;
  /** As `closednet trace --from` takes it: an interface or instance, or `internet:ADDRESS`. */
  readonly at: string;
  /** Whose credentials the host has: a role's ARN, and the name of its sessions. */
  readonly role?: { readonly arn: string; readonly session: string };
  /** How programs there come by them; `environment` by default. */
  readonly credentials?: 'metadata' | 'environment';
  /** Names that only this place's own resolver knows, and their addresses. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A place with everything that a host there would find out about itself. */
export interface Place extends DeclaredPlace {
  /** Absent outside the VPC. */
  readonly networkInterface?: NetworkInterface;
  readonly addresses: readonly HostAddress[];
  readonly resolvers: readonly string[];
  readonly hostName: string;
  readonly region: string;
}

interface HostAddress {
  readonly address: string;
  readonly prefix: number;
  readonly gateway?: string;
}

/** Stands for the resolver of a place outside (RFC 5737). */
const outsideResolver = '192.0.2.53';

/** Finds a declared place in the network; nothing where its interface is not there any more. */
export function standAt(snapshot: Snapshot, declared: DeclaredPlace): Place | undefined {
  const index = indexSnapshot(snapshot);
  const found = findPlace(index, declared.at);
  const [first] = found.kind === 'places' ? found.places : [];
  if (!first) return undefined;
  const region = snapshot.region;
  if (first.kind === 'outside')
    return {
      ...declared,
      addresses: [{ address: first.address, prefix: 24 }],
      resolvers: [outsideResolver],
      hostName: declared.id,
      region,
    };
  const { networkInterface } = first;
  const vpc = index.vpcs.get(networkInterface.vpcId);
  const subnet = index.subnets.get(networkInterface.subnetId);
  const block = subnet && familyOf(subnet.cidr) === 4 ? parseCidr(subnet.cidr) : undefined;
  const ipv4 = networkInterface.privateAddresses.map((address) => ({
    address,
    prefix: block?.prefix ?? 32,
    ...(block ? { gateway: formatIpv4(nthAddress(block, 1)) } : {}),
  }));
  const ipv6 = networkInterface.ipv6Addresses.map((address) => ({ address, prefix: 128 }));
  const [cidr = '169.254.169.253/32'] = vpc?.cidrs ?? [];
  const amazon = formatIpv4(nthAddress(parseCidr(cidr), 2));
  const servers = (vpc?.dnsServers ?? ['AmazonProvidedDNS']).map((server) =>
    server === 'AmazonProvidedDNS' ? amazon : server,
  );
  return {
    ...declared,
    networkInterface,
    addresses: [...ipv4, ...ipv6],
    resolvers: servers,
    hostName: `ip-${(networkInterface.privateAddresses[0] ?? declared.id).replaceAll('.', '-')}`,
    region,
  };
}
