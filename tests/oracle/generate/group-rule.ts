import type { PortRange, Protocol } from '#network/packet/flow.ts';
import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type {
  PrefixList,
  SecurityGroup,
  SecurityGroupPeer,
  SecurityGroupRule,
} from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import { blocksAround } from './blocks.ts';
import type { Features } from './feature.ts';
import { holderOf } from './holder.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

/** What a rule can name. */
export interface RuleContext {
  readonly features: Features;
  readonly sites: Sites;
  readonly interfaces: readonly NetworkInterface[];
  readonly groups: readonly SecurityGroup[];
  readonly peerings: readonly PeeringConnection[];
  readonly prefixLists: readonly PrefixList[];
}

/** A rule of one group with a request in mind. */
export function ruleFor(
  random: Random,
  context: RuleContext,
  groupId: string,
  egress: boolean,
  request: Request,
): SecurityGroupRule {
  return {
    egress,
    ...trafficFor(random, request),
    peer: peerFor(random, context, groupId, egress ? request.to : request.from),
  };
}

/** The request's own protocol and port, wider, or just beside it. */
export function trafficFor(
  random: Random,
  { protocol = 'tcp', port, to: target }: Request,
): { readonly protocol: Protocol; readonly ports?: PortRange } {
  if (random.chance(0.12)) return { protocol: 'all' };
  if (protocol === 'icmp' && target.includes(':'))
    return { protocol: 'icmpv6', ports: random.pick(echoes6) };
  if (protocol === 'icmp') return { protocol, ports: random.pick(echoes) };
  if (port === undefined) return { protocol };
  const near = random.pick([0, 0, 0, 0, 0, 1, -1]);
  const [from, to] = random.pick([
    [port + near, port + near],
    [port + near, port + near],
    [port - 10, port + 10 * Math.abs(near - 1)],
    [0, 65535],
    [1024, 65535],
    [port, 65535],
    [0, port],
  ]);
  const other = protocol === 'tcp' ? 'udp' : 'tcp';
  return {
    protocol: random.chance(0.06) ? other : protocol,
    ports: { from: Math.max(0, from ?? 0), to: to ?? 65535 },
  };
}

/** Types and codes around an echo: some admit it, some do not. */
const echoes: readonly PortRange[] = [
  { from: 8, to: -1 },
  { from: 8, to: 0 },
  { from: -1, to: -1 },
  { from: -1, to: -1 },
  { from: 0, to: -1 },
  { from: 8, to: 1 },
];
const echoes6: readonly PortRange[] = [
  { from: 128, to: -1 },
  { from: 128, to: 0 },
  { from: -1, to: -1 },
  { from: 129, to: -1 },
];

function peerFor(
  random: Random,
  { features, sites, interfaces, groups, peerings, prefixLists }: RuleContext,
  groupId: string,
  address: string,
): SecurityGroupPeer {
  const holder = holderOf(interfaces, address);
  const [own, theirs] = [groups.find(({ id }) => id === groupId)?.vpcId, holder?.vpcId];
  const peering = peerings.find(({ requester, accepter }) =>
    [requester.vpcId, accepter.vpcId].every((id) => id === own || id === theirs),
  );
  const near = groups.filter(({ vpcId }) => vpcId === own || peering !== undefined);
  if (features.has('group-reference') && holder?.groupIds.length && random.chance(0.45)) {
    const named = random.chance(0.8) ? random.pick(holder.groupIds) : random.pick(near).id;
    const vpcId = groups.find(({ id }) => id === named)?.vpcId;
    const peer = { kind: 'security-group', groupId: named } as const;
    if (vpcId === own || vpcId === undefined) return peer;
    const { id, state } = peering ?? {};
    return {
      ...peer,
      vpcId,
      ...(id === undefined ? {} : { peeringId: id }),
      ...(state === undefined ? {} : { peeringStatus: state }),
    };
  }
  if (features.has('prefix-list') && random.chance(0.25))
    return { kind: 'prefix-list', prefixListId: random.pick(prefixLists).id };
  const cidr = random.pick(blocksAround(sites, interfaces, address));
  return cidr.includes(':') ? { kind: 'ipv6-cidr', cidr } : { kind: 'cidr', cidr };
}
