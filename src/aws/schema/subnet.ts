import { z } from 'zod';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { ipv4Block } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { publicAccessStates } from './public-access.ts';
import { tagsSchema } from './tags.ts';
import { ipv6Associations } from './vpc.ts';

export const subnetSchema = z
  .object({
    SubnetId: z.string(),
    VpcId: z.string(),
    OwnerId: ownerId,
    SubnetArn: z.string().optional(),
    // One that is IPv6 only has none.
    CidrBlock: ipv4Block.optional(),
    Ipv6CidrBlockAssociationSet: ipv6Associations,
    AvailabilityZone: z.string().optional(),
    AvailabilityZoneId: z.string().optional(),
    MapPublicIpOnLaunch: z.boolean().optional(),
    EnableDns64: z.boolean().optional(),
    BlockPublicAccessStates: publicAccessStates,
    Tags: tagsSchema,
  })
  .refine((raw) => raw.CidrBlock ?? raw.Ipv6CidrBlockAssociationSet[0], {
    error: 'ipv4-block',
    path: ['CidrBlock'],
  })
  .transform((raw): Subnet => ({
    id: raw.SubnetId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId, zone: raw.AvailabilityZone, arn: raw.SubnetArn }),
    vpcId: raw.VpcId,
    cidr: raw.CidrBlock ?? raw.Ipv6CidrBlockAssociationSet[0] ?? '',
    availabilityZone: raw.AvailabilityZone ?? '',
    ipv6Cidrs: raw.Ipv6CidrBlockAssociationSet,
    ...present({
      availabilityZoneId: raw.AvailabilityZoneId,
      mapPublicIpOnLaunch: raw.MapPublicIpOnLaunch,
      enableDns64: raw.EnableDns64,
      publicAccessBlock: raw.BlockPublicAccessStates,
    }),
  }));
