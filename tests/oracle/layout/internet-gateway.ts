import type { InternetGateway } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PublicAccessBlock, Vpc } from '#network/snapshot/vpc.ts';
import { flagOf, type Namespace } from './layout.ts';
import { natBehind } from './nat-gateway.ts';
import { setOf } from './traffic-match.ts';
import { type Translation, translationsOf } from './translations.ts';
import { internet, plugIn, type Wire, wiresIn } from './wires.ts';

/** Private and shared address space: no internet gateway takes or forwards it. */
const notPublic = setOf(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10']);

/**
 * An internet gateway: swaps an interface's private address for its public one and back, one for one
 * and without memory; who has no public address does not pass, nor does what is for a private one.
 * IPv6 passes as it is.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function internetGateway(
  snapshot: Snapshot,
  gateway: InternetGateway,
  vpc: Vpc,
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, gateway.id);
  return {
    name: gateway.id,
    commands: [...plugIn(wires), ...throughRoutes(vpc, wires)],
    rules: [
      'table inet gateway {',
      'chain before {',
      'type filter hook prerouting priority raw; policy accept',
      `iifname "${vpc.id}" ip daddr ${notPublic} drop`,
      `iifname "${internet}" ip saddr ${notPublic} drop`,
      ...translationLines(vpc, translationsOf(snapshot, vpc)),
      '}',
      ...blockLines(snapshot, vpc),
      '}',
    ].join('\n'),
    answersAt: [],
  };
}

/**
 * An egress-only internet gateway: IPv6 only, and only the VPC may begin.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
 */
export function egressOnlyGateway(
  snapshot: Snapshot,
  gateway: InternetGateway,
  vpc: Vpc,
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, gateway.id);
  const blocked = blockedIn(snapshot, vpc, (_, state) => state === 'block-bidirectional');
  return {
    name: gateway.id,
    commands: [...plugIn(wires), ...throughRoutes(vpc, wires)],
    rules: [
      'table inet gateway {',
      'chain forward {',
      'type filter hook forward priority filter; policy drop',
      'meta nfproto ipv4 drop',
      ...blockedLines(blocked),
      'ct state established,related accept',
      'ct state invalid drop',
      `iifname "${vpc.id}" accept`,
      '}',
      '}',
    ].join('\n'),
    answersAt: [],
  };
}

/**
 * VPC Block Public Access, as it takes effect in each subnet: in one direction only, it still lets NAT
 * gateways through, because nobody can begin through them.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 */
function blockLines(snapshot: Snapshot, vpc: Vpc): readonly string[] {
  const blocked = blockedIn(
    snapshot,
    vpc,
    (eni, state) =>
      state === 'block-bidirectional' || (state === 'block-ingress' && !natBehind(snapshot, eni)),
  );
  return [
    'chain forward {',
    'type filter hook forward priority filter; policy accept',
    ...blockedLines(blocked),
    '}',
  ];
}

function blockedIn(
  { networkInterfaces = [], subnets = [] }: Snapshot,
  vpc: Vpc,
  isBlocked: (eni: NetworkInterface, state: PublicAccessBlock) => boolean,
): readonly NetworkInterface[] {
  return networkInterfaces
    .filter(({ vpcId }) => vpcId === vpc.id)
    .filter((eni) =>
      isBlocked(eni, subnets.find(({ id }) => id === eni.subnetId)?.publicAccessBlock ?? 'off'),
    );
}

function blockedLines(blocked: readonly NetworkInterface[]): readonly string[] {
  return blocked.flatMap(({ publicAddresses, ipv6Addresses }) => [
    ...publicAddresses.flatMap((one) => [
      `ip saddr ${one.public} drop`,
      `ip daddr ${one.private} drop`,
    ]),
    ...ipv6Addresses.flatMap((one) => [`ip6 saddr ${one} drop`, `ip6 daddr ${one} drop`]),
  ]);
}

function throughRoutes(vpc: Vpc, wires: readonly Wire[]): readonly string[] {
  return wires.flatMap(({ here, there }) => {
    const isOutside = here.device === internet;
    const blocks = isOutside ? ['0.0.0.0/0', '::/0'] : [...vpc.cidrs, ...vpc.ipv6Cidrs];
    return blocks.map((block) => {
      const via = block.includes(':') ? there.address6 : there.address;
      return `${flagOf(block)}route add ${block} via ${via} dev ${here.device} onlink`;
    });
  });
}

function translationLines(vpc: Vpc, translations: readonly Translation[]): readonly string[] {
  if (translations.length === 0) return ['meta nfproto ipv4 drop'];
  const out = translations.map((one) => `${one.private} : ${one.public}`);
  const back = translations.map((one) => `${one.public} : ${one.private}`);
  return [
    `iifname "${vpc.id}" ip saddr != ${setOf(translations.map((one) => one.private))} drop`,
    `iifname "${vpc.id}" ip saddr set ip saddr map ${setOf(out)}`,
    `iifname "${internet}" ip daddr != ${setOf(translations.map((one) => one.public))} drop`,
    `iifname "${internet}" ip daddr set ip daddr map ${setOf(back)}`,
  ];
}
