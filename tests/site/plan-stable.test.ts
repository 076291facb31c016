import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadRequest } from '#request/bad-request.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Rect } from '#site/plan/geometry.ts';
import { layoutPlan } from '#site/plan/layout/layout.ts';
import type { PlacedRoom, PlanLayout } from '#site/plan/layout/types.ts';
import { planModel } from '#site/plan/model/model.ts';
import { closedNetwork } from '#site/example-network.ts';
import { eni, inbound, interfaceEndpoint } from '../support/network.ts';
import { runs } from '../network/properties/runs.ts';
import { networkOf } from './support/any-plan-network.ts';
import { anyAsked, requestOf } from './support/any-plan-request.ts';
import { anyDraft } from './support/plan-draft.ts';
import { writesItsLog } from './fixtures/traces.ts';

const holds = ({ stations, chips }: PlacedRoom) =>
  [...stations, ...chips].map(({ box }) => box.id).join(' ');

/** The places of everything by name; what a room holds goes with all that the room holds. */
function placesIn({ buildings, places, services, resolver, transit }: PlanLayout) {
  const told = new Map<string, Rect | undefined>([
    ['resolver', resolver],
    ['transit gateway', transit],
  ]);
  for (const { place, rect } of places) told.set(`place ${place.id}`, rect);
  for (const { name, rect, target } of services) if (target) told.set(`service ${name}`, rect);
  for (const { building, rect, rooms, cells, hatches } of buildings) {
    told.set(`vpc ${building.vpc.id}`, rect);
    for (const { cell, rect: own } of cells) told.set(`cell ${cell.id}`, own);
    for (const { gate, rect: own } of hatches) told.set(`hatch ${gate.id}`, own);
    for (const room of rooms) {
      told.set(`room ${room.room.id}`, room.rect);
      for (const { box, rect: own } of [...room.stations, ...room.chips])
        told.set(`box ${box.id} beside ${holds(room)}`, own);
    }
  }
  return told;
}

/** The rooms that are drawn large, and how high: what else there is to draw has its place by them. */
const frameOf = ({ buildings }: PlanLayout) =>
  buildings.map(({ building, rooms, cells, hatches, gates }) => [
    building.vpc.id,
    rooms.map(({ room, rect }) => `${room.id} ${rect.height}`),
    cells.map(({ cell }) => cell.id),
    hatches.length,
    gates.map(({ id }) => id),
  ]);

/** Whether an interface is drawn large, as one that the request comes to. */
const isStation = ({ buildings }: PlanLayout, id: string) =>
  buildings.some(({ rooms }) =>
    rooms.some(({ stations }) => stations.some(({ box }) => box.id === id)),
  );

type Edit = readonly [name: string, edit: (network: Snapshot) => Snapshot];

const firstSubnet = ({ subnets = [] }: Snapshot) => subnets[0]?.id ?? 'subnet-00';

