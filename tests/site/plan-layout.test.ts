import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { traceRequest } from '#request/trace-request.ts';
import { closedNetwork } from '#site/example-network.ts';
import { layoutPlan } from '#site/plan/layout/layout.ts';
import { measures, widthClass, type WidthClass } from '#site/plan/measure.ts';
import { sizes } from '#site/plan/draw/pen.ts';
import { planModel } from '#site/plan/model/model.ts';
import { doors } from '../support/doors.ts';
import { writesItsLog } from './fixtures/traces.ts';

const layoutOf = (snapshot: Snapshot, width: WidthClass = 'panel') =>
  layoutPlan(planModel(snapshot, traceRequest(snapshot, writesItsLog)), width);

/** The closed network with more subnets, all empty but the first two. */
function withSubnets(count: number): Snapshot {
  const network = closedNetwork({ logs: 'c' });
  const [first] = network.subnets ?? [];
  const more = Array.from(
    { length: count - 2 },
    (_, i): Subnet | undefined =>
      first && { ...first, id: `subnet-${i}`, name: `room-${i}`, cidr: `10.0.${i + 10}.0/24` },
  );
  const subnets = [...(network.subnets ?? []), ...more.filter((one) => one !== undefined)];
  return { ...network, subnets };
}

test.for([2, 3, 5, 8, 30])('of %i subnets every one is drawn or counted', (count) => {
  const [building] = layoutOf(withSubnets(count)).buildings;
  const { rooms = [], cells = [], moreCells } = building ?? {};
  expect(rooms).toHaveLength(2);
  expect(rooms.length + cells.length + (moreCells?.count ?? 0)).toBe(count);
});

test.for([1, 5, 40])('of %i more interfaces in a room every one is drawn or counted', (count) => {
  const network = closedNetwork({ logs: 'c' });
  const [host] = network.networkInterfaces ?? [];
  const more = Array.from(
    { length: count },
    (_, i) =>
      host && {
        ...host,
        id: `eni-x${i}`,
        name: `host ${i}`,
        privateAddresses: [`10.0.1.${100 + i}`],
      },
  );
  const networkInterfaces = [...(network.networkInterfaces ?? []), ...more].flatMap(
    (one) => one ?? [],
  );
  const [room] = layoutOf({ ...network, networkInterfaces }).buildings[0]?.rooms ?? [];
  const { stations = [], chips = [], more: folded } = room ?? {};
  expect(stations.length + chips.length + (folded?.count ?? 0)).toBe(4 + count);
});

test('rooms are ordered by address, whatever order they were collected in', () => {
  const network = withSubnets(5);
  const turned = { ...network, subnets: network.subnets?.toReversed() ?? [] };
  expect(layoutOf(turned)).toMatchObject({
    buildings: layoutOf(network).buildings.map(({ rect }) => ({ rect })),
  });
  const names = (one: Snapshot) => layoutOf(one).buildings[0]?.cells.map(({ cell }) => cell.label);
  expect(names(turned)).toEqual(names(network));
});

/** Widths of the drawing itself: a lesson's panel keeps 24 px of padding, a phone's 16 px. */
test.for<[panel: number, padding: number]>([
  [360, 16],
  [480, 24],
  [640, 24],
  [641, 24],
  [900, 24],
  [1440, 24],
])('in a panel of %i px no letter is smaller than 11 px', ([panel, padding]) => {
  const width = widthClass(panel);
  const networks = [closedNetwork({ logs: 'a-and-c' }), closedNetwork(), withSubnets(8), doors()];
  const views = networks.map((one) =>
    one.account === closedNetwork().account
      ? layoutOf(one, width).view.width
      : layoutPlan(
          planModel(one, traceRequest(one, { from: 'internet', to: '198.51.100.5', port: 443 })),
          width,
        ).view.width,
  );
  const smallest = (Math.min(...Object.values(sizes)) * (panel - padding)) / Math.max(...views);
  expect(smallest).toBeGreaterThanOrEqual(11);
});

test('narrow: one column, and what is asked stands below who asks', () => {
  expect(measures.narrow.columns).toBe(1);
  const { buildings, services } = layoutOf(closedNetwork({ logs: 'c' }), 'narrow');
  const [source, wanted] = buildings[0]?.rooms ?? [];
  expect(wanted?.rect.x).toBe(source?.rect.x);
  expect(services[0]?.rect.y).toBeGreaterThan(wanted?.rect.y ?? Infinity);
});
