import { contains, parseCidr, parseIpv4 } from '../packet/address.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Route, RouteTable } from '../snapshot/vpc.ts';
import { findById, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** Which route a packet takes out of a subnet, with the routes that did not apply. */
export interface RouteStep {
  readonly kind: 'route';
  readonly verdict: Verdict;
  readonly tableId: string;
  readonly subnetId: string;
  /** `main`: the subnet has no table of its own. */
  readonly association: 'explicit' | 'main';
  readonly destination: string;
  readonly reason: 'local' | 'target' | 'no-route' | 'blackhole' | 'unread';
  readonly route?: Route;
  readonly passedOver: readonly { readonly route: Route; readonly because: RouteMismatch }[];
  readonly missing?: Missing;
}

export type RouteMismatch =
  'family' | 'not-covering' | 'less-specific' | 'lower-priority' | 'beaten-by-local' | 'unread';

interface Candidate {
  readonly route: Route;
  /** Bits of the block that holds the address; undefined when none does. */
  readonly prefix: number | undefined;
  readonly because: RouteMismatch | undefined;
}

/**
 * Chooses a route: the longest prefix wins; of equal ones a local or static route before one with a
 * prefix list before a propagated one; the local route beats every propagated one. A blackhole keeps
 * its place and drops.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function evaluateRoutes(
  index: SnapshotIndex,
  table: RouteTable,
  subnetId: string,
  destination: string,
): RouteStep {
  const association = table.subnetIds.includes(subnetId) ? 'explicit' : 'main';
  const step = { kind: 'route', tableId: table.id, subnetId, association, destination } as const;
  const candidates = table.routes.map((route) => match(index, route, destination));
  const matching = candidates.filter((one) => one.prefix !== undefined);
  const inVpc = matching.some((one) => one.route.target === 'local');
  const best = matching
    .filter((one) => !(inVpc && isPropagated(one.route)))
    .toSorted((a, b) => (b.prefix ?? 0) - (a.prefix ?? 0) || rank(a.route) - rank(b.route))[0];
  const passedOver = candidates
    .filter((one) => one !== best)
    .map((one) => ({ route: one.route, because: one.because ?? whyBeaten(one, best, inVpc) }));
  const unread = candidates.find((one) => one.because === 'unread');
  if (unread && best?.route.target !== 'local') {
    const missing = {
      kind: 'prefix-list-entries',
      prefixListId: unread.route.destination,
    } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing };
  }
  if (!best) return { ...step, verdict: 'deny', reason: 'no-route', passedOver };
  const { route } = best;
  if (route.state === 'blackhole')
    return { ...step, verdict: 'deny', reason: 'blackhole', route, passedOver };
  const reason = route.target === 'local' ? 'local' : 'target';
  return { ...step, verdict: 'allow', reason, route, passedOver };
}

function match(index: SnapshotIndex, route: Route, destination: string): Candidate {
  if (route.destination.includes(':')) return { route, prefix: undefined, because: 'family' };
  const blocks = route.destination.startsWith('pl-')
    ? findById(index.snapshot.prefixLists, route.destination)?.cidrs
    : [route.destination];
  if (!blocks) return { route, prefix: undefined, because: 'unread' };
  const address = parseIpv4(destination);
  const prefixes = blocks
    .filter((block) => !block.includes(':'))
    .map(parseCidr)
    .filter((block) => contains(block, address))
    .map((block) => block.prefix);
  if (prefixes.length === 0) return { route, prefix: undefined, because: 'not-covering' };
  return { route, prefix: Math.max(...prefixes), because: undefined };
}

function rank(route: Route): number {
  if (isPropagated(route)) return 2;
  return route.destination.startsWith('pl-') ? 1 : 0;
}

function isPropagated(route: Route): boolean {
  return route.origin === 'EnableVgwRoutePropagation';
}

function whyBeaten(one: Candidate, best: Candidate | undefined, inVpc: boolean): RouteMismatch {
  if (inVpc && isPropagated(one.route)) return 'beaten-by-local';
  return one.prefix === best?.prefix ? 'lower-priority' : 'less-specific';
}
