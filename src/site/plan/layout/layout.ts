import { bottom, centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { fixed as f, measures } from '../measure.ts';
import type { Measure, WidthClass } from '../measure.ts';
import type { Building, PlanModel } from '../model/types.ts';
import { columnsOf, placeBuilding, type Site } from './building.ts';
import { levelBelow } from './level-below.ts';
import { placeSky } from './sky.ts';
import { placeServices } from './services.ts';
import type { PlacedBuilding, PlanLayout } from './types.ts';

/**
 * Gives everything its place, from the model alone. Verdicts, rules and policies are no part of it:
 * they move nothing. What is added to a room moves what stands in that room, and nothing else as
 * long as the room has place for it.
 */
export function layoutPlan(model: PlanModel, width: WidthClass): PlanLayout {
  const measure = measures[width];
  const { edge } = columnsOf(measure);
  const sky = placeSky(model, measure);
  const buildings = placeBuildings(model, measure, sky.bottom + f.gap);
  const [first] = buildings;
  const riser = edge + f.riser / 2;
  const last = buildings.at(-1);
  const floor = last ? last.band.y + last.band.height : sky.bottom + f.gap;
  const services = placeServices(model, buildings, measure, floor);
  const transit = transitOf(model, buildings);
  const resolver = model.resolver?.inside === true ? first && resolverIn(first) : sky.resolver;
  const hatches = buildings.flatMap((one) => one.hatches).filter(({ hatch }) => hatch.target);
  const around = usesStreet(model, buildings);
  const ends = [
    ...(around ? [levelBelow(first, transit) + f.riser / 2] : []),
    ...services.map(({ rect }) => bottom(rect) + 12),
    ...hatches.map(({ rect }) => bottom(rect) + 26),
  ];
  const side = measure.columns === 2 ? measure.service : 0;
  const title = titleOf(measure, services, Math.max(floor, ...ends), last);
  const x = around ? 0 : f.street - 5;
  return {
    model,
    measure,
    buildings,
    internet: sky.internet,
    ...(sky.customer && { customer: sky.customer }),
    places: sky.places,
    services,
    ...(resolver && { resolver }),
    ...(transit && { transit }),
    title,
    street: f.street / 2 + 1,
    riser,
    view: {
      x,
      y: 0,
      width: edge + f.riser + side + 4 - x,
      height: Math.max(floor, ...ends, bottom(title) + 6),
    },
  };
}

function placeBuildings(model: PlanModel, measure: Measure, top: number) {
  const { buildings, transitGateway: transit } = model;
  const placed: PlacedBuilding[] = [];
  let y = top;
  for (const [nth, building] of buildings.entries()) {
    const site = siteOf(model, building, nth, transit);
    const one = placeBuilding(building, { ...site, measure, nth, top: y });
    placed.push(one);
    y = one.band.y + one.band.height;
  }
  return placed;
}

function siteOf(
  { buildings, bridges, resolver }: PlanModel,
  building: Building,
  nth: number,
  transit: string | undefined,
): Omit<Site, 'measure' | 'nth' | 'top'> {
  const linkBelow = (n: number) => {
    const bridge = bridges.find(({ from }) => from === n);
    if (transit !== undefined && n === 0) return { id: transit, kind: 'transit' } as const;
    return bridge && ({ id: bridge.id, kind: 'bridge' } as const);
  };
  const arrives = bridges.find(({ to }) => to === nth);
  const below = linkBelow(nth);
  const above =
    transit !== undefined && nth > 0
      ? ({ id: transit, kind: 'transit' } as const)
      : arrives && ({ id: arrives.id, kind: 'bridge' } as const);
  const last = nth === buildings.length - 1 && !(transit !== undefined && nth === 0);
  // A network that the request only passes by holds nothing large.
  const visited = building.rooms.some(({ stations, keeps }) => stations.length > 0 || keeps);
  const few = buildings.length === 1 && building.rooms.length <= 2;
  return {
    capacity: visited ? (few ? 'tall' : 'short') : 'low',
    hall: resolver?.inside === true && building.holdsSource ? f.hall.resolver : f.hall.plain,
    band: bandOf(building, last, transit !== undefined && nth === 0),
    ...(below && { below }),
    ...(above && { above }),
  };
}

/** What stands under a building: services of gateway endpoints, a junction, the way to the next. */
function bandOf({ hatches }: Building, last: boolean, junction: boolean): number {
  const services = hatches.length > 0 ? f.band.last + 22 : 30;
  if (last) return services;
  return junction && hatches.length > 0 ? services + 100 : f.band.link;
}

/** The junction stands under the first building. */
function transitOf({ transitGateway }: PlanModel, [first]: readonly PlacedBuilding[]) {
  if (transitGateway === undefined || first === undefined) return undefined;
  const width = 160;
  const x = centre(first.corridor).x - width / 2;
  const y = Math.max(first.band.y + 10, ...first.hatches.map(({ rect }) => bottom(rect))) + 24;
  return { x: Math.max(x, f.street + 6), y, width, height: 50 };
}

/** Above the source's room, where its questions go straight up. */
function resolverIn(first: PlacedBuilding): Rect | undefined {
  const room = first.rooms[0];
  if (room === undefined) return undefined;
  const { width, height } = f.resolver;
  const x = room.facing === 1 ? room.rect.x : right(room.rect) - width;
  return { x, y: first.roomsTop - 10 - height, width, height };
}

/** Whether anything goes around a building on its left. */
function usesStreet({ target }: PlanModel, buildings: readonly PlacedBuilding[]): boolean {
  if (buildings.length > 1) return true;
  const leads = target?.at === 'column' ? target.name : undefined;
  return buildings.some(({ rooms }) =>
    rooms.some(
      ({ facing, stations }) =>
        facing === 1 &&
        stations.some(({ box }) => box.kind === 'attachment' || (leads && box.service === leads)),
    ),
  );
}

function titleOf(
  measure: Measure,
  services: PlanLayout['services'],
  floor: number,
  last: PlacedBuilding | undefined,
): Rect {
  const height = 84;
  const { edge } = columnsOf(measure);
  if (measure.columns === 1) return { x: f.street, y: floor, width: edge - f.street, height };
  const end = last ? bottom(last.rect) : floor;
  const lowest = Math.max(0, ...services.map(({ rect }) => bottom(rect) + 14));
  const y = Math.max(end - height, lowest);
  return { x: edge + f.riser, y, width: measure.service, height };
}
