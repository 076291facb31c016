import type { PortRange, Protocol } from '#network/packet/flow.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { NetworkAcl, NetworkAclEntry, Vpc } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import { blocksAround } from './blocks.ts';
import type { Features } from './feature.ts';
import { trafficFor } from './group-rule.ts';
import { holderOf } from './holder.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

type Entry = Omit<NetworkAclEntry, 'number'>;

/** A default ACL for each VPC, and for some subnets one that a person wrote. */
export function generateAcls(
  random: Random,
  features: Features,
  sites: Sites,
  interfaces: readonly NetworkInterface[],
  requests: readonly Request[],
): readonly NetworkAcl[] {
  const defaults = sites.vpcs.map((vpc, k) => defaultAcl(vpc, k + 1));
  if (!features.has('network-acl')) return defaults;
  const chosen = random.some(sites.subnets, 0.45);
  const own = chosen.map(({ id, vpcId }): NetworkAcl => {
    const touching = requests.filter((request) => crosses(request, id, vpcId, interfaces));
    const entries = entriesFor(random, sites, interfaces, touching);
    return {
      id: id.replace('subnet', 'acl'),
      vpcId,
      isDefault: false,
      subnetIds: [id],
      entries: random.shuffle(numbered(random, entries)),
    };
  });
  return [...defaults, ...own];
}

/** Whether a request begins or ends in a subnet, or may pass a NAT gateway that stands in it. */
function crosses(
  { from, to }: Request,
  subnetId: string,
  vpcId: string,
  interfaces: readonly NetworkInterface[],
): boolean {
  const [source, target] = [holderOf(interfaces, from), holderOf(interfaces, to)];
  if (source?.subnetId === subnetId || target?.subnetId === subnetId) return true;
  const hasNat = interfaces.some(
    (one) => one.subnetId === subnetId && one.interfaceType === 'nat_gateway',
  );
  return hasNat && source?.vpcId === vpcId && target?.vpcId !== vpcId;
}

function defaultAcl({ id, ipv6Cidrs }: Vpc, k: number): NetworkAcl {
  const open = (cidr: string, number: number) =>
    [true, false].map((egress): NetworkAclEntry => ({
      number,
      egress,
      action: 'allow',
      protocol: 'all',
      cidr,
    }));
  const entries = [...open('0.0.0.0/0', 100), ...(ipv6Cidrs.length > 0 ? open('::/0', 101) : [])];
  return { id: `acl-default${k}`, vpcId: id, isDefault: true, subnetIds: [], entries };
}

/** Open with some denials before it, or closed but for what somebody thought of. */
function entriesFor(
  random: Random,
  sites: Sites,
  interfaces: readonly NetworkInterface[],
  requests: readonly Request[],
): readonly Entry[] {
  const entryFor =
    (action: Entry['action']) =>
    (request: Request): Entry => {
      const egress = random.chance(0.5);
      const address = random.pick([request.from, request.to]);
      const cidr = random.pick(blocksAround(sites, interfaces, address));
      return { action, egress, cidr, ...asEntry(trafficFor(random, request)) };
    };
  const denials = random.shuffle(requests).slice(0, random.between(1, 4)).map(entryFor('deny'));
  const style = random.below(10);
  if (style < 4) return [...denials, ...openFor(['0.0.0.0/0', '::/0'])];
  if (style < 5) return [...openFor(['0.0.0.0/0', '::/0']), ...denials];
  if (style < 6)
    return random.shuffle([...denials, ...openFor(sites.vpcs.flatMap((one) => one.cidrs))]);
  const allowed = random.shuffle(requests).slice(0, 8).map(entryFor('allow'));
  return [
    ...random.shuffle([...allowed, ...denials.slice(0, 1)]),
    ...ephemeral(random),
    ...(random.chance(0.7) ? echoes : []),
  ];
}

/** The reply ports, as wide as its author knew them to be. */
function ephemeral(random: Random): readonly Entry[] {
  const ports = random.pick<PortRange>([
    { from: 1024, to: 65535 },
    { from: 1024, to: 65535 },
    { from: 32768, to: 65535 },
    { from: 32768, to: 60999 },
    { from: 49152, to: 65535 },
    { from: 32768, to: 45000 },
  ]);
  const protocols: readonly Protocol[] = random.chance(0.7) ? ['tcp', 'udp'] : ['tcp'];
  return protocols.flatMap((protocol) =>
    [true, false].map((egress): Entry => ({
      action: 'allow',
      egress,
      cidr: '0.0.0.0/0',
      protocol,
      ports,
    })),
  );
}

const echoes: readonly Entry[] = [0, 8, 128, 129].flatMap((type) =>
  bothWays((egress, cidr) => ({
    action: 'allow',
    egress,
    cidr,
    protocol: type >= 128 ? 'icmpv6' : 'icmp',
    icmp: { type, code: -1 },
  })),
);

/** In and out, of both families; an entry of the wrong one matches nothing. */
function bothWays(entry: (egress: boolean, cidr: string) => Entry): readonly Entry[] {
  return [true, false].flatMap((egress) =>
    ['0.0.0.0/0', '::/0'].map((cidr) => entry(egress, cidr)),
  );
}

function openFor(blocks: readonly string[]): readonly Entry[] {
  return blocks.flatMap((cidr) =>
    [true, false].map((egress): Entry => ({ action: 'allow', egress, cidr, protocol: 'all' })),
  );
}

function asEntry({
  protocol,
  ports,
}: {
  readonly protocol: Protocol;
  readonly ports?: PortRange;
}): Pick<Entry, 'protocol' | 'ports' | 'icmp'> {
  if (!ports) return { protocol };
  return protocol === 'icmp' || protocol === 'icmpv6'
    ? { protocol, icmp: { type: ports.from, code: ports.to } }
    : { protocol, ports };
}

/** Ascending numbers with gaps, each direction with numbers of its own, as AWS has it. */
function numbered(random: Random, entries: readonly Entry[]): readonly NetworkAclEntry[] {
  let number = 0;
  return entries.map((entry) => {
    number += random.between(1, 90);
    return { number, ...entry };
  });
}
