import { z } from 'zod';
import type { PeeringConnection, PeeringSide } from '#network/snapshot/gateways.ts';
import { ipv4Block, ipv6Block } from './address.ts';
import { ownedBy } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

/** One end; before it is accepted, AWS tells little of the other account's. */
const sideSchema = z
  .object({
    VpcId: z.string().optional(),
    OwnerId: z.string().optional(),
    Region: z.string().optional(),
    CidrBlock: ipv4Block.optional(),
    CidrBlockSet: z.array(z.object({ CidrBlock: ipv4Block })).optional(),
    Ipv6CidrBlockSet: z.array(z.object({ Ipv6CidrBlock: ipv6Block })).optional(),
    PeeringOptions: z
      .object({ AllowDnsResolutionFromRemoteVpc: z.boolean().optional() })
      .optional(),
  })
  .transform((raw): PeeringSide => ({
    vpcId: raw.VpcId ?? '',
    ...present({
      account: raw.OwnerId,
      region: raw.Region,
      cidrs: raw.CidrBlockSet?.map(({ CidrBlock }) => CidrBlock) ?? only(raw.CidrBlock),
      ipv6Cidrs: raw.Ipv6CidrBlockSet?.map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
      resolvesForRemote: raw.PeeringOptions?.AllowDnsResolutionFromRemoteVpc,
    }),
  }));

/** All that was told before a VPC could have several blocks. */
function only(block: string | undefined): readonly string[] | undefined {
  return block === undefined ? undefined : [block];
}

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
    ...ownedBy({ owner: raw.RequesterVpcInfo.account }),
    ...present({ region: raw.RequesterVpcInfo.region }),
    state: raw.Status.Code.toLowerCase(),
    requester: raw.RequesterVpcInfo,
    accepter: raw.AccepterVpcInfo,
  }));
