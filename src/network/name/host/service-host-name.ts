import type { NetworkInterface } from '../../snapshot/interface.ts';
import type { ServiceHost } from '../../snapshot/service-host.ts';
import type { Collection } from '../../snapshot/snapshot.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { type Answer, answered, unread } from '../answer.ts';
import { primaries } from '../endpoint/endpoint-name.ts';
import { indexNames } from '../name-index.ts';
import { evaluatePrivateView } from './private-view.ts';

/** `DB.ID.REGION.rds.amazonaws.com`; in China the Region stands behind the service. */
const shape =
  /\.(?<service>rds|redshift|redshift-serverless|cache)\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;

const collections: Readonly<Record<string, Collection>> = {
  rds: 'dbInstances',
  redshift: 'redshiftClusters',
  cache: 'cacheNodes',
};

const kinds: Readonly<Record<ServiceHost['kind'], readonly [Collection, label: string]>> = {
  'db-instance': ['dbInstances', 'RDSNetworkInterface'],
  'redshift-cluster': ['redshiftClusters', 'RedshiftNetworkInterface'],
  'cache-node': ['cacheNodes', 'ElastiCache'],
};

/**
 * Answers for the name of a database, a cluster or a cache node; undefined for any other name. A
 * publicly accessible one gives its private address in its VPC (and where peering or a transit
 * gateway extends that) and its public address elsewhere; every other one its private address to
 * everybody. RDS tells no private address: each interface of its kind that fits subnet, zone and
 * groups may be the one.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
 * @see https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html
 */
export function evaluateServiceHostName(
  index: SnapshotIndex,
  name: string,
  asking?: Vpc,
): Answer | undefined {
  const host = indexNames(index).serviceHostNamed.get(name);
  if (host) return hostAnswer(index, host, asking);
  const service = shape.exec(name)?.groups?.['service'];
  if (service === undefined) return undefined;
  const collection = collections[service];
  if (collection && !index.snapshot[collection]) return unread({ kind: 'resource', collection });
  if (name.includes('.cluster-')) return unread({ kind: 'db-cluster', host: name });
  return unread({ kind: 'public-address', host: name });
}

function hostAnswer(index: SnapshotIndex, host: ServiceHost, asking?: Vpc): Answer {
  const { id: hostId, kind, publiclyAccessible, vpcId } = host;
  const [collection] = kinds[kind];
  // ElastiCache has no public addresses, so that its answer says nothing of them.
  const isPublic = publiclyAccessible ?? (kind === 'cache-node' ? false : undefined);
  if (isPublic === undefined) return unread({ kind: 'resource', collection, id: hostId });
  const view = isPublic ? viewOf(index, asking, vpcId) : 'private';
  if (typeof view === 'object') return unread(view, { hostId });
  const candidates = interfacesOf(index, host);
  const answers =
    view === 'private'
      ? (host.privateAddresses ?? primaries(candidates))
      : candidates.flatMap((eni) => eni.publicAddresses.map((one) => one.public));
  if (answers.length === 0)
    return unread({ kind: 'described-interfaces', description: `${kinds[kind][1]}*` }, { hostId });
  return answered(isPublic && view === 'private' ? 'vpc-dns' : 'public', { answers, hostId });
}

function viewOf(index: SnapshotIndex, asking: Vpc | undefined, ownerId: string | undefined) {
  if (!asking) return 'public';
  const owner = index.vpcs.get(ownerId ?? '');
  return owner
    ? evaluatePrivateView(index, asking, owner)
    : ({ kind: 'resource', collection: 'vpcs', id: ownerId ?? '' } as const);
}

/** Interfaces that the service labelled, in the host's subnets and zone, with all its groups. */
function interfacesOf(index: SnapshotIndex, host: ServiceHost): readonly NetworkInterface[] {
  const { interfacesInSubnet } = indexNames(index);
  const [, label] = kinds[host.kind];
  const fitting = host.subnetIds
    .flatMap((subnetId) => interfacesInSubnet.get(`${subnetId} ${label}`) ?? [])
    .filter((eni) => host.groupIds.every((id) => eni.groupIds.includes(id)))
    .filter(({ availabilityZone: zone }) => [undefined, zone].includes(host.availabilityZone));
  const named = fitting.filter(({ description }) => description === `${label} ${host.id}`);
  return named.length > 0 ? named : fitting;
}
