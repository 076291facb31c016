import { z } from 'zod';
import type { ServiceHost } from '#network/snapshot/service-host.ts';
import { ipv4Address } from './address.ts';
import { ownedBy } from './owner.ts';
import { port } from './port.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const text = z.string().optional();
const endpoint = z.object({ Address: text, Port: port.optional() }).optional();
const vpcGroups = z.array(z.object({ VpcSecurityGroupId: text })).optional();

/** The subnets of RDS's and ElastiCache's groups, and of Redshift's. */
const subnets = z
  .array(z.object({ SubnetIdentifier: z.string() }))
  .optional()
  .transform((list = []) => list.map(({ SubnetIdentifier }) => SubnetIdentifier));

/** A host, and a name that no other of its service has. */
export interface NamedHost extends ServiceHost {
  readonly key: string;
  /** The group whose subnets it stands in, which is an answer of its own. */
  readonly subnetGroup?: string;
}

export const dbInstanceSchema = z
  .object({
    DBInstanceIdentifier: z.string(),
    DBInstanceArn: text,
    DBInstanceStatus: z.string(),
    Endpoint: endpoint,
    DbInstancePort: port.optional(),
    VpcSecurityGroups: vpcGroups,
    DBSubnetGroup: z.object({ VpcId: text, Subnets: subnets }).optional(),
    AvailabilityZone: text,
    PubliclyAccessible: z.boolean().optional(),
    TagList: tagsSchema,
  })
  .transform((raw): NamedHost => ({
    key: raw.DBInstanceArn ?? raw.DBInstanceIdentifier,
    id: raw.DBInstanceIdentifier,
    ...raw.TagList,
    ...ownedBy({ arn: raw.DBInstanceArn, zone: raw.AvailabilityZone }),
    kind: 'db-instance',
    status: raw.DBInstanceStatus.toLowerCase(),
    groupIds: groupsOf(raw.VpcSecurityGroups),
    subnetIds: raw.DBSubnetGroup?.Subnets ?? [],
    ...present({
      vpcId: raw.DBSubnetGroup?.VpcId,
      hostName: raw.Endpoint?.Address?.toLowerCase(),
      port: raw.Endpoint?.Port ?? (raw.DbInstancePort || undefined),
      publiclyAccessible: raw.PubliclyAccessible,
      availabilityZone: raw.AvailabilityZone,
    }),
  }));

export const redshiftClusterSchema = z
  .object({
    ClusterIdentifier: z.string(),
    ClusterNamespaceArn: text,
    ClusterStatus: z.string(),
    Endpoint: endpoint,
    VpcSecurityGroups: vpcGroups,
    ClusterSubnetGroupName: text,
    VpcId: text,
    AvailabilityZone: text,
    PubliclyAccessible: z.boolean().optional(),
    ClusterNodes: z.array(z.object({ PrivateIPAddress: ipv4Address.optional() })).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): NamedHost => ({
    key: raw.ClusterNamespaceArn ?? raw.ClusterIdentifier,
    id: raw.ClusterIdentifier,
    ...raw.Tags,
    ...ownedBy({ arn: raw.ClusterNamespaceArn, zone: raw.AvailabilityZone }),
    kind: 'redshift-cluster',
    status: raw.ClusterStatus.toLowerCase(),
    groupIds: groupsOf(raw.VpcSecurityGroups),
    subnetIds: [],
    ...present({
      subnetGroup: raw.ClusterSubnetGroupName,
      vpcId: raw.VpcId,
      hostName: raw.Endpoint?.Address?.toLowerCase(),
      port: raw.Endpoint?.Port,
      publiclyAccessible: raw.PubliclyAccessible,
      availabilityZone: raw.AvailabilityZone,
      privateAddresses: raw.ClusterNodes?.flatMap((node) => node.PrivateIPAddress ?? []),
    }),
  }));

/** Each node of a cluster is a host; one that is listed without nodes stands for all of its own. */
export const cacheClusterSchema = z
  .object({
    CacheClusterId: z.string(),
    ARN: text,
    CacheClusterStatus: z.string(),
    CacheSubnetGroupName: text,
    PreferredAvailabilityZone: text,
    SecurityGroups: z.array(z.object({ SecurityGroupId: text })).optional(),
    ConfigurationEndpoint: endpoint,
    CacheNodes: z
      .array(
        z.object({
          CacheNodeId: z.string(),
          CacheNodeStatus: text,
          Endpoint: endpoint,
          CustomerAvailabilityZone: text,
        }),
      )
      .optional(),
  })
  .transform((raw): readonly NamedHost[] => {
    const zone = zoneOf(raw.PreferredAvailabilityZone);
    const cluster: NamedHost = {
      key: raw.ARN ?? raw.CacheClusterId,
      id: raw.CacheClusterId,
      ...ownedBy({ arn: raw.ARN, zone }),
      kind: 'cache-node',
      status: raw.CacheClusterStatus.toLowerCase(),
      groupIds: (raw.SecurityGroups ?? []).flatMap((group) => group.SecurityGroupId ?? []),
      subnetIds: [],
      ...present({
        subnetGroup: raw.CacheSubnetGroupName,
        hostName: raw.ConfigurationEndpoint?.Address?.toLowerCase(),
        port: raw.ConfigurationEndpoint?.Port,
        availabilityZone: zone,
      }),
    };
    const nodes = (raw.CacheNodes ?? []).map((node) => ({
      ...cluster,
      key: `${cluster.key} ${node.CacheNodeId}`,
      id: `${cluster.id}/${node.CacheNodeId}`,
      ...present({
        status: node.CacheNodeStatus?.toLowerCase(),
        hostName: node.Endpoint?.Address?.toLowerCase(),
        port: node.Endpoint?.Port,
        availabilityZone: zoneOf(node.CustomerAvailabilityZone) ?? zone,
      }),
    }));
    return nodes.length === 0 || cluster.hostName !== undefined ? [cluster, ...nodes] : nodes;
  });

/** `Multiple` stands for nodes in several zones. */
function zoneOf(zone: string | undefined): string | undefined {
  return zone === 'Multiple' ? undefined : zone;
}

function groupsOf(list: z.infer<typeof vpcGroups> = []): readonly string[] {
  return list.flatMap((group) => group.VpcSecurityGroupId ?? []);
}

/** A named group of subnets of Redshift or of ElastiCache. */
export const clusterSubnetGroupSchema = z
  .object({ ClusterSubnetGroupName: z.string(), VpcId: text, Subnets: subnets })
  .transform((raw) => ({
    id: raw.ClusterSubnetGroupName,
    vpcId: raw.VpcId,
    subnetIds: raw.Subnets,
  }));

export const cacheSubnetGroupSchema = z
  .object({ CacheSubnetGroupName: z.string(), VpcId: text, Subnets: subnets })
  .transform((raw) => ({ id: raw.CacheSubnetGroupName, vpcId: raw.VpcId, subnetIds: raw.Subnets }));
