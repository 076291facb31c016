import type { ServiceHost } from '#network/snapshot/service-host.ts';
import { arnOf, each, fileName, tagsOf, type Row, type Writer } from './rows.ts';

const endpointOf = ({ hostName, port }: ServiceHost) =>
  hostName === undefined ? undefined : { Address: hostName, Port: port };

const subnetsOf = (ids: readonly string[]) => ids.map((SubnetIdentifier) => ({ SubnetIdentifier }));

const vpcGroups = (ids: readonly string[]) =>
  ids.map((VpcSecurityGroupId) => ({ VpcSecurityGroupId }));

export const writeDbInstances: Writer<'dbInstances'> = (rows, place) => ({
  'db-instances': {
    DBInstances: rows.map((one) => ({
      DBInstanceIdentifier: one.id,
      DBInstanceArn: arnOf('rds', { ...place, ...one }, `db:${one.id}`),
      DBInstanceStatus: one.status,
      Endpoint: endpointOf(one),
      DbInstancePort: one.port,
      VpcSecurityGroups: vpcGroups(one.groupIds),
      DBSubnetGroup:
        one.vpcId === undefined && one.subnetIds.length === 0
          ? undefined
          : { VpcId: one.vpcId, Subnets: subnetsOf(one.subnetIds) },
      AvailabilityZone: one.availabilityZone,
      PubliclyAccessible: one.publiclyAccessible,
      TagList: tagsOf(one),
    })),
  },
});

export const writeRedshiftClusters: Writer<'redshiftClusters'> = (rows, place) => ({
  'redshift-clusters': {
    Clusters: rows.map((one) => ({
      ClusterIdentifier: one.id,
      ClusterNamespaceArn: arnOf('redshift', { ...place, ...one }, `namespace:${one.id}`),
      ClusterStatus: one.status,
      Endpoint: endpointOf(one),
      VpcSecurityGroups: vpcGroups(one.groupIds),
      ClusterSubnetGroupName: groupName(one),
      VpcId: one.vpcId,
      AvailabilityZone: one.availabilityZone,
      PubliclyAccessible: one.publiclyAccessible,
      ClusterNodes: one.privateAddresses?.map((PrivateIPAddress) => ({ PrivateIPAddress })),
      Tags: tagsOf(one),
    })),
  },
  ...each(rows, (one) => subnetGroup('ClusterSubnetGroups', 'ClusterSubnetGroupName', one)),
});

/** A cluster has the one group of subnets that the snapshot keeps of it. */
const groupName = ({ id, subnetIds }: ServiceHost) =>
  subnetIds.length === 0 ? undefined : fileName(`subnets-of-${clusterOf(id)}`);

const clusterOf = (id: string) => id.split('/')[0] ?? id;

function subnetGroup(list: string, member: string, one: ServiceHost) {
  const name = groupName(one);
  if (name === undefined) return undefined;
  const told = { [member]: name, VpcId: one.vpcId, Subnets: subnetsOf(one.subnetIds) };
  return [`${fileName(list)}-${name}`, { [list]: [told] }] as const;
}

export const writeCacheNodes: Writer<'cacheNodes'> = (rows, place) => ({
  'cache-clusters': {
    CacheClusters: [...Map.groupBy(rows, ({ id }) => clusterOf(id))].map(([id, same]) =>
      writeCache(id, same, arnOf('elasticache', { ...place, ...same[0] }, `cluster:${id}`)),
    ),
  },
  ...each(rows, (one) => subnetGroup('CacheSubnetGroups', 'CacheSubnetGroupName', one)),
});

function writeCache(id: string, rows: readonly Row<'cacheNodes'>[], arn: string) {
  const cluster = rows.find((one) => one.id === id);
  const [first] = rows;
  return {
    CacheClusterId: id,
    ARN: arn,
    CacheClusterStatus: (cluster ?? first)?.status,
    CacheSubnetGroupName: first && groupName(first),
    PreferredAvailabilityZone: cluster?.availabilityZone,
    SecurityGroups: first?.groupIds.map((SecurityGroupId) => ({ SecurityGroupId })),
    ConfigurationEndpoint: cluster && endpointOf(cluster),
    CacheNodes: rows
      .filter((one) => one !== cluster)
      .map((node) => ({
        CacheNodeId: node.id.slice(id.length + 1),
        CacheNodeStatus: node.status,
        Endpoint: endpointOf(node),
        CustomerAvailabilityZone: node.availabilityZone,
      })),
  };
}
