import { type Block, isWithin, parseBlock } from '../packet/block.ts';
import type { SocketAddress } from '../packet/flow.ts';
import { allPorts } from '../packet/port-ranges.ts';
import { holdsEnd, holdTogether, listHoldsEnd } from '../packet/unknown-address.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Route, RouteTable } from '../snapshot/vpc.ts';
import type { Verdict } from '../verdict.ts';

/** Which route a packet takes out of a subnet, with the routes that did not apply. */
export interface RouteStep {
  readonly kind: 'route';
  readonly verdict: Verdict;
  readonly tableId: string;
  /** The subnet that the packet leaves, or the gateway by which it enters the VPC. */
  readonly subnetId: string;
  /** `main`: the subnet has no table of its own; `gateway`: the table steers what enters. */
  readonly association: 'explicit' | 'main' | 'gateway';
  readonly destination: string;
  /** `ambiguous`: two prefix lists overlap, and AWS does not say which of their routes it takes. */
  readonly reason: 'local' | 'target' | 'no-route' | 'blackhole' | 'ambiguous' | 'unread';
  readonly route?: Route;
  readonly passedOver: readonly { readonly route: Route; readonly because: RouteMismatch }[];
  readonly missing?: Missing;
}

export type RouteMismatch =
  | 'family'
  | 'not-covering'
  | 'less-specific'
  | 'lower-priority'
  | 'beaten-by-local'
  | 'filtered'
  | 'unknown-address'
  | 'unread';

interface Candidate {
  readonly route: Route;
  /** Bits of the block that holds the address; undefined when none does. */
  readonly prefix: number | undefined;
  readonly because: RouteMismatch | undefined;
}

/**
 * Chooses a route: the longest prefix wins; of equal ones a local or static route before one with a
 * prefix list before a propagated one; the local route beats every propagated one. A blackhole keeps
 * its place and drops; a filtered route is never used. IPv4 and IPv6 routes are apart.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function evaluateRoutes(
  index: SnapshotIndex,
  table: RouteTable,
  at: string,
  to: string | SocketAddress,
): RouteStep {
  const end = typeof to === 'string' ? { address: to, ports: allPorts } : to;
  const destination = end.address;
  const association = associationOf(table, at);
  const where = { kind: 'route', tableId: table.id, subnetId: at, association } as const;
  const step = { ...where, destination };
  const address = parseBlock(destination);
  const candidates = table.routes.map((route) => match(index, route, end, address));
  const matching = candidates.filter((one) => one.prefix !== undefined);
  const inVpc = matching.some((one) => one.route.target === 'local');
  const ranked = matching
    .filter((one) => !(inVpc && isPropagated(one.route)))
    .toSorted((a, b) => (b.prefix ?? 0) - (a.prefix ?? 0) || rank(a.route) - rank(b.route));
  const parts = partsOfAll(candidates, end);
  const [best, second] = [...parts, ...ranked];
  const passedOver = candidates
    .filter((one) => one !== best)
    .map((one) => ({ route: one.route, because: one.because ?? whyBeaten(one, best, inVpc) }));
  const unread = candidates.find((one) => one.because === 'unread')?.route.destination;
  if (unread !== undefined && best?.route.target !== 'local') {
    const missing = { kind: 'prefix-list-entries', prefixListId: unread } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing };
  }
  const other = candidates.find(
    (one) => one.because === 'unknown-address' && !isSameWay(one.route, best?.route),
  );
  if (other && end.unknown)
    return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing: end.unknown };
  if (!best) return { ...step, verdict: 'deny', reason: 'no-route', passedOver };
  const { route } = best;
  if (second && isTie(best, second)) {
    const missing = { kind: 'overlapping-prefix-lists', tableId: table.id, destination } as const;
    return { ...step, verdict: 'unknown', reason: 'ambiguous', route, passedOver, missing };
  }
  if (route.state === 'blackhole')
    return { ...step, verdict: 'deny', reason: 'blackhole', route, passedOver };
  const reason = route.target === 'local' ? 'local' : 'target';
  return { ...step, verdict: 'allow', reason, route, passedOver };
}

function associationOf({ subnetIds, gatewayIds }: RouteTable, at: string) {
  if (subnetIds.includes(at)) return 'explicit';
  return gatewayIds.includes(at) ? 'gateway' : 'main';
}

function match(index: SnapshotIndex, route: Route, end: SocketAddress, address: Block): Candidate {
  const { destination, state } = route;
  const passedOver = (because: RouteMismatch) => ({ route, prefix: undefined, because });
  if (state === 'filtered') return passedOver('filtered');
  if (destination.startsWith('pl-')) return matchList(index, route, end, address);
  const block = parseBlock(destination);
  if (block.family !== address.family) return passedOver('family');
  const held = end.unknown === undefined ? isWithin(address, block) : holdsEnd(destination, end);
  if (held === 'perhaps') return passedOver('unknown-address');
  return held ? { route, prefix: block.prefix, because: undefined } : passedOver('not-covering');
}

/** The longest of a prefix list's blocks that hold the address. */
function matchList(
  { prefixLists }: SnapshotIndex,
  route: Route,
  end: SocketAddress,
  address: Block,
): Candidate {
  const list = prefixLists.get(route.destination);
  if (!list?.cidrs) return { route, prefix: undefined, because: 'unread' };
  const held = end.unknown === undefined || listHoldsEnd(list, end);
  if (held === 'perhaps') return { route, prefix: undefined, because: 'unknown-address' };
  const holding = held
    ? list.cidrs.map(parseBlock).filter((block) => isWithin(address, block))
    : [];
  return holding.length > 0
    ? { route, prefix: Math.max(...holding.map(({ prefix }) => prefix)), because: undefined }
    : { route, prefix: undefined, because: 'not-covering' };
}

function rank(route: Route): number {
  if (isPropagated(route) || route.origin === 'Advertisement') return 2;
  return route.destination.startsWith('pl-') ? 1 : 0;
}

function isPropagated(route: Route): boolean {
  return route.origin === 'EnableVgwRoutePropagation';
}

/** Routes that may each be meant, lead the same way, and leave no address for another. */
function partsOfAll(candidates: readonly Candidate[], end: SocketAddress): readonly Candidate[] {
  const parts = candidates.filter(({ because }) => because === 'unknown-address');
  const [first] = parts;
  if (!first || !parts.every(({ route }) => isSameWay(route, first.route))) return [];
  const blocks = parts
    .map(({ route }) => route.destination)
    .filter((one) => !one.startsWith('pl-'));
  return holdTogether(blocks, end) ? [first] : [];
}

function isSameWay(one: Route, other: Route | undefined): boolean {
  return one.target === other?.target && one.state === other.state;
}

/** Two lists that hold the same block, and lead elsewhere. */
function isTie(best: Candidate, second: Candidate): boolean {
  const areLists = rank(best.route) === 1 && rank(second.route) === 1;
  return areLists && best.prefix === second.prefix && best.route.target !== second.route.target;
}

function whyBeaten(one: Candidate, best: Candidate | undefined, inVpc: boolean): RouteMismatch {
  if (inVpc && isPropagated(one.route)) return 'beaten-by-local';
  return one.prefix === best?.prefix ? 'lower-priority' : 'less-specific';
}
