import type { ServiceHost } from '#network/snapshot/service-host.ts';
import {
  cacheClusterSchema,
  cacheSubnetGroupSchema,
  clusterSubnetGroupSchema,
  dbInstanceSchema,
  redshiftClusterSchema,
  type NamedHost,
} from '../schema/service-host.ts';
import { gather, listOf, type Kind, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const dbInstances = listOf('DBInstances', dbInstanceSchema);
const clusters = listOf('Clusters', redshiftClusterSchema, 'ClusterIdentifier');
const clusterSubnetGroups = listOf('ClusterSubnetGroups', clusterSubnetGroupSchema);
const cacheClusters = listOf('CacheClusters', cacheClusterSchema);
const cacheSubnetGroups = listOf('CacheSubnetGroups', cacheSubnetGroupSchema);

export const serviceHostKinds = [
  dbInstances,
  clusters,
  clusterSubnetGroups,
  cacheClusters,
  cacheSubnetGroups,
];

export function readDbInstances(saved: Located): Shelf<ServiceHost> | undefined {
  return hosts(saved, dbInstances, gather(saved.documents, dbInstances), []);
}

export function readRedshiftClusters(saved: Located): Shelf<ServiceHost> | undefined {
  const groups = gather(saved.documents, clusterSubnetGroups) ?? [];
  return hosts(saved, clusters, gather(saved.documents, clusters), groups);
}

export function readCacheNodes(saved: Located): Shelf<ServiceHost> | undefined {
  const nodes = gather(saved.documents, cacheClusters)?.flatMap(({ value, ...where }) =>
    value.map((node) => ({ ...where, value: node })),
  );
  return hosts(saved, cacheClusters, nodes, gather(saved.documents, cacheSubnetGroups) ?? []);
}

interface SubnetGroup {
  readonly id: string;
  readonly vpcId: string | undefined;
  readonly subnetIds: readonly string[];
}

/** Hosts, each in the subnets of its group; a group's name is one of its account and Region. */
function hosts(
  saved: Located,
  kind: Kind<unknown>,
  rows: readonly Told<NamedHost>[] | undefined,
  groups: readonly Told<SubnetGroup>[],
): Shelf<ServiceHost> | undefined {
  if (!rows) return undefined;
  const at = ({ place }: Told<unknown>, name: string) => `${place.account} ${place.region} ${name}`;
  const known = new Map(groups.map((row) => [at(row, row.value.id), row.value]));
  const whole = once(rows, ({ key }) => key).map((row) => {
    const { key: _key, subnetGroup = '', ...host } = row.value;
    const group = known.get(at(row, subnetGroup));
    const vpcId = host.vpcId ?? group?.vpcId;
    const value: ServiceHost = {
      ...host,
      ...(vpcId === undefined ? {} : { vpcId }),
      subnetIds: group?.subnetIds ?? host.subnetIds,
    };
    return { ...row, value };
  });
  return shelve(saved, [kind], whole);
}
