import type { PrefixList } from '#network/snapshot/vpc.ts';
import { routedList } from './exit-routes.ts';
import type { Features } from './feature.ts';
import { customerBlocks, outsideBlocks } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

/** Lists of the customer's own, for rules and routes to name. */
export function generatePrefixLists(
  random: Random,
  features: Features,
  { vpcs, subnets }: Sites,
): readonly PrefixList[] {
  if (!features.has('prefix-list')) return [];
  const blocks = [
    ...outsideBlocks,
    '54.64.0.0/16',
    ...customerBlocks,
    ...vpcs.flatMap(({ cidrs, ipv6Cidrs }) => [...cidrs, ...ipv6Cidrs]),
    ...subnets.map(({ cidr }) => cidr),
  ];
  const named = ['pl-1', 'pl-2'].map((id) => ({
    id,
    prefixListName: `list-${id}`,
    cidrs: random.some(blocks, 0.3),
  }));
  return [...named, routedList];
}
