import { isAwsName, namesOfService } from '#network/name/service-names.ts';
import type { Listener as NetworkListener } from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { balancerAt } from './balance/balancer-at.ts';
import { behindEnvironment, webServerAt } from './airflow/environment-at.ts';
import { holdersOf } from './holders.ts';

/** A small stand-in that a lab puts somewhere, and that says what it is. */
export interface StandIn {
  /** The address, interface id or host name where it stands, and its port. */
  readonly at: string;
  readonly port: number;
  readonly protocol?: 'tcp' | 'udp';
  readonly kind: StandInKind;
  /** Of a page or an index: whether TLS ends here. */
  readonly tls?: boolean;
  /** Of a page: what it says, where it is not to say that it stands in. */
  readonly text?: string;
  /** Of a package index: the folder of distributions, `${wheelhouse}` the lab's own. */
  readonly folder?: string;
}

/**
 * `postgres` greets as a PostgreSQL server does, `page` is a web page, `package-index` a PEP 503
 * index, `tcp` takes a connection and sends back what it is sent, `udp` does so with datagrams.
 */
type StandInKind = 'postgres' | 'page' | 'package-index' | 'tcp' | 'udp';

/** What stands at an address and port. */
export type Listener =
  /** The APIs of AWS that answer to these names; a `*` stands for labels. */
  | { readonly kind: 'aws'; readonly hosts: readonly string[] }
  | { readonly kind: 'stand-in'; readonly standIn: StandIn; readonly host?: string }
  /** A page on the internet, in the place of a name that nobody stands in for. */
  | { readonly kind: 'internet'; readonly host: string; readonly tls: boolean }
  /** The web server of an MWAA environment, by the environment's own host name. */
  | { readonly kind: 'web-server'; readonly host: string }
  /** A node of an application load balancer, and the names that its certificate shows. */
  | BalancerListener
  | { readonly kind: 'metadata' }
  | { readonly kind: 'resolver' }
  /** A network load balancer of AWS's behind an endpoint: it drops what it has no listener for. */
  | { readonly kind: 'silent' }
  /** A load balancer whose targets do not answer. */
  | { readonly kind: 'unavailable' };

export interface BalancerListener {
  readonly kind: 'load-balancer';
  readonly nodeId: string;
  readonly listener: NetworkListener;
  /** None known: whatever is asked for. */
  readonly names: readonly string[];
}

/** Where a request goes: the address, and the name that it was resolved from. */
export interface Destination {
  readonly address: string;
  readonly host?: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
}

/** Who listens there; nothing where a host would refuse. */
export function findListener(
  snapshot: Snapshot,
  to: Destination,
  standIns: readonly StandIn[],
): Listener | undefined {
  const standIn = standIns.find((one) => standsAt(snapshot, one, to));
  if (standIn)
    return { kind: 'stand-in', standIn, ...(to.host === undefined ? {} : { host: to.host }) };
  if (to.protocol !== 'tcp') return undefined;
  const managed =
    webServerAt(snapshot, to) ?? behindEnvironment(snapshot, to) ?? balancerAt(snapshot, to);
  if (managed) return managed;
  const hosts = endpointHosts(snapshot, to.address);
  if (hosts) return to.port === 443 ? { kind: 'aws', hosts } : undefined;
  const { host } = to;
  if (host === undefined || isHeld(snapshot, to.address)) return undefined;
  if (isAwsName(host)) return to.port === 443 ? { kind: 'aws', hosts: [host] } : undefined;
  const isWeb = to.port === 443 || to.port === 80;
  return isWeb ? { kind: 'internet', host, tls: to.port === 443 } : undefined;
}

function standsAt(
  snapshot: Snapshot,
  { at, port, protocol = 'tcp' }: StandIn,
  to: Destination,
): boolean {
  if (port !== to.port || protocol !== to.protocol) return false;
  return at === to.address || at === to.host || holderIds(snapshot, to.address).includes(at);
}

function holderIds(snapshot: Snapshot, address: string): readonly string[] {
  const held = holdersOf(snapshot, address);
  return held.flatMap(({ id, instanceId, name }) => [id, instanceId ?? '', name ?? '']);
}

/** Whether an interface of the snapshot has the address. */
export function isHeld(snapshot: Snapshot, address: string): boolean {
  return holderIds(snapshot, address).length > 0;
}

/** The names of the endpoint whose interface has the address, its own ones first. */
function endpointHosts(snapshot: Snapshot, address: string): readonly string[] | undefined {
  const { endpointOfInterface } = indexSnapshot(snapshot);
  const holder = snapshot.networkInterfaces?.find(({ privateAddresses, ipv6Addresses }) =>
    [...privateAddresses, ...ipv6Addresses].includes(address),
  );
  const endpoint = holder && endpointOfInterface.get(holder.id);
  if (!endpoint) return undefined;
  const names = namesOfService(endpoint.serviceName, snapshot.region) ?? [];
  return [...names, `*.vpce.amazonaws.com`];
}
