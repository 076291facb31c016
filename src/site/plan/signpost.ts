import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RouteTable } from '#network/snapshot/vpc.ts';
import type { Mark } from './mark.ts';
import type { PlanModel } from './model.ts';
import { shortService } from './service.ts';

/** A row of the signpost; `won` is the route that decided, `none` says that nothing matched. */
export interface SignpostRow {
  readonly destination: string;
  readonly target: string;
  readonly won: boolean;
  readonly none?: true;
}

export interface Signpost {
  readonly table: RouteTable;
  readonly rows: readonly SignpostRow[];
}

/** The table that the source's subnet follows: its own, or the VPC's main one. */
function tableOf(model: PlanModel, snapshot: Snapshot): RouteTable | undefined {
  const tables = (snapshot.routeTables ?? []).filter((one) => one.vpcId === model.vpc.id);
  return (
    tables.find((one) => one.subnetIds.includes(model.sourceRoom)) ?? tables.find((one) => one.main)
  );
}

const mostRows = 4;

/** What stands in the corridor: the routes, the one that won, or that none did. */
export function signpost(
  model: PlanModel,
  snapshot: Snapshot,
  mark: Mark | undefined,
  asked: string | undefined,
): Signpost | undefined {
  const table = tableOf(model, snapshot);
  if (table === undefined) return undefined;
  const winner = mark?.step.rule?.split(/\s+/)[0];
  const rows = table.routes.map((route): SignpostRow => ({
    destination: route.destination,
    target: targetWords(route.target, snapshot),
    won: winner === route.destination,
  }));
  const none = mark?.verdict === 'deny' && !rows.some((row) => row.won);
  const room = mostRows - (none ? 1 : 0);
  const shown = rows.filter((row, i) => row.won || i < room).slice(0, room);
  const lost: SignpostRow = { destination: asked ?? '', target: '', won: false, none: true };
  return { table, rows: none ? [...shown, lost] : shown };
}

/** `nat-…` → `nat`; an endpoint by its service; `local` as it is. */
function targetWords(target: string, snapshot: Snapshot): string {
  const endpoint = snapshot.vpcEndpoints?.find((one) => one.id === target);
  if (endpoint) return shortService(endpoint.serviceName);
  return /^([a-z]+)-[0-9a-f]+$/.exec(target)?.[1] ?? target;
}
