import { z } from 'zod';
import type { SecurityGroup, SecurityGroupPeer, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { portsOf, protocolSchema } from './protocol.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const permissionSchema = z.object({
  IpProtocol: protocolSchema,
  FromPort: z.number().optional(),
  ToPort: z.number().optional(),
  IpRanges: z.array(z.object({ CidrIp: z.string() })).optional(),
  Ipv6Ranges: z.array(z.object({ CidrIpv6: z.string() })).optional(),
  PrefixListIds: z.array(z.object({ PrefixListId: z.string() })).optional(),
  UserIdGroupPairs: z
    .array(
      z.object({
        GroupId: z.string(),
        UserId: z.string().optional(),
        VpcId: z.string().optional(),
        VpcPeeringConnectionId: z.string().optional(),
      }),
    )
    .optional(),
});

type Permission = z.infer<typeof permissionSchema>;

/** AWS groups rules by protocol and ports; each peer in a group is a rule of its own. */
function readRules(permission: Permission, egress: boolean): readonly SecurityGroupRule[] {
  const { IpProtocol: protocol, FromPort, ToPort } = permission;
  const ports = portsOf(protocol, FromPort, ToPort);
  return readPeers(permission).map((peer) => ({ egress, protocol, ...present({ ports }), peer }));
}

function readPeers(permission: Permission): readonly SecurityGroupPeer[] {
  const { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = permission;
  return [
    ...IpRanges.map(({ CidrIp: cidr }) => ({ kind: 'cidr' as const, cidr })),
    ...Ipv6Ranges.map(({ CidrIpv6: cidr }) => ({ kind: 'ipv6-cidr' as const, cidr })),
    ...PrefixListIds.map(({ PrefixListId }) => ({
      kind: 'prefix-list' as const,
      prefixListId: PrefixListId,
    })),
    ...UserIdGroupPairs.map((pair) => ({
      kind: 'security-group' as const,
      groupId: pair.GroupId,
      ...present({
        account: pair.UserId,
        vpcId: pair.VpcId,
        peeringId: pair.VpcPeeringConnectionId,
      }),
    })),
  ];
}

export const securityGroupSchema = z
  .object({
    GroupId: z.string(),
    VpcId: z.string(),
    GroupName: z.string(),
    IpPermissions: z.array(permissionSchema).optional(),
    IpPermissionsEgress: z.array(permissionSchema).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): SecurityGroup => ({
    id: raw.GroupId,
    ...raw.Tags,
    vpcId: raw.VpcId,
    groupName: raw.GroupName,
    rules: [
      ...(raw.IpPermissions ?? []).flatMap((permission) => readRules(permission, false)),
      ...(raw.IpPermissionsEgress ?? []).flatMap((permission) => readRules(permission, true)),
    ],
  }));
