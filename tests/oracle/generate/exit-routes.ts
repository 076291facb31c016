import type { Route } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import { outsideBlocks } from './outside.ts';
import type { Random } from './random.ts';
import type { TablePlan } from './sites.ts';

/** The list that routes name; it overlaps no other list of a table, which would leave the choice to AWS. */
export const routedList = {
  id: 'pl-routed',
  prefixListName: 'outside',
  cidrs: ['203.0.113.0/24', '198.51.100.7/32'],
};

export function route(
  destination: string,
  target: string,
  state: Route['state'] = 'active',
): Route {
  return { destination, target, state };
}

/** The way to the internet: whole or in halves, with better routes beside it, or gone. */
export function exitRoutes(random: Random, features: Features, plan: TablePlan): readonly Route[] {
  const k = plan.vpcId.replace('vpc-', '');
  const gateways = { internet: `igw-${k}`, nat: `nat-${k}`, none: '' };
  const target = gateways[plan.exit];
  if (target === '') return exitRoutes6(k, plan);
  const other = plan.exit === 'nat' ? gateways.internet : target;
  const isGone = features.has('blackhole') && random.chance(0.06);
  const out = random.chance(0.9)
    ? [route('0.0.0.0/0', target, isGone ? 'blackhole' : 'active')]
    : [route('0.0.0.0/1', target), route('128.0.0.0/1', target)];
  const hole = features.has('blackhole') && random.chance(0.3);
  const listed = features.has('prefix-list') && random.chance(0.4);
  const better = hole ? random.pick(outsideBlocks) : '192.0.2.0/24';
  return [
    ...out,
    ...(hole ? [route(better, other, 'blackhole')] : []),
    ...(plan.exit === 'nat' && random.chance(0.2) ? [route('192.0.2.0/24', other)] : []),
    ...(listed ? [route(routedList.id, random.pick([target, other]), random.pick(states))] : []),
    ...exitRoutes6(k, plan),
  ];
}

const states: readonly Route['state'][] = ['active', 'active', 'blackhole', 'filtered'];

function exitRoutes6(k: string, { exit6 }: TablePlan): readonly Route[] {
  if (exit6 === 'none') return [];
  return [route('::/0', exit6 === 'internet' ? `igw-${k}` : `eigw-${k}`)];
}
