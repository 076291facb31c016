import { bottom, centre, right } from '../geometry.ts';
import type { PlanLayout } from '../layout/types.ts';
import { fixed as f } from '../measure.ts';
import { laneSide } from './nodes.ts';
import { levelBelow } from '../layout/level-below.ts';
import type { Tracks } from './tracks.ts';
import type { Direction, Dock, Node, Waypoint } from './types.ts';

/** To or from a service outside: by the hatch of its gateway endpoint, or over the internet. */
export function serviceWay(
  layout: PlanLayout,
  from: Node,
  to: Node,
  direction: Direction,
  tracks: Tracks,
  dockOf: (node: Node) => Dock | undefined,
): readonly Waypoint[] {
  const [other, away] = to.kind === 'service' ? [from, true] : [to, false];
  const dock = dockOf(other);
  const start = dock?.way.at(-1);
  if (dock === undefined || start === undefined) return [];
  const way =
    other.kind === 'gate' && other.gate.kind === 'hatch'
      ? [start, { x: start.x, y: hatchTop(layout) ?? start.y }]
      : [...dock.way, ...overInternet(layout, start, direction, tracks)];
  return away ? way : way.toReversed();
}

const targetHatch = ({ buildings }: PlanLayout) =>
  buildings.flatMap(({ hatches }) => hatches).find(({ hatch }) => hatch.target);

const hatchTop = (layout: PlanLayout) => targetHatch(layout)?.rect.y;

/** From under the sky down to the service, on the side where nothing else stands. */
function overInternet(
  layout: PlanLayout,
  start: Waypoint,
  direction: Direction,
  tracks: Tracks,
): readonly Waypoint[] {
  const lane = laneSide(direction) * f.gate;
  const level =
    start.y < layout.internet.y + layout.internet.height + 1 ||
    start.y <= (layout.buildings[0]?.rect.y ?? 0)
      ? tracks.level({ kind: 'gap' })
      : start.y;
  const hatch = targetHatch(layout)?.rect;
  if (hatch) {
    const riser = tracks.riser();
    const floor =
      levelBelow(layout.buildings[0], layout.transit) + (direction === 'forward' ? 0 : 8);
    const x = centre(hatch).x + lane;
    return [
      { x: start.x, y: level },
      { x: riser, y: level },
      { x: riser, y: floor },
      { x, y: floor },
      { x, y: bottom(hatch) },
    ];
  }
  const service = layout.services.find(({ target }) => target);
  if (service === undefined) return [];
  if (service.side === 'below') {
    const x = centre(service.rect).x + lane;
    return [
      { x: start.x, y: level },
      { x, y: level },
      { x, y: bottom(service.rect) },
    ];
  }
  if (service.side === 'left') {
    const x = centre(service.rect).x + lane;
    return [
      { x: start.x, y: level },
      { x, y: level },
      { x, y: service.rect.y },
    ];
  }
  const riser = tracks.riser();
  const y = centre(service.rect).y + lane / 2;
  return [
    { x: start.x, y: level },
    { x: riser, y: level },
    { x: riser, y },
    { x: right(service.rect), y },
  ];
}
