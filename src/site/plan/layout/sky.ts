import { bottom, grown, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { fixed as f } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { OutsidePlace, PlanModel } from '../model/types.ts';
import { columnsOf } from './building.ts';
import type { PlacedPlace } from './types.ts';

export interface Sky {
  readonly internet: Rect;
  readonly customer?: Rect;
  readonly places: readonly PlacedPlace[];
  readonly resolver?: Rect;
  readonly bottom: number;
}

/** What is above the buildings: the internet, the customer's network, and who stands there. */
export function placeSky(model: PlanModel, measure: Measure): Sky {
  const { corridorX, second, edge } = columnsOf(measure);
  const asks = model.resolver?.inside === false;
  const tall = model.places.length > 0 || model.customer || asks;
  const height = (tall ? f.strip.high : f.strip.low) - f.strip.y;
  const far = measure.columns === 2 ? edge + f.riser + measure.service : edge;
  const two = measure.columns === 2;
  const from = two ? second + 3 : corridorX + 116;
  const strip = (x: number, end: number): Rect => ({
    x,
    y: f.strip.y,
    width: end - x,
    height,
  });
  const internet = strip(f.street - 3, far);
  const lived = model.places.some(({ side }) => side === 'customer');
  const yard = two || lived ? measure.place + 10 : 76;
  const customer = model.customer ? strip(from, Math.min(far, from + yard)) : undefined;
  const middle = corridorX + measure.corridor / 2;
  const free = customer ? { ...internet, width: from - 6 - internet.x } : internet;
  const of = (side: OutsidePlace['side']) => model.places.filter((place) => place.side === side);
  const start = asks && two ? internet.x + 150 : internet.x + 6;
  const open = { ...free, x: start, width: right(free) - 4 - start };
  const places = [
    ...row(of('internet'), open, middle, measure.place),
    ...(customer ? row(of('customer'), grown(customer, -5), 0, measure.place) : []),
  ];
  const crowded = model.customer || model.target?.at === 'sky';
  const aside = { x: internet.x + (two ? 8 : 132), y: f.strip.y + 30, ...f.resolver };
  const resolver = asks && (two || !crowded) ? aside : undefined;
  return {
    internet,
    ...(customer && { customer }),
    places,
    ...(resolver && { resolver }),
    bottom: bottom(internet),
  };
}

/** The first over the corridor's gate, so that the way in is straight; others beside it. */
function row(
  places: readonly OutsidePlace[],
  area: Rect,
  middle: number,
  usual: number,
): readonly PlacedPlace[] {
  const gap = 8;
  const room = (area.width - gap * (places.length - 1)) / places.length;
  const width = Math.min(usual, room);
  const taken = places.length * (width + gap) - gap;
  const x = Math.max(area.x, Math.min(middle - width / 2, right(area) - taken));
  return places.map((place, i) => ({
    place,
    rect: { x: x + i * (width + gap), y: f.strip.y + 30, width, height: f.box.height + 6 },
  }));
}
