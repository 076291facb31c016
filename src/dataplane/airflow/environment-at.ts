import { indexNames } from '#network/name/name-index.ts';
import type { AirflowEnvironment } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { holdersOf } from '../holders.ts';
import type { Destination, Listener } from '../listener.ts';

/** The states in which an environment's web server answers. */
const serving = new Set(['AVAILABLE', 'UPDATING', 'MAINTENANCE', 'CREATING_SNAPSHOT']);

/**
 * The web server of an MWAA environment: a public one by its name, a private one behind an endpoint
 * of the customer's VPC.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
 */
export function webServerAt(
  snapshot: Snapshot,
  { address, host, port }: Destination,
): Listener | undefined {
  const environment =
    behindEndpoint(snapshot, address, 'webserverServiceName') ?? open(snapshot, host);
  if (!environment || port !== 443 || !serving.has(environment.status)) return undefined;
  return { kind: 'web-server', host: hostOf(environment) };
}

/**
 * What else answers at an environment's endpoints: its metadata database. In front of both stands a
 * network load balancer, which drops what comes to any other port, and has no listener yet while
 * the environment is made.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
 */
export function behindEnvironment(
  snapshot: Snapshot,
  { address, port }: Destination,
): Listener | undefined {
  const database = behindEndpoint(snapshot, address, 'databaseServiceName');
  if (database && port === 5432)
    return { kind: 'stand-in', standIn: { at: address, port, kind: 'postgres' } };
  const isOurs = database ?? behindEndpoint(snapshot, address, 'webserverServiceName');
  return isOurs && { kind: 'silent' };
}

function open(snapshot: Snapshot, host: string | undefined): AirflowEnvironment | undefined {
  const environment = indexNames(indexSnapshot(snapshot)).environmentAt.get(host ?? '');
  return environment?.accessMode === 'PUBLIC_ONLY' ? environment : undefined;
}

/** The environment whose endpoint has the address. */
function behindEndpoint(
  snapshot: Snapshot,
  address: string,
  service: 'webserverServiceName' | 'databaseServiceName',
): AirflowEnvironment | undefined {
  const { endpointOfInterface } = indexSnapshot(snapshot);
  const [endpoint] = holdersOf(snapshot, address).flatMap(
    ({ id }) => endpointOfInterface.get(id) ?? [],
  );
  return endpoint && snapshot.environments?.find((one) => one[service] === endpoint.serviceName);
}

function hostOf({ webserverUrl = '' }: AirflowEnvironment): string {
  return webserverUrl
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/:].*$/, '');
}
