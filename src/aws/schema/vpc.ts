import { z } from 'zod';
import { isAddress } from '#network/packet/block.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { ipv4Block, ipv6Block } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { publicAccessStates } from './public-access.ts';
import { tagsSchema } from './tags.ts';

const associated = z.object({ State: z.string() }).optional();

/** A block counts while it is associated; the state is left out by some tools. */
const holds = (state: { State: string } | undefined) =>
  state === undefined || state.State === 'associated';

/** The IPv6 blocks of a VPC or a subnet. */
export const ipv6Associations = z
  .array(z.object({ Ipv6CidrBlock: ipv6Block.optional(), Ipv6CidrBlockState: associated }))
  .optional()
  .transform((list = []) =>
    list
      .filter(({ Ipv6CidrBlockState }) => holds(Ipv6CidrBlockState))
      .flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
  );

/** A VPC, and the id of its DHCP options, which are answers of their own. */
export const vpcSchema = z
  .object({
    VpcId: z.string(),
    OwnerId: ownerId,
    CidrBlock: ipv4Block,
    CidrBlockAssociationSet: z
      .array(z.object({ CidrBlock: ipv4Block, CidrBlockState: associated }))
      .optional(),
    Ipv6CidrBlockAssociationSet: ipv6Associations,
    DhcpOptionsId: z.string().optional(),
    BlockPublicAccessStates: publicAccessStates,
    Tags: tagsSchema,
  })
  .transform((raw) => {
    const more = (raw.CidrBlockAssociationSet ?? [])
      .filter(({ CidrBlockState }) => holds(CidrBlockState))
      .map(({ CidrBlock }) => CidrBlock);
    const vpc: Vpc = {
      id: raw.VpcId,
      ...raw.Tags,
      ...ownedBy({ owner: raw.OwnerId }),
      cidrs: [...new Set([raw.CidrBlock, ...more])],
      ipv6Cidrs: raw.Ipv6CidrBlockAssociationSet,
      ...present({ publicAccessBlock: raw.BlockPublicAccessStates }),
    };
    return { ...vpc, dhcpOptionsId: raw.DhcpOptionsId };
  });

const attribute = z.object({ Value: z.boolean() }).optional();

/** `DescribeVpcAttribute`: one of the two attributes, or both in one document of ours. */
export const vpcAttributesSchema = z
  .object({ VpcId: z.string(), EnableDnsSupport: attribute, EnableDnsHostnames: attribute })
  .transform((raw) => ({
    id: raw.VpcId,
    ...present({
      enableDnsSupport: raw.EnableDnsSupport?.Value,
      enableDnsHostnames: raw.EnableDnsHostnames?.Value,
    }),
  }));

const nameServers = 'domain-name-servers';

/** AWS's own resolver, or the address of another. */
function isServer({
  Value = 'AmazonProvidedDNS',
}: {
  readonly Value?: string | undefined;
}): boolean {
  return Value === 'AmazonProvidedDNS' || isAddress(Value);
}

/** A set of DHCP options, as far as names are concerned. */
export const dhcpOptionsSchema = z
  .object({
    DhcpOptionsId: z.string(),
    DhcpConfigurations: z
      .array(
        z
          .object({
            Key: z.string(),
            Values: z.array(z.object({ Value: z.string().optional() })).optional(),
          })
          .refine(({ Key, Values = [] }) => Key !== nameServers || Values.every(isServer), {
            message: 'address',
            path: ['Values'],
          }),
      )
      .optional(),
  })
  .transform((raw) => ({
    id: raw.DhcpOptionsId,
    dnsServers: (raw.DhcpConfigurations ?? [])
      .filter(({ Key }) => Key === nameServers)
      .flatMap(({ Values = [] }) => Values.flatMap(({ Value }) => Value ?? [])),
  }));
