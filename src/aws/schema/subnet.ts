import { z } from 'zod';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

export const subnetSchema = z
  .object({
    SubnetId: z.string(),
    VpcId: z.string(),
    CidrBlock: z.string(),
    AvailabilityZone: z.string(),
    MapPublicIpOnLaunch: z.boolean().optional(),
    Tags: tagsSchema,
  })
  .transform((raw): Subnet => ({
    id: raw.SubnetId,
    ...raw.Tags,
    vpcId: raw.VpcId,
    cidr: raw.CidrBlock,
    availabilityZone: raw.AvailabilityZone,
    ...present({ mapPublicIpOnLaunch: raw.MapPublicIpOnLaunch }),
  }));
