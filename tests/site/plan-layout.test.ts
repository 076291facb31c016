import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { traceRequest } from '#request/trace-request.ts';
import { closedNetwork } from '#site/example-network.ts';
import { bottom, right, type Rect } from '#site/plan/geometry.ts';
import { layoutPlan } from '#site/plan/layout.ts';
import { planModel } from '#site/plan/model.ts';
import { moments, writesItsLog } from './fixtures/traces.ts';

function layoutOf(snapshot: Snapshot) {
  const model = planModel(snapshot, traceRequest(snapshot, writesItsLog));
  if (model === undefined) throw new RangeError('this network has no plan');
  return layoutPlan(model);
}

const before = layoutOf(moments['no way out'].snapshot);
const placeOf = (layout: typeof before, name: string) =>
  layout.rooms.flatMap((room) => room.boxes).find(({ box }) => box.label === name)?.rect;

test.for<[what: string, snapshot: Snapshot]>([
  ['an endpoint across the corridor', closedNetwork({ logs: 'c' })],
  ['an endpoint in both rooms', closedNetwork({ logs: 'a-and-c' })],
  ['a right for the role', closedNetwork({ mayWrite: true })],
])('%s moves neither building, rooms, source nor services', ([, snapshot]) => {
  const after = layoutOf(snapshot);
  expect(after.building).toEqual(before.building);
  expect(after.rooms.map(({ rect }) => rect)).toEqual(before.rooms.map(({ rect }) => rect));
  expect(placeOf(after, 'notebook')).toEqual(placeOf(before, 'notebook'));
  expect(after.services.map(({ rect }) => rect)).toEqual(before.services.map(({ rect }) => rect));
});

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

const apart = (a: Rect, b: Rect) =>
  right(a) <= b.x || right(b) <= a.x || bottom(a) <= b.y || bottom(b) <= a.y;

test.for([2, 3, 4, 5, 8])('%i rooms stand apart, inside the building', (count) => {
  const { rooms, building } = layoutOf(withSubnets(count));
  expect(rooms).toHaveLength(count);
  for (const [i, { rect }] of rooms.entries()) {
    expect(rooms.slice(i + 1).filter((other) => !apart(rect, other.rect))).toEqual([]);
    expect([rect.x > building.x, right(rect) < right(building)]).toEqual([true, true]);
    expect([rect.y > building.y, bottom(rect) < bottom(building)]).toEqual([true, true]);
  }
});

const names = (snapshot: Snapshot) => layoutOf(snapshot).rooms.map(({ room }) => room.label);

test('rooms are ordered by address, whatever order they were collected in', () => {
  const network = withSubnets(5);
  const turned = { ...network, subnets: network.subnets?.toReversed() ?? [] };
  expect(names(turned)).toEqual(names(network));
});

test('a network of more than eight subnets is told by the list alone', () => {
  const network = withSubnets(9);
  expect(planModel(network, traceRequest(network, writesItsLog))).toBeUndefined();
});
