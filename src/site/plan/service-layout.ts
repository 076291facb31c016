import { bottom, centre, measure as m } from './geometry.ts';
import type { PlacedRoom, PlacedService, Rect } from './geometry.ts';
import type { PlanModel, Service } from './model.ts';

/** The interfaces that a service's tubes start at; those on the left only where there is no other. */
export function tubeStarts(service: Service, rooms: readonly PlacedRoom[]) {
  const all = rooms.flatMap((room) =>
    room.boxes
      .filter(({ box }) => box.service === service.name && service.by === 'interface')
      .map((placed) => ({ ...placed, column: room.column })),
  );
  const onPath = all.find(({ box }) => box.role === 'destination');
  const onRight = all.find(({ column }) => column === 'right');
  const starts = [...new Set([onPath, onRight])].filter((one) => one !== undefined);
  return starts.length > 0 ? starts : all.slice(0, 1);
}

/** The interface whose tube counts: the one on the path, if there is one. */
export const tubeStart = (service: Service, rooms: readonly PlacedRoom[]) =>
  tubeStarts(service, rooms)[0];

/**
 * Services stand outside, level with the interface that leads to them; the wanted one level with
 * the source, where its place does not depend on whether anything leads there.
 */
export function placeServices(model: PlanModel, rooms: readonly PlacedRoom[], x: number) {
  const level = m.roomsTop + m.room.head + m.frame.label + 24;
  const wish = (service: Service): number => {
    if (service.target) return level;
    const start = tubeStart(service, rooms);
    if (start?.column !== 'right') return Number.POSITIVE_INFINITY;
    return centre(start.rect).y - m.service.idle / 2;
  };
  const outside = model.services.filter((service) => service.by !== 'gateway');
  const sorted = outside.toSorted((a, b) => wish(a) - wish(b));
  const placed: PlacedService[] = [];
  for (const service of sorted) {
    const height = service.target ? m.service.height : m.service.idle;
    const last = placed.at(-1);
    const least = last ? bottom(last.rect) + m.service.gap : m.roomsTop;
    const wished = wish(service);
    const y = Number.isFinite(wished) ? Math.max(wished, least) : least;
    placed.push({ service, rect: { x, y, width: m.service.width, height } });
  }
  return placed;
}

/** Gateway endpoints are hatches in the corridor's floor: their services stand below the building. */
export function placeHatches(
  model: PlanModel,
  middle: number,
  floor: number,
): readonly PlacedService[] {
  const below = model.services.filter((service) => service.by === 'gateway');
  return below.map((service, i): PlacedService => {
    const rect: Rect = { x: middle - 55 + i * 132, y: floor + 25, width: 110, height: 30 };
    return { service, rect };
  });
}
