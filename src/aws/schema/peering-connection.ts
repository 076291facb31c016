import { z } from 'zod';
import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const sideSchema = z
  .object({
    VpcId: z.string().optional(),
    OwnerId: z.string().optional(),
    Region: z.string().optional(),
  })
  .transform((raw) => ({
    vpcId: raw.VpcId ?? '',
    ...present({ account: raw.OwnerId, region: raw.Region }),
  }));

export const peeringConnectionSchema = z
  .object({
    VpcPeeringConnectionId: z.string(),
    Status: z.object({ Code: z.string() }),
    RequesterVpcInfo: sideSchema,
    AccepterVpcInfo: sideSchema,
    Tags: tagsSchema,
  })
  .transform((raw): PeeringConnection => ({
    id: raw.VpcPeeringConnectionId,
    ...raw.Tags,
    state: raw.Status.Code,
    requester: raw.RequesterVpcInfo,
    accepter: raw.AccepterVpcInfo,
  }));
