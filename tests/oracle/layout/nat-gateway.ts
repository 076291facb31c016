import type { NatGateway } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { PortRange } from '#network/packet/flow.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { defaultRoutes } from './host.ts';
import { alone, type Namespace } from './layout.ts';
import { hostDevice, plugIn, type Wire, wiresIn } from './wires.ts';

/** The NAT gateway that an interface belongs to. */
export function natBehind(
  { natGateways = [] }: Snapshot,
  { id }: NetworkInterface,
): NatGateway | undefined {
  return natGateways.find(({ networkInterfaceId }) => networkInterfaceId === id);
}

/**
 * A NAT gateway: it takes TCP, UDP and ICMP of IPv4 and no IPv6 (NAT64 is not laid out), sends on from
 * its private address and a port of 1024-65535, lets nobody begin from the other side, and answers
 * nothing itself. It may take any port of that range; since an ACL may treat some otherwise than others, it is tried with each
 * group of ports that every ACL treats alike.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function natGateway(
  snapshot: Snapshot,
  gateway: NatGateway,
  networkInterface: NetworkInterface,
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, networkInterface.id);
  const [first = 'drop', ...others] = portsTreatedAlike(snapshot).map((ports) =>
    rulesOf(gateway, ports),
  );
  const { privateAddress = '' } = gateway;
  return {
    name: networkInterface.id,
    commands: [
      `address add ${alone(privateAddress)} dev ${hostDevice}`,
      ...plugIn(wires),
      ...defaultRoutes(wires),
    ],
    rules: first,
    variants: others,
    answersAt: [],
  };
}

function rulesOf({ privateAddress = '' }: NatGateway, { from, to }: PortRange): string {
  return [
    'table ip nat {',
    'chain input {',
    'type filter hook input priority filter; policy drop',
    '}',
    'chain forward {',
    'type filter hook forward priority filter; policy accept',
    'meta l4proto != { tcp, udp, icmp } drop',
    'ct state invalid drop',
    '}',
    'chain translate {',
    'type nat hook postrouting priority srcnat; policy accept',
    `meta l4proto { tcp, udp } snat to ${privateAddress}:${from}-${to}`,
    `meta l4proto icmp snat to ${privateAddress}`,
    '}',
    '}',
    'table ip6 nat {',
    'chain forward {',
    'type filter hook forward priority filter; policy drop',
    '}',
    '}',
  ].join('\n');
}

/** 1024-65535, cut wherever an entry of some network ACL begins or ends. */
function portsTreatedAlike({ networkAcls = [] }: Snapshot): readonly PortRange[] {
  const ranges = networkAcls.flatMap(({ entries }) => entries.flatMap(({ ports }) => ports ?? []));
  const starts = [1024, ...ranges.flatMap(({ from, to }) => [from, to + 1])];
  const inside = new Set(starts.filter((port) => port >= 1024 && port <= 65535));
  const sorted = [...inside].toSorted((a, b) => a - b);
  return sorted.map((from, i) => ({ from, to: (sorted[i + 1] ?? 65536) - 1 }));
}
