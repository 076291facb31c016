import { z } from 'zod';
import type { SecurityGroup, SecurityGroupPeer, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { ipv4Block, ipv6Block, prefixListId } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { portOrAll } from './port.ts';
import { present } from './present.ts';
import { portsOf, protocolSchema } from './protocol.ts';
import { tagsSchema } from './tags.ts';

/** Another group, as a rule names it; groups outside any VPC were named by their names. */
const groupPair = z
  .object({
    GroupId: z.string().optional(),
    GroupName: z.string().optional(),
    UserId: z.string().optional(),
    VpcId: z.string().optional(),
    VpcPeeringConnectionId: z.string().optional(),
    PeeringStatus: z.string().optional(),
  })
  .transform((raw): SecurityGroupPeer => ({
    kind: 'security-group',
    groupId: raw.GroupId ?? raw.GroupName ?? '',
    ...present({
      account: raw.UserId,
      vpcId: raw.VpcId,
      peeringId: raw.VpcPeeringConnectionId,
      peeringStatus: raw.PeeringStatus?.toLowerCase(),
    }),
  }));

/** What both forms of a rule have: protocol and ports, or for ICMP type and code. */
const traffic = {
  IpProtocol: protocolSchema,
  FromPort: portOrAll.optional(),
  ToPort: portOrAll.optional(),
};

interface Traffic {
  readonly IpProtocol: SecurityGroupRule['protocol'];
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
}

const inOrder = ({ IpProtocol, FromPort, ToPort }: Traffic) =>
  !hasPorts(IpProtocol) || (FromPort ?? 0) <= (ToPort ?? 65_535);
const outOfOrder = { error: 'port-order', path: ['ToPort'] };

function hasPorts(protocol: SecurityGroupRule['protocol']): boolean {
  return protocol === 'tcp' || protocol === 'udp';
}

/** AWS groups rules by protocol and ports; each peer in a group is a rule of its own. */
const permissionSchema = z
  .object({
    ...traffic,
    IpRanges: z.array(z.object({ CidrIp: ipv4Block })).optional(),
    Ipv6Ranges: z.array(z.object({ CidrIpv6: ipv6Block })).optional(),
    PrefixListIds: z.array(z.object({ PrefixListId: prefixListId })).optional(),
    UserIdGroupPairs: z.array(groupPair).optional(),
  })
  .refine(inOrder, outOfOrder)
  .transform((raw): readonly Omit<SecurityGroupRule, 'egress'>[] => {
    const peers: readonly SecurityGroupPeer[] = [
      ...(raw.IpRanges ?? []).map(({ CidrIp }) => cidrPeer(CidrIp)),
      ...(raw.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => ipv6Peer(CidrIpv6)),
      ...(raw.PrefixListIds ?? []).map(({ PrefixListId }) => listPeer(PrefixListId)),
      ...(raw.UserIdGroupPairs ?? []),
    ];
    return peers.map((peer) => ({ ...read(raw), peer }));
  });

function read({ IpProtocol: protocol, FromPort, ToPort }: Traffic) {
  return { protocol, ...present({ ports: portsOf(protocol, FromPort, ToPort) }) };
}

const cidrPeer = (cidr: string): SecurityGroupPeer => ({ kind: 'cidr', cidr });
const ipv6Peer = (cidr: string): SecurityGroupPeer => ({ kind: 'ipv6-cidr', cidr });
const listPeer = (id: string): SecurityGroupPeer => ({ kind: 'prefix-list', prefixListId: id });

/** Without its permissions where the answer has none; `DescribeSecurityGroupRules` may tell them. */
export interface RawGroup extends Omit<SecurityGroup, 'rules'> {
  readonly rules?: readonly SecurityGroupRule[];
}

export const securityGroupSchema = z
  .object({
    GroupId: z.string(),
    // A group outside any VPC has none.
    VpcId: z.string().optional(),
    OwnerId: ownerId,
    SecurityGroupArn: z.string().optional(),
    GroupName: z.string().optional(),
    IpPermissions: z.array(permissionSchema).optional(),
    IpPermissionsEgress: z.array(permissionSchema).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): RawGroup => {
    const { IpPermissions: inbound, IpPermissionsEgress: outbound } = raw;
    const rules = [
      ...(inbound ?? []).flat().map((rule) => ({ egress: false, ...rule })),
      ...(outbound ?? []).flat().map((rule) => ({ egress: true, ...rule })),
    ];
    return {
      id: raw.GroupId,
      ...raw.Tags,
      ...ownedBy({ owner: raw.OwnerId, arn: raw.SecurityGroupArn }),
      vpcId: raw.VpcId ?? '',
      groupName: raw.GroupName ?? '',
      ...(inbound && (outbound || raw.VpcId === undefined) ? { rules } : {}),
    };
  });

/** A row of `DescribeSecurityGroupRules`: one rule, and the group that has it. */
export const securityGroupRuleSchema = z
  .object({
    SecurityGroupRuleId: z.string(),
    GroupId: z.string(),
    IsEgress: z.boolean(),
    ...traffic,
    CidrIpv4: ipv4Block.optional(),
    CidrIpv6: ipv6Block.optional(),
    PrefixListId: prefixListId.optional(),
    ReferencedGroupInfo: groupPair.optional(),
  })
  .refine(inOrder, outOfOrder)
  .transform((raw, context) => {
    const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo } = raw;
    const peer =
      (CidrIpv4 === undefined ? undefined : cidrPeer(CidrIpv4)) ??
      (CidrIpv6 === undefined ? undefined : ipv6Peer(CidrIpv6)) ??
      (PrefixListId === undefined ? undefined : listPeer(PrefixListId)) ??
      ReferencedGroupInfo;
    if (!peer) {
      context.addIssue('source');
      return z.NEVER;
    }
    const { SecurityGroupRuleId: id, IsEgress: egress, GroupId: groupId } = raw;
    const rule: SecurityGroupRule = { id, egress, ...read(raw), peer };
    return { id, groupId, rule };
  });

/** `DescribeSecurityGroupVpcAssociations`: another VPC in which a group may be used. */
export const groupAssociationSchema = z
  .object({ GroupId: z.string(), VpcId: z.string(), State: z.string().optional() })
  .transform((raw) => ({
    groupId: raw.GroupId,
    vpcId: raw.VpcId,
    holds: raw.State === undefined || raw.State === 'associated',
  }));
