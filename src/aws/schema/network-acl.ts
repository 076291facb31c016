import { z } from 'zod';
import type { NetworkAcl, NetworkAclEntry } from '#network/snapshot/vpc.ts';
import { portsOf, protocolSchema } from './protocol.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const entrySchema = z.object({
  RuleNumber: z.number(),
  Egress: z.boolean(),
  RuleAction: z.enum(['allow', 'deny']),
  Protocol: protocolSchema,
  CidrBlock: z.string().optional(),
  Ipv6CidrBlock: z.string().optional(),
  PortRange: z.object({ From: z.number().optional(), To: z.number().optional() }).optional(),
  IcmpTypeCode: z.object({ Type: z.number().optional(), Code: z.number().optional() }).optional(),
});

/** 32767 denies all IPv4 and 32768 all IPv6, in every ACL: shown as `*`, and known to the evaluator. */
const firstImplicit = 32_767;

function readEntry(raw: z.infer<typeof entrySchema>): NetworkAclEntry | undefined {
  const cidr = raw.CidrBlock ?? raw.Ipv6CidrBlock;
  if (cidr === undefined || raw.RuleNumber >= firstImplicit) return undefined;
  const { PortRange, IcmpTypeCode, Protocol: protocol } = raw;
  const isIcmp = protocol === 'icmp' || protocol === 'icmpv6';
  return {
    number: raw.RuleNumber,
    egress: raw.Egress,
    action: raw.RuleAction,
    cidr,
    protocol,
    ...present({
      ports: isIcmp ? undefined : portsOf(protocol, PortRange?.From, PortRange?.To),
      icmp:
        isIcmp && IcmpTypeCode
          ? { type: IcmpTypeCode.Type ?? -1, code: IcmpTypeCode.Code ?? -1 }
          : undefined,
    }),
  };
}

export const networkAclSchema = z
  .object({
    NetworkAclId: z.string(),
    VpcId: z.string(),
    IsDefault: z.boolean().optional(),
    Associations: z.array(z.object({ SubnetId: z.string() })).optional(),
    Entries: z.array(entrySchema).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): NetworkAcl => ({
    id: raw.NetworkAclId,
    ...raw.Tags,
    vpcId: raw.VpcId,
    isDefault: raw.IsDefault ?? false,
    subnetIds: (raw.Associations ?? []).map(({ SubnetId }) => SubnetId),
    entries: (raw.Entries ?? [])
      .flatMap((entry) => readEntry(entry) ?? [])
      .toSorted((a, b) => a.number - b.number),
  }));
