import { forwarderTag } from '#network/name/resolver/own-server.ts';
import { isAmazons } from '#network/name/resolver/vpc-resolver.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';

/** Whether a name server stands at an address, as far as the network tells. */
export function isNameServer(
  { vpcs, networkInterfaces, resolverEndpoints }: Snapshot,
  vpcId: string | undefined,
  address: string,
): boolean {
  const vpc = vpcs?.find(({ id }) => id === vpcId);
  if (!vpc) return false;
  if (isAmazons(vpc, address)) return true;
  const servers = networkInterfaces?.filter(
    (one) => one.vpcId === vpcId && one.tags?.[forwarderTag] !== undefined,
  );
  const inbound = resolverEndpoints?.filter(({ direction }) => direction === 'INBOUND');
  return [
    ...(servers ?? []).flatMap(({ privateAddresses }) => privateAddresses),
    ...(inbound ?? []).flatMap(({ addresses = [] }) => addresses.map((one) => one.address)),
  ].includes(address);
}

const known = new WeakMap<Snapshot, Map<string, Snapshot>>();

/**
 * The network as a question finds it that is put to one server, whatever the VPC's DHCP options say
 * by now: a host keeps the server of its lease, and `dig @SERVER` asks whom it likes.
 */
export function askedOf(snapshot: Snapshot, vpcId?: string, server?: string): Snapshot {
  if (vpcId === undefined || server === undefined) return snapshot;
  const networks = known.get(snapshot) ?? new Map<string, Snapshot>();
  known.set(snapshot, networks);
  const found = networks.get(server) ?? withServer(snapshot, vpcId, server);
  networks.set(server, found);
  return found;
}

function withServer(snapshot: Snapshot, vpcId: string, server: string): Snapshot {
  const { vpcs = [] } = snapshot;
  const asks = vpcs.find(({ id }) => id === vpcId);
  if (!asks || isAskedAnyway(asks, server)) return snapshot;
  const whole = { ...asks, dnsServers: [server] };
  return { ...snapshot, vpcs: vpcs.map((vpc) => (vpc === asks ? whole : vpc)) };
}

/** Amazon's is asked where nothing else is known, too: what is assumed then stays an assumption. */
function isAskedAnyway(vpc: Vpc, server: string): boolean {
  const { dnsServers = ['AmazonProvidedDNS'] } = vpc;
  const isSame = (one: string) => one === server || (isAmazons(vpc, one) && isAmazons(vpc, server));
  return dnsServers.length > 0 && dnsServers.every(isSame);
}
