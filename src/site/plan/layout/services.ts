import { centre, meet } from '../geometry.ts';
import { fixed as f } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { PlanModel } from '../model/types.ts';
import { columnsOf } from './building.ts';
import type { PlacedBuilding, PlacedService } from './types.ts';

/**
 * Services stand outside, each level with the interface that leads to it. The one that is asked has
 * its place whether anything leads there or not; with one column it stands below the building.
 */
export function placeServices(
  model: PlanModel,
  buildings: readonly PlacedBuilding[],
  measure: Measure,
  floor: number,
): readonly PlacedService[] {
  const { edge } = columnsOf(measure);
  const wanted = model.target?.at === 'column' ? model.target.name : undefined;
  if (model.target?.at === 'sky') {
    const two = measure.columns === 2;
    const width = two ? measure.service : 84;
    const x = two ? edge + f.riser : edge - width - 4;
    const rect = { x, y: f.strip.y + 5, width, height: 64 };
    const sky = [{ name: model.target.name, target: true, rect, side: 'below' as const }];
    return two ? [...sky, ...idleServices(buildings, undefined, measure)] : sky;
  }
  if (measure.columns === 1) {
    if (wanted === undefined) return [];
    const x = edge - measure.service - 12;
    const rect = { x, y: floor - 6, width: measure.service, height: f.service.height };
    return [{ name: wanted, target: true, rect, side: 'right' }];
  }
  const x = edge + f.riser;
  const width = measure.service;
  const idle = idleServices(buildings, wanted, measure);
  const [first] = buildings;
  if (wanted === undefined || first === undefined) return idle;
  const y = first.roomsTop + f.head + f.slot.label + f.slot.frame / 2 - f.service.height / 2;
  const rect = { x, y, width, height: f.service.height };
  return [
    { name: wanted, target: true, rect, side: 'left' },
    ...idle.filter((one) => !meet(one.rect, rect)),
  ];
}

/** The services of endpoints that the request does not ask, beside their interfaces. */
function idleServices(
  buildings: readonly PlacedBuilding[],
  wanted: string | undefined,
  measure: Measure,
): readonly PlacedService[] {
  const x = columnsOf(measure).edge + f.riser;
  const width = measure.service;
  return buildings.flatMap(({ rooms }) =>
    rooms
      .filter(({ facing }) => facing === -1)
      .flatMap(({ chips }) => chips)
      .filter(({ box }) => box.service !== undefined && box.service !== wanted)
      .map(({ box, rect }): PlacedService => {
        const height = f.chip.height;
        return {
          name: box.service ?? '',
          target: false,
          rect: { x, y: rect.y, width, height },
          side: 'left',
        };
      }),
  );
}

/** Whether a tube from this height comes to the box without a turn. */
export const isLevel = (service: PlacedService, y: number) =>
  Math.abs(centre(service.rect).y - y) < service.rect.height / 2 - 8;
