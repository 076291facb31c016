import type { Route, Vpc } from '#network/snapshot/vpc.ts';
import { route } from './exit-routes.ts';
import type { Features } from './feature.ts';
import type { Joins } from './joins.ts';
import { customerBlocks } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites, TablePlan } from './sites.ts';
import type { Vpn } from './vpn.ts';

/** To each VPC that is joined with this one: its whole block, a part of it, or forgotten. */
export function joinRoutes(
  random: Random,
  features: Features,
  { vpcs }: Sites,
  { vpcId, exit }: TablePlan,
  joins: Joins,
): readonly Route[] {
  return vpcs
    .filter(({ id }) => id !== vpcId)
    .flatMap((other) => {
      const joined = targetTo(vpcId, other.id, joins);
      if (joined === undefined || random.chance(0.1)) return [];
      const viaNat = features.has('private-nat') && exit === 'nat' && random.chance(0.7);
      const target = viaNat ? vpcId.replace('vpc', 'nat') : joined;
      return routesTo(random, other, target);
    });
}

function routesTo(random: Random, other: Vpc, target: string): readonly Route[] {
  const part = other.cidrs[0]?.replace(/0\.0\/16$/, '0.0/23') ?? '';
  const isPart = random.chance(0.12);
  const hole = !isPart && random.chance(0.1) ? [route(part, target, 'blackhole')] : [];
  const blocks = [...(isPart ? [part] : other.cidrs), ...other.ipv6Cidrs];
  return [...blocks.map((block) => route(block, target)), ...hole];
}

function targetTo(own: string, other: string, joins: Joins): string | undefined {
  const peering = joins.peeringConnections.find(({ requester, accepter }) =>
    [own, other].every((id) => id === requester.vpcId || id === accepter.vpcId),
  );
  if (peering) return peering.id;
  const attached = joins.transitGatewayAttachments.map(({ resourceId }) => resourceId);
  const both = [own, other].every((id) => attached.includes(id));
  return both ? joins.transitGateways[0]?.id : undefined;
}

/** To the customer's network: learned from the VPN, or written by hand. */
export function vpnRoutes(
  random: Random,
  { vpcId }: TablePlan,
  { vpnGateways, vpnConnections }: Vpn,
): readonly Route[] {
  const target = vpcId.replace('vpc', 'vgw');
  if (!vpnGateways.some(({ id }) => id === target)) return [];
  const connection = vpnConnections.find(({ vpnGatewayId }) => vpnGatewayId === target);
  const learned = (connection?.routes ?? []).map(({ destination }): Route => ({
    ...route(destination, target),
    origin: 'EnableVgwRoutePropagation',
  }));
  const written = [route(random.pick(customerBlocks), target)];
  return random.pick([learned, learned, written, [...learned, ...written], []]);
}
