import { type Block, isWithin, parseBlock } from '../packet/block.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment, TransitGatewayRoute } from '../snapshot/transit-gateway.ts';
import type { Verdict } from '../verdict.ts';

/** Which route of a transit gateway's table a packet takes. */
export interface TransitGatewayRouteStep {
  readonly kind: 'transit-gateway-route';
  readonly verdict: Verdict;
  readonly transitGatewayId: string;
  /** By which the packet came in: its association chooses the table. */
  readonly attachmentId: string;
  readonly tableId?: string;
  readonly destination: string;
  readonly reason: 'target' | 'no-association' | 'no-route' | 'blackhole' | 'unread';
  readonly route?: TransitGatewayRoute;
  readonly passedOver: readonly {
    readonly route: TransitGatewayRoute;
    readonly because: TransitGatewayRouteMismatch;
  }[];
  readonly missing?: Missing;
}

export type TransitGatewayRouteMismatch =
  'not-covering' | 'not-active' | 'less-specific' | 'lower-priority' | 'unread';

interface Candidate {
  readonly route: TransitGatewayRoute;
  readonly prefix: number | undefined;
  readonly because: TransitGatewayRouteMismatch | undefined;
}

/**
 * Chooses a route of a transit gateway: in the table that the incoming attachment is associated
 * with, without which nothing is forwarded, the longest prefix wins; of equal ones a static route,
 * then one of a prefix list, before what was propagated. A blackhole that wins drops.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html#tgw-route-evaluation-overview
 */
export function evaluateTransitGatewayRoutes(
  index: SnapshotIndex,
  by: TransitGatewayAttachment,
  destination: string,
): TransitGatewayRouteStep {
  const { id: attachmentId, transitGatewayId, routeTableId: tableId, associationState } = by;
  const where = { kind: 'transit-gateway-route', transitGatewayId, attachmentId } as const;
  const open = { ...where, destination, passedOver: [] };
  if (tableId === undefined && associationState === undefined) {
    const collection = 'transitGatewayAttachments';
    const missing = { kind: 'resource', collection, id: transitGatewayId } as const;
    return { ...open, verdict: 'unknown', reason: 'unread', missing };
  }
  if (tableId === undefined || (associationState ?? 'associated') !== 'associated')
    return { ...open, verdict: 'deny', reason: 'no-association' };
  const step = { ...where, tableId, destination } as const;
  const table = index.transitGatewayTables.get(tableId);
  const missing = { kind: 'transit-gateway-routes', tableId } as const;
  if (!table?.routes) return { ...open, tableId, verdict: 'unknown', reason: 'unread', missing };
  const address = parseBlock(destination);
  const candidates = table.routes.map((route) => match(index, route, address));
  const best = candidates
    .filter((one) => one.prefix !== undefined)
    .toSorted((a, b) => (b.prefix ?? 0) - (a.prefix ?? 0) || rank(a.route) - rank(b.route))[0];
  const passedOver = candidates
    .filter((one) => one !== best)
    .map((one) => ({ route: one.route, because: one.because ?? whyBeaten(one, best) }));
  const unread = candidates.find(({ because }) => because === 'unread')?.route.destination;
  if (unread !== undefined) {
    const entries = { kind: 'prefix-list-entries', prefixListId: unread } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing: entries };
  }
  if (table.hasMore === true)
    return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing };
  if (!best) return { ...step, verdict: 'deny', reason: 'no-route', passedOver };
  const { route } = best;
  return route.state === 'blackhole'
    ? { ...step, verdict: 'deny', reason: 'blackhole', route, passedOver }
    : { ...step, verdict: 'allow', reason: 'target', route, passedOver };
}

function match(index: SnapshotIndex, route: TransitGatewayRoute, address: Block): Candidate {
  if (route.state !== 'active' && route.state !== 'blackhole')
    return { route, prefix: undefined, because: 'not-active' };
  const blocks = route.destination.startsWith('pl-')
    ? index.prefixLists.get(route.destination)?.cidrs
    : [route.destination];
  if (!blocks) return { route, prefix: undefined, because: 'unread' };
  const holding = blocks.map(parseBlock).filter((block) => isWithin(address, block));
  if (holding.length === 0) return { route, prefix: undefined, because: 'not-covering' };
  return { route, prefix: Math.max(...holding.map(({ prefix }) => prefix)), because: undefined };
}

function rank({ type, destination }: TransitGatewayRoute): number {
  if (type === 'propagated') return 2;
  return destination.startsWith('pl-') ? 1 : 0;
}

function whyBeaten(one: Candidate, best: Candidate | undefined): TransitGatewayRouteMismatch {
  return one.prefix === best?.prefix ? 'lower-priority' : 'less-specific';
}
