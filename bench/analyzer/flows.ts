import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { addressIn, type Estate, type Host } from '../network/estate.ts';

/** What aws-vpc-analyzer can be asked: from an interface to an address, by protocol and port. */
export interface AskedFlow {
  readonly source: string;
  readonly destination: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
}

const nobody = 4000;
const ports = [443, 5432, 9100, 22];

/** Python, too, takes it for public: addresses for documentation are private to it. */
const onTheInternet = '8.8.8.8';

/**
 * From some hosts of each tier and zone to some of each, to every network interface that AWS keeps
 * there, to an address that nobody holds, to S3, and to the internet.
 */
export function flowsIn(snapshot: Snapshot, { vpcs }: Estate): readonly AskedFlow[] {
  const interfaces = snapshot.networkInterfaces ?? [];
  const idOf = new Map(interfaces.map((eni) => [eni.privateAddresses[0], eni.id]));
  const hosts = some(vpcs.flatMap((site) => site.hosts));
  const s3 = snapshot.prefixLists?.find((list) => list.prefixListName.endsWith('.s3'))?.cidrs ?? [];
  const kept = interfaces.filter(({ interfaceType }) => interfaceType !== 'interface');
  const addresses = [
    ...hosts.map(({ address }) => address),
    ...kept.flatMap(({ privateAddresses }) => privateAddresses.slice(0, 1)),
    ...vpcs.map((site) => addressIn(site, 'app', 'a', nobody)),
    ...s3.slice(0, 1).map((cidr) => cidr.replace(/\/.*/, '')),
    onTheInternet,
  ];
  return hosts.flatMap(({ address }) => {
    const source = idOf.get(address);
    return source === undefined
      ? []
      : flowsFrom(
          source,
          addresses.filter((to) => to !== address),
        );
  });
}

function flowsFrom(source: string, addresses: readonly string[]): readonly AskedFlow[] {
  return addresses.flatMap((destination) => [
    ...ports.map((port): AskedFlow => ({ source, destination, port, protocol: 'tcp' })),
    { source, destination, port: 53, protocol: 'udp' },
  ]);
}

/** Two of each tier and zone. */
function some(hosts: readonly Host[]): readonly Host[] {
  const groups = Map.groupBy(hosts, ({ tier, zone }) => `${tier} ${zone}`);
  return [...groups.values()].flatMap((group) => [...group.slice(0, 1), ...group.slice(-1)]);
}
