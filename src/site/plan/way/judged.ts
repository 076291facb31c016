import type { Hop } from '#request/document.ts';
import { bottom, right } from '../geometry.ts';
import type { PlacedStation, PlanLayout } from '../layout/types.ts';
import type { Mark } from '../mark.ts';
import { fixed as f } from '../measure.ts';
import { buildingOf, laneSide } from './nodes.ts';
import type { Spots } from './spots.ts';
import type { Tracks } from './tracks.ts';
import type { Direction, Node } from './types.ts';

/** One direction of a request that is followed over the drawing. */
export interface Walk {
  readonly layout: PlanLayout;
  readonly direction: Direction;
  readonly hops: readonly Hop[];
  readonly marksAt: ReadonlyMap<Hop, readonly Mark[]>;
  /** Stations that are passed on the way to somebody else. */
  readonly passed: ReadonlySet<string>;
  readonly tracks: Tracks;
  readonly spots: Spots;
}

/** What is judged between two nodes. */
export interface Between {
  readonly hop: Hop;
  readonly marks: readonly Mark[];
}

/** The height at which a station is entered or left; one that is only passed has four. */
export function laneOf(
  { passed, direction }: Walk,
  { frame, box }: PlacedStation,
  way: 'in' | 'out',
): number {
  const { request, reply, out, back } = f.lanes;
  if (!passed.has(box.id)) return frame.y + (direction === 'forward' ? request : reply);
  if (direction === 'forward') return frame.y + (way === 'in' ? request : out);
  return frame.y + (way === 'in' ? back : reply);
}

/**
 * Puts the marks of a node where they are judged. Returns the number of the step at the door by
 * which a station is left.
 */
export function placeMarks(
  walked: Walk,
  node: Node,
  marks: readonly Mark[],
  starts: boolean,
): number | undefined {
  const { spots, layout, direction } = walked;
  if (node.kind === 'station') return atStation(walked, node.station, marks, starts);
  if (node.kind === 'gate') {
    const { kind, side, x, y } = node.gate;
    const shift = kind === 'hatch' ? { x: 26, y: 0 } : { x: 0, y: side === 'top' ? 26 : -26 };
    spots.at({ x: x + laneSide(direction) * f.gate, y }, shift, marks);
  } else if (node.kind === 'transit') spots.put(`transit ${direction}`, marks);
  else if (node.kind === 'place') spots.put(`place ${node.id}`, marks);
  else if (node.kind === 'service') spots.put('counter', marks);
  else spots.beside(layout, node.of, marks);
  return undefined;
}

/** Rules of groups at the door, on the lane that they are about; all else on the box. */
function atStation(
  walked: Walk,
  station: PlacedStation,
  marks: readonly Mark[],
  starts: boolean,
): number | undefined {
  const doors = marks.filter(({ step }) => ['security-group', 'stopped'].includes(step.kind));
  const leaves = ({ step }: Mark) =>
    step.component.endsWith('egress') || (starts && step.kind === 'stopped');
  walked.spots.put(
    `box ${station.box.id}`,
    marks.filter((mark) => !doors.includes(mark)),
  );
  for (const mark of doors) {
    const y = laneOf(walked, station, mark.step.component.endsWith('egress') ? 'out' : 'in');
    walked.spots.at({ x: station.doorX, y }, { x: 0, y: 0 }, [mark]);
  }
  return doors.find(leaves)?.number;
}

/** What is judged at a place that no line comes to stands beside it. */
export function placeStrays({ layout, spots }: Walk, waiting: readonly Between[]): void {
  for (const { hop, marks } of waiting) {
    if (marks.length === 0) continue;
    const of = Math.max(0, buildingOf(layout, hop.vpcId));
    const room = layout.buildings[of]?.rooms.find((one) => one.room.id === hop.subnetId);
    if (room && hop.kind === 'subnet') {
      const { rect, facing } = room;
      const x = facing === 1 ? right(rect) - f.wall / 2 : rect.x + f.wall / 2;
      spots.at({ x, y: bottom(rect) - 30 }, { x: 0, y: -26 }, marks);
    } else spots.beside(layout, of, marks);
  }
}
