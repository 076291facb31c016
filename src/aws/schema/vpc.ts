import { z } from 'zod';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const associated = z.object({ State: z.string() }).optional();

/** A block counts while it is associated; the state is left out by some tools. */
const holds = (state: { State: string } | undefined) =>
  state === undefined || state.State === 'associated';

/** A VPC, and the id of its DHCP options, which are answers of their own. */
export const vpcSchema = z
  .object({
    VpcId: z.string(),
    CidrBlock: z.string(),
    CidrBlockAssociationSet: z
      .array(z.object({ CidrBlock: z.string(), CidrBlockState: associated }))
      .optional(),
    Ipv6CidrBlockAssociationSet: z
      .array(z.object({ Ipv6CidrBlock: z.string().optional(), Ipv6CidrBlockState: associated }))
      .optional(),
    DhcpOptionsId: z.string().optional(),
    Tags: tagsSchema,
  })
  .transform((raw) => {
    const more = (raw.CidrBlockAssociationSet ?? [])
      .filter(({ CidrBlockState }) => holds(CidrBlockState))
      .map(({ CidrBlock }) => CidrBlock);
    const vpc = {
      id: raw.VpcId,
      ...raw.Tags,
      cidrs: [...new Set([raw.CidrBlock, ...more])],
      ipv6Cidrs: (raw.Ipv6CidrBlockAssociationSet ?? [])
        .filter(({ Ipv6CidrBlockState }) => holds(Ipv6CidrBlockState))
        .flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
    } satisfies Vpc;
    return { id: raw.VpcId, vpc, dhcpOptionsId: raw.DhcpOptionsId };
  });

const attribute = z.object({ Value: z.boolean() }).optional();

/** `DescribeVpcAttribute`: one of the two attributes, or both in one document of ours. */
export const vpcAttributesSchema = z
  .object({ VpcId: z.string(), EnableDnsSupport: attribute, EnableDnsHostnames: attribute })
  .refine((raw) => raw.EnableDnsSupport ?? raw.EnableDnsHostnames)
  .transform((raw) => ({
    id: raw.VpcId,
    ...present({
      enableDnsSupport: raw.EnableDnsSupport?.Value,
      enableDnsHostnames: raw.EnableDnsHostnames?.Value,
    }),
  }));

/** A set of DHCP options, as far as names are concerned. */
export const dhcpOptionsSchema = z
  .object({
    DhcpOptionsId: z.string(),
    DhcpConfigurations: z
      .array(
        z.object({
          Key: z.string(),
          Values: z.array(z.object({ Value: z.string().optional() })).optional(),
        }),
      )
      .optional(),
  })
  .transform((raw) => ({
    id: raw.DhcpOptionsId,
    dnsServers: (raw.DhcpConfigurations ?? [])
      .filter(({ Key }) => Key === 'domain-name-servers')
      .flatMap(({ Values = [] }) => Values.flatMap(({ Value }) => Value ?? [])),
  }));
