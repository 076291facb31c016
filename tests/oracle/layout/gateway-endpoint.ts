import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { alone, flagOf, type Namespace } from './layout.ts';
import { isInside } from './inside.ts';
import { defaultRoutes } from './host.ts';
import { plugIn, type Wire, wiresIn } from './wires.ts';

/**
 * The service behind a gateway endpoint, at those of its prefix list's addresses that are asked for.
 * It takes TCP and echo requests, and answers only from these addresses.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function gatewayEndpoint(
  snapshot: Snapshot,
  { id, serviceName }: VpcEndpoint,
  outside: readonly string[],
  all: readonly Wire[],
): Namespace {
  const list = snapshot.prefixLists?.find(({ prefixListName }) => prefixListName === serviceName);
  const own = outside.filter((address) => list?.cidrs?.some((block) => isInside(block, address)));
  const wires = wiresIn(all, id);
  return {
    name: id,
    commands: [
      ...own.map((address) => `${flagOf(address)}address add ${alone(address)} dev lo`),
      ...plugIn(wires),
      ...defaultRoutes(wires),
    ],
    rules: [
      'table inet service {',
      'chain input {',
      'type filter hook input priority filter; policy drop',
      'meta l4proto tcp accept',
      'icmp type echo-request accept',
      'icmpv6 type { 128, 133, 134, 135, 136 } accept',
      '}',
      '}',
    ].join('\n'),
    answersAt: own,
  };
}
