import { z } from 'zod';
import type { NetworkAcl, NetworkAclEntry } from '#network/snapshot/vpc.ts';
import { ipv4Block, ipv6Block } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { icmpNumber, portOrAll, ruleNumber } from './port.ts';
import { present } from './present.ts';
import { portsOf, protocolSchema } from './protocol.ts';
import { tagsSchema } from './tags.ts';

const entrySchema = z
  .object({
    RuleNumber: ruleNumber,
    Egress: z.boolean(),
    RuleAction: z.enum(['allow', 'deny']),
    Protocol: protocolSchema,
    CidrBlock: ipv4Block.optional(),
    Ipv6CidrBlock: ipv6Block.optional(),
    PortRange: z
      .object({ From: portOrAll.optional(), To: portOrAll.optional() })
      .refine(({ From = 0, To = 65_535 }) => From <= To, { error: 'port-order', path: ['To'] })
      .optional(),
    IcmpTypeCode: z.object({ Type: icmpNumber.optional(), Code: icmpNumber.optional() }).optional(),
  })
  .transform((raw, context): NetworkAclEntry => {
    const cidr = raw.CidrBlock ?? raw.Ipv6CidrBlock;
    if (cidr === undefined) {
      context.addIssue('source');
      return z.NEVER;
    }
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
  });

/** 32767 denies all IPv4 and 32768 all IPv6, in every ACL: shown as `*`, and known to the evaluator. */
const firstImplicit = 32_767;

export const networkAclSchema = z
  .object({
    NetworkAclId: z.string(),
    VpcId: z.string(),
    OwnerId: ownerId,
    IsDefault: z.boolean().optional(),
    Associations: z.array(z.object({ SubnetId: z.string() })).optional(),
    Entries: z.array(entrySchema),
    Tags: tagsSchema,
  })
  .transform((raw): NetworkAcl => ({
    id: raw.NetworkAclId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId }),
    vpcId: raw.VpcId,
    isDefault: raw.IsDefault ?? false,
    subnetIds: (raw.Associations ?? []).map(({ SubnetId }) => SubnetId),
    entries: raw.Entries.filter((entry) => entry.number < firstImplicit).toSorted(
      (a, b) => a.number - b.number,
    ),
  }));
