import type { Protocol } from '#network/packet/flow.ts';
import type { NetworkAclEntry, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { familyOf } from '#network/packet/block.ts';
import { tagsOf, type Documents, type Row, type Writer } from './rows.ts';

/** Groups with their rules; rules that were read with their ids are listed with them again. */
export const writeSecurityGroups: Writer<'securityGroups'> = (rows) => ({
  'security-groups': {
    SecurityGroups: rows.map((group) => ({
      GroupId: group.id,
      VpcId: group.vpcId === '' ? undefined : group.vpcId,
      OwnerId: group.account,
      GroupName: group.groupName,
      ...(!hasRuleIds(group) && {
        IpPermissions: group.rules.filter(({ egress }) => !egress).map(permission),
        IpPermissionsEgress: group.rules.filter(({ egress }) => egress).map(permission),
      }),
      Tags: tagsOf(group),
    })),
  },
  ...listedRules(rows),
  ...associations(rows),
});

function hasRuleIds({ rules }: Row<'securityGroups'>): boolean {
  return rules.length > 0 && rules.every(({ id }) => id !== undefined);
}

function listedRules(rows: readonly Row<'securityGroups'>[]): Documents {
  const listed = rows.filter(hasRuleIds);
  if (listed.length === 0) return {};
  const SecurityGroupRules = listed.flatMap(({ id: GroupId, rules }) =>
    rules.map((rule) => ({
      SecurityGroupRuleId: rule.id,
      GroupId,
      IsEgress: rule.egress,
      ...traffic(rule),
      ...singlePeer(rule),
    })),
  );
  return { 'security-group-rules': { SecurityGroupRules } };
}

/** Written where the call had been asked at all: that a group is in no other VPC is an answer, too. */
function associations(rows: readonly Row<'securityGroups'>[]): Documents {
  if (!rows.some(({ alsoInVpcIds }) => alsoInVpcIds)) return {};
  const SecurityGroupVpcAssociations = rows.flatMap(({ id: GroupId, alsoInVpcIds = [] }) =>
    alsoInVpcIds.map((VpcId) => ({ GroupId, VpcId, State: 'associated' })),
  );
  return { 'security-group-vpc-associations': { SecurityGroupVpcAssociations } };
}

function traffic({ protocol, ports }: SecurityGroupRule) {
  return { IpProtocol: wordOf(protocol), FromPort: ports?.from, ToPort: ports?.to };
}

const wordOf = (protocol: Protocol) => (protocol === 'all' ? '-1' : String(protocol));

function permission(rule: SecurityGroupRule) {
  const { peer } = rule;
  const pair = pairOf(rule);
  return {
    ...traffic(rule),
    ...(peer.kind === 'cidr' && { IpRanges: [{ CidrIp: peer.cidr }] }),
    ...(peer.kind === 'ipv6-cidr' && { Ipv6Ranges: [{ CidrIpv6: peer.cidr }] }),
    ...(peer.kind === 'prefix-list' && { PrefixListIds: [{ PrefixListId: peer.prefixListId }] }),
    ...(pair && { UserIdGroupPairs: [pair] }),
  };
}

function singlePeer(rule: SecurityGroupRule) {
  const { peer } = rule;
  return {
    ...(peer.kind === 'cidr' && { CidrIpv4: peer.cidr }),
    ...(peer.kind === 'ipv6-cidr' && { CidrIpv6: peer.cidr }),
    ...(peer.kind === 'prefix-list' && { PrefixListId: peer.prefixListId }),
    ReferencedGroupInfo: pairOf(rule),
  };
}

function pairOf({ peer }: SecurityGroupRule) {
  if (peer.kind !== 'security-group') return undefined;
  return {
    GroupId: peer.groupId,
    UserId: peer.account,
    VpcId: peer.vpcId,
    VpcPeeringConnectionId: peer.peeringId,
    PeeringStatus: peer.peeringStatus,
  };
}

export const writeNetworkAcls: Writer<'networkAcls'> = (rows) => ({
  'network-acls': {
    NetworkAcls: rows.map((acl) => ({
      NetworkAclId: acl.id,
      VpcId: acl.vpcId,
      OwnerId: acl.account,
      IsDefault: acl.isDefault,
      Associations: acl.subnetIds.map((SubnetId) => ({ NetworkAclId: acl.id, SubnetId })),
      Entries: [...acl.entries, ...implicit].map(writeEntry),
      Tags: tagsOf(acl),
    })),
  },
});

/** The last rule of every ACL, which AWS lists as 32767 and nobody can take away. */
const implicit: readonly NetworkAclEntry[] = [true, false].map((egress) => ({
  number: 32_767,
  egress,
  action: 'deny',
  cidr: '0.0.0.0/0',
  protocol: 'all',
}));

const numbers: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1', icmpv6: '58' };

function writeEntry({ number, egress, action, cidr, protocol, ports, icmp }: NetworkAclEntry) {
  return {
    RuleNumber: number,
    Egress: egress,
    RuleAction: action,
    Protocol: numbers[protocol] ?? wordOf(protocol),
    [familyOf(cidr) === 4 ? 'CidrBlock' : 'Ipv6CidrBlock']: cidr,
    PortRange: ports && { From: ports.from, To: ports.to },
    IcmpTypeCode: icmp && { Type: icmp.type, Code: icmp.code },
  };
}
