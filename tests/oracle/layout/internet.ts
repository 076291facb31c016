import type { InternetGateway } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { alone, flagOf, type Namespace } from './layout.ts';
import { translationsOf } from './translations.ts';
import { internet, plugIn, type Wire, wiresIn } from './wires.ts';

/**
 * Everyone outside, with the public addresses of the VPCs behind their gateways. What answers goes back
 * by the gateway by which the question came, for a VPC may let IPv6 out by one and take it in by another.
 */
export function internetItself(
  snapshot: Snapshot,
  outside: readonly string[],
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, internet);
  return {
    name: internet,
    commands: [
      ...outside.map((one) => `${flagOf(one)}address add ${alone(one)} dev lo`),
      ...plugIn(wires),
      ...wires.flatMap((wire) => publicRoutes(snapshot, wire)),
      ...wires.flatMap(({ here, there }, i) => [
        `-6 route add ::/0 via ${there.address6} dev ${here.device} onlink table ${table(i)}`,
        `-6 rule add fwmark ${mark(i)} table ${table(i)}`,
      ]),
    ],
    rules: [
      'table ip6 internet {',
      'chain arriving {',
      'type filter hook prerouting priority mangle; policy accept',
      ...wires.map(({ here }, i) => `iifname "${here.device}" ct state new ct mark set ${mark(i)}`),
      'ct direction reply meta mark set ct mark',
      '}',
      'chain answering {',
      'type route hook output priority mangle; policy accept',
      'ct direction reply meta mark set ct mark',
      '}',
      '}',
    ].join('\n'),
    answersAt: outside,
  };
}

/** Of each gateway's device: the mark of connections that came by it, and the table that leads there. */
const mark = (number: number) => number + 1;
const table = (number: number) => 100 + number;

/** Where public addresses are: IPv6 behind the internet gateway first, if a VPC has both kinds. */
function publicRoutes(snapshot: Snapshot, { here, there }: Wire): readonly string[] {
  const { internetGateways = [], egressOnlyInternetGateways = [], vpcs = [] } = snapshot;
  const behind = ({ vpcIds }: InternetGateway) => vpcs.filter(({ id }) => vpcIds.includes(id));
  const isHere = ({ id }: InternetGateway) => id === here.device;
  const next = (address: string) => `via ${address} dev ${here.device} onlink`;
  const both = internetGateways.filter(isHere).flatMap(behind);
  const outOnly = egressOnlyInternetGateways.filter(isHere).flatMap(behind);
  return [
    ...both
      .flatMap((vpc) => translationsOf(snapshot, vpc))
      .map((one) => `route add ${alone(one.public)} ${next(there.address)}`),
    ...[...both, ...outOnly].flatMap(({ ipv6Cidrs }) =>
      ipv6Cidrs.map((block) => {
        const metric = both.length > 0 ? 10 : 20;
        return `-6 route add ${block} ${next(there.address6)} metric ${metric}`;
      }),
    ),
  ];
}
