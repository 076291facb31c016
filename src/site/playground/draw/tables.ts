import type { Route, RouteTable } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { routeTargets } from '../forms/read-route.ts';
import { shortIds } from '../../plan/shape.ts';
import { withNames } from '../names.ts';
import { stepsAt, type View } from '../view.ts';
import { drawSubnetTables } from './subnet-tables.ts';
import {
  card,
  foldedForm,
  foldOthers,
  head,
  hopSigns,
  selectField,
  submit,
  switchRow,
  textField,
} from './parts.ts';

/** Route tables: each route a switch, but for the local ones, which AWS does not let go. */
export function drawTables(view: View): Markup {
  const tables = view.snapshot.routeTables ?? [];
  const isNear = ({ id }: RouteTable) => stepsAt(view, id).length > 0;
  return card(words.tables[view.lang], [
    foldOthers(view, 'tables', tables, isNear, (table) => drawTable(view, table)),
    drawSubnetTables(view),
  ]);
}

const keyOf = ({ destination, target }: Route) => `${destination} → ${target}`;

function drawTable(view: View, table: RouteTable): Markup {
  const steps = stepsAt(view, table.id);
  const earlier = view.ever.flatMap(
    ({ routeTables = [] }) => routeTables.find(({ id }) => id === table.id)?.routes ?? [],
  );
  const routes = new Map([...earlier, ...table.routes].map((route) => [keyOf(route), route]));
  const undecided = steps.filter(({ step }) => step.rule === undefined);
  return markup`<div class="res">${head(table.id, table.name ?? table.id, hopSigns(view, undecided))}${[
    ...routes,
  ].map(([key, route]) =>
    drawRoute(
      view,
      table,
      route,
      hopSigns(
        view,
        steps.filter(({ step }) => step.rule === key),
      ),
    ),
  )}${addRoute(view, table.id)}</div>`;
}

function drawRoute(view: View, table: RouteTable, route: Route, signs: Markup): Markup {
  const { destination, target, state } = route;
  const title = shortIds(keyOf(route));
  const named = withNames(keyOf(route), view.names);
  const about = [named === title ? '' : named, state === 'active' ? '' : state].filter(Boolean);
  if (target === 'local')
    return markup`<div class="row fixed"><span><b>${title}</b></span>${signs}</div>`;
  const on = table.routes.some((one) => keyOf(one) === keyOf(route));
  // What leads to something that is gone comes back with it.
  if (!on && !routeTargets(view.snapshot, table.id).includes(target)) return markup``;
  return switchRow({
    key: `${table.id} ${keyOf(route)}`,
    on,
    flips: on
      ? { kind: 'remove-route', table: table.id, destination }
      : { kind: 'put-route', table: table.id, destination, target },
    title,
    ...(about.length > 0 && { about: about.join(', ') }),
    signs,
  });
}

function addRoute(view: View, table: string): Markup {
  const key = `${table} add`;
  const targets = routeTargets(view.snapshot, table);
  const options = targets.map((one) => [one, withNames(one, view.names)] as const);
  if (targets.length === 0) return markup``;
  return foldedForm(
    key,
    words.addRoute[view.lang],
    'route',
    markup`data-table="${table}"`,
    markup`<div class="fields">
${textField({ name: 'DestinationCidrBlock', key, value: '0.0.0.0/0', list: 'peers' })}
${selectField('Target', key, options, targets[0] ?? '')}
</div>${submit(key, words.add[view.lang])}`,
  );
}
