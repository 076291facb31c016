import type { VpnConnection, VpnGateway } from '#network/snapshot/private-connection.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { alone, type Namespace } from './layout.ts';
import { setOf } from './traffic-match.ts';
import { customer, plugIn, type Wire, wiresIn } from './wires.ts';

/**
 * A virtual private gateway: carries IPv4 between its VPC's blocks and the prefixes that it knows,
 * over VPN connections of which a tunnel is up, within their traffic selectors.
 *
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html
 * @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
 */
export function privateGateway(
  snapshot: Snapshot,
  gateway: VpnGateway,
  vpc: Vpc,
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, gateway.id);
  const connections = (snapshot.vpnConnections ?? []).filter(
    ({ vpnGatewayId, state, tunnels = [] }) =>
      vpnGatewayId === gateway.id && state === 'available' && tunnels.includes('UP'),
  );
  return {
    name: gateway.id,
    commands: [
      ...plugIn(wires),
      ...wires.flatMap(({ here, there }) => {
        const blocks = here.device === customer ? ['0.0.0.0/0'] : vpc.cidrs;
        return blocks.map(
          (block) => `route add ${block} via ${there.address} dev ${here.device} onlink`,
        );
      }),
    ],
    rules: [
      'table ip gateway {',
      'chain forward {',
      'type filter hook forward priority filter; policy drop',
      ...connections.flatMap((connection) => carriedLines(snapshot, vpc, connection)),
      '}',
      '}',
    ].join('\n'),
    answersAt: [],
  };
}

function carriedLines(
  { routeTables = [] }: Snapshot,
  vpc: Vpc,
  { vpnGatewayId, routes, customerCidr, awsCidr }: VpnConnection,
): readonly string[] {
  const written = routes.filter(({ state }) => state !== 'deleted');
  const learned = routeTables
    .flatMap((table) => table.routes)
    .filter(({ target, origin }) => target === vpnGatewayId && origin !== undefined);
  const known = new Set([...written, ...learned].map(({ destination }) => destination));
  return [...known].flatMap((prefix) => {
    const both = (theirs: string, ours: string) => [
      `ip ${theirs} ${prefix} ip ${ours} ${setOf(vpc.cidrs)}`,
      ...(customerCidr === undefined ? [] : [`ip ${theirs} ${customerCidr}`]),
      ...(awsCidr === undefined ? [] : [`ip ${ours} ${awsCidr}`]),
    ];
    return [
      [`oifname "${customer}"`, ...both('daddr', 'saddr'), 'accept'].join(' '),
      [`iifname "${customer}"`, ...both('saddr', 'daddr'), 'accept'].join(' '),
    ];
  });
}

/** The customer's own network: everything private that the requests name, behind every gateway. */
export function customersNetwork(
  { vpcs = [], vpnGateways = [] }: Snapshot,
  addresses: readonly string[],
  all: readonly Wire[],
): Namespace {
  const wires = wiresIn(all, customer);
  return {
    name: customer,
    commands: [
      ...addresses.map((address) => `address add ${alone(address)} dev lo`),
      ...plugIn(wires),
      ...wires.flatMap(({ here, there }) => {
        const own = vpnGateways.find(({ id }) => id === here.device)?.vpcIds ?? [];
        return vpcs
          .filter(({ id }) => own.includes(id))
          .flatMap(({ cidrs }) =>
            cidrs.map(
              (block) => `route add ${block} via ${there.address} dev ${here.device} onlink`,
            ),
          );
      }),
    ],
    answersAt: addresses,
  };
}