const edits: readonly Edit[] = [
  [
    'a group shuts',
    (n) => ({
      ...n,
      securityGroups: n.securityGroups?.map((one) => ({ ...one, rules: [] })) ?? [],
    }),
  ],
  [
    'a group opens',
    (n) => ({
      ...n,
      securityGroups:
        n.securityGroups?.map((one) => ({
          ...one,
          rules: [...one.rules, inbound('all 0.0.0.0/0')],
        })) ?? [],
    }),
  ],
  [
    'an ACL shuts',
    (n) => ({ ...n, networkAcls: n.networkAcls?.map((one) => ({ ...one, entries: [] })) ?? [] }),
  ],
  [
    'routes go',
    (n) => ({
      ...n,
      routeTables: n.routeTables?.map((one) => ({ ...one, routes: one.routes.slice(0, 1) })) ?? [],
    }),
  ],
  [
    'private DNS ends',
    (n) => ({
      ...n,
      vpcEndpoints: n.vpcEndpoints?.map((one) => ({ ...one, privateDnsEnabled: false })) ?? [],
    }),
  ],
  [
    'policies deny',
    (n) => ({
      ...n,
      vpcEndpoints: n.vpcEndpoints?.map((one) => ({ ...one, policy: { Statement: [] } })) ?? [],
    }),
  ],
  [
    'a host is added',
    (n) => ({
      ...n,
      networkInterfaces: [
        ...(n.networkInterfaces ?? []),
        eni('eni-new', '10.0.0.99', firstSubnet(n), ['sg-0'], { vpcId: 'vpc-0' }),
      ],
    }),
  ],
  ['a host goes', (n) => ({ ...n, networkInterfaces: n.networkInterfaces?.slice(0, -1) ?? [] })],
  [
    'an endpoint is added',
    (n) => ({
      ...n,
      networkInterfaces: [
        ...(n.networkInterfaces ?? []),
        eni('eni-kms', '10.0.0.98', firstSubnet(n), ['sg-0'], { vpcId: 'vpc-0' }),
      ],
      vpcEndpoints: [
        ...(n.vpcEndpoints ?? []),
        interfaceEndpoint('vpce-kms', 'kms', ['eni-kms'], { vpcId: 'vpc-0' }),
      ],
    }),
  ],
];

/**
 * Of two networks that differ by one edit, and the same request: where both drawings have the same
 * rooms of the same heights and the same gateways, everything that is in both stands where it stood;
 * only what shares a room with something added or removed may move, within that room.
 */
test.for(edits)('%s: what is in both networks keeps its place', ([, edit]) => {
  let [same, all] = [0, 0];
  fc.assert(
    fc.property(anyDraft, anyAsked, (draft, asked) => {
      const network = networkOf(draft);
      const request = requestOf(network, asked);
      const edited = edit(network);
      const [before, after] = [network, edited].map((one) => layoutOf(one, request));
      fc.pre(before !== undefined && after !== undefined);
      // Without one of its ends, or its target behind a load balancer, it is another request.
      const left = new Set(edited.networkInterfaces?.map(({ id }) => id));
      const gone = (network.networkInterfaces ?? []).filter(({ id }) => !left.has(id));
      fc.pre(!gone.some(({ id }) => isStation(before, id)));
      all += 1;
      const sameFrame = JSON.stringify(frameOf(before)) === JSON.stringify(frameOf(after));
      if (!sameFrame) return;
      same += 1;
      const now = placesIn(after);
      const moved = [...placesIn(before)].filter(
        ([what, rect]) =>
          rect && now.get(what) && JSON.stringify(rect) !== JSON.stringify(now.get(what)),
      );
      expect(moved).toEqual([]);
    }),
    runs(100),
  );
  // Most edits leave the frame as it is: the property is not kept by never being asked.
  expect(same / all).toBeGreaterThan(0.7);
});

function layoutOf(network: Snapshot, request: ReturnType<typeof requestOf>) {
  try {
    return layoutPlan(planModel(network, traceRequest(network, request)), 'panel');
  } catch (error) {
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}

test.for<[what: string, snapshot: Snapshot]>([
  ['an endpoint across the corridor', closedNetwork({ logs: 'c' })],
  ['a right for the role', closedNetwork({ mayWrite: true })],
  ['a shut group', closedNetwork({ logs: 'c', admits: false })],
  ['an endpoint in both rooms', closedNetwork({ logs: 'a-and-c' })],
])('the lab’s own network, with %s: no room, no wall, no service moves', ([, snapshot]) => {
  const drawn = (network: Snapshot) => {
    const layout = layoutPlan(planModel(network, traceRequest(network, writesItsLog)), 'panel');
    const [building] = layout.buildings;
    const rooms = building?.rooms.map(({ rect }) => rect);
    const target = layout.services.find((one) => one.target)?.rect;
    const source = building?.rooms[0]?.stations[0]?.rect;
    return { rooms, wall: building?.rect, target, source, resolver: layout.resolver };
  };
  expect(drawn(snapshot)).toEqual(drawn(closedNetwork()));
});
