import { centre, right } from '../geometry.ts';
import type { PlanLayout } from '../layout/types.ts';
import type { Tracks } from './tracks.ts';
import type { Dock, Waypoint } from './types.ts';

/** The corners between two docks, and where on them the router judges. */
export interface Joint {
  readonly between: readonly Waypoint[];
  readonly router: Waypoint;
}

const endOf = (dock: Dock) => dock.way.at(-1) ?? { x: 0, y: 0 };

/** Joins two docks of one corridor: straight across, or along a track of their own. */
export function acrossCorridor(
  layout: PlanLayout,
  of: number,
  from: Dock,
  to: Dock,
  tracks: Tracks,
): Joint {
  const [a, b] = [endOf(from), endOf(to)];
  const corridor = layout.buildings[of]?.corridor ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = centre(corridor).x;
  if (from.heading === 'across' && to.heading === 'across') {
    if (Math.abs(a.y - b.y) < 1 && a.x !== b.x)
      return { between: [{ x: middle, y: a.y }], router: { x: middle, y: a.y } };
    const x = tracks.corridor(of);
    return {
      between: [
        { x, y: a.y },
        { x, y: b.y },
      ],
      router: { x, y: a.y },
    };
  }
  if (from.heading === 'along' && to.heading === 'along') {
    const y = tracks.hall(of, a.y < corridor.y ? 'top' : 'bottom');
    return {
      between: [
        { x: a.x, y },
        { x: b.x, y },
      ],
      router: { x: (a.x + b.x) / 2, y },
    };
  }
  const [room, gate] = from.heading === 'across' ? [a, b] : [b, a];
  const between = toGate(of, room, gate, corridor, tracks);
  const corners = from.heading === 'across' ? between : between.toReversed();
  const [bend = room] = between;
  return { between: corners, router: bend };
}

function toGate(
  of: number,
  room: Waypoint,
  gate: Waypoint,
  corridor: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  tracks: Tracks,
): readonly Waypoint[] {
  if (gate.x > corridor.x + 4 && gate.x < right(corridor) - 4) return [{ x: gate.x, y: room.y }];
  const x = tracks.corridor(of);
  const y = tracks.hall(of, gate.y < corridor.y ? 'top' : 'bottom');
  return [
    { x, y: room.y },
    { x, y },
    { x: gate.x, y },
  ];
}

/** Joins two docks outside: straight, along one level, or by the street at the left. */
export function outside(from: Dock, to: Dock, tracks: Tracks): readonly Waypoint[] {
  const [a, b] = [endOf(from), endOf(to)];
  if (a.x === b.x && from.heading === 'along' && to.heading === 'along') return [];
  const same = JSON.stringify(from.channel) === JSON.stringify(to.channel);
  if (same && from.heading === 'along' && to.heading === 'along') {
    const y = tracks.level(from.channel);
    return [
      { x: a.x, y },
      { x: b.x, y },
    ];
  }
  const street = tracks.street();
  const leave = (dock: Dock, at: Waypoint): readonly Waypoint[] => {
    if (dock.heading === 'across') return [{ x: street, y: at.y }];
    const y = tracks.level(dock.channel);
    return [
      { x: at.x, y },
      { x: street, y },
    ];
  };
  return [...leave(from, a), ...leave(to, b).toReversed()];
}
