import type { Hop } from '#request/document.ts';
import { centre, right } from '../geometry.ts';
import type { PlacedStation } from '../layout/types.ts';
import type { Mark } from '../mark.ts';
import { fixed as f } from '../measure.ts';
import { acrossCorridor, outside } from './connect.ts';
import { gateDock, outerDock, placeDock, stationDock, transitDock } from './docks.ts';
import { serviceWay } from './service-way.ts';
import { buildingOf, laneSide, nodeOf, stationNode } from './nodes.ts';
import { tubeWay } from './tube.ts';
import { laneOf, placeMarks, placeStrays, type Between, type Walk } from './judged.ts';
import type { Dock, Node, Waypoint } from './types.ts';

type Station = Extract<Node, { kind: 'station' }>;
type Gate = Extract<Node, { kind: 'gate' }>;

/** Follows the hops of one direction and draws the line from node to node. */
export function walk(walked: Walk): readonly (readonly Waypoint[])[] {
  return new Walker(walked).lines();
}

class Walker {
  private readonly walked: Walk;
  private readonly drawn: (readonly Waypoint[])[] = [];
  private at: Node | undefined;
  private waiting: Between[] = [];
  /** The number of the step at the door by which the station at hand is left. */
  private doorOut: number | undefined;

  constructor(walked: Walk) {
    this.walked = walked;
  }

  lines(): readonly (readonly Waypoint[])[] {
    const { hops, layout, marksAt } = this.walked;
    for (const hop of hops) {
      const marks = marksAt.get(hop) ?? [];
      if (hop.kind === 'resolver') this.walked.spots.put('resolver', marks);
      else if (hop.kind === 'subnet' || hop.kind === 'router') this.waiting.push({ hop, marks });
      else this.visit(nodeOf(hop, layout, this.at), hop, marks);
    }
    this.dangle();
    return this.drawn;
  }

  private visit(node: Node | undefined, hop: Hop, marks: readonly Mark[]): void {
    if (node === undefined) {
      this.waiting.push({ hop, marks });
      return;
    }
    if (node.kind === 'transit') this.enterTransit();
    else if (this.at?.kind === 'transit') this.leaveTransit();
    else if (this.at?.kind === 'gate') this.crossBridge(this.at, node);
    if (!this.isHere(node)) {
      if (this.at) this.go(this.at, node, marks);
      else this.strays();
      this.doorOut = undefined;
    }
    this.at = node;
    this.doorOut ??= placeMarks(this.walked, node, marks, this.drawn.length === 0);
  }

  private isHere(node: Node): boolean {
    const { at } = this;
    if (at?.kind !== node.kind) return false;
    if (at.kind === 'station' && node.kind === 'station')
      return at.station.box.id === node.station.box.id && this.waiting.length === 0;
    return at.kind !== 'gate' || (node.kind === 'gate' && at.gate === node.gate);
  }

  private go(from: Node, to: Node, marks: readonly Mark[]): void {
    const line = this.between(from, to, marks);
    if (line.length > 1) this.drawn.push(line);
    this.strays();
  }

  private between(from: Node, to: Node, marks: readonly Mark[]): readonly Waypoint[] {
    const { layout, direction, tracks } = this.walked;
    if (from.kind === 'station' && to.kind === 'station' && this.sameRoom(from, to))
      return this.withinRoom(from, to, marks);
    const tube = tubeWay(layout, from, to, direction);
    if (tube) return tube;
    const inside = this.facesInside(from, to);
    if (inside) {
      const [a, b] = [this.insideDock(from, 'out', marks), this.insideDock(to, 'in', marks)];
      return a && b && sameChannel(a, b)
        ? this.throughCorridor(a, b)
        : this.againstWalls(from, a, to, b);
    }
    if (from.kind === 'service' || to.kind === 'service')
      return serviceWay(layout, from, to, direction, tracks, (node) =>
        this.outsideDock(node, undefined),
      );
    const towards = this.outsideDock(from.kind === 'place' ? to : from, undefined)?.way[0]?.x;
    const [c, d] = [this.outsideDock(from, towards, to), this.outsideDock(to, towards, from)];
    if (!c || !d) return [];
    return [...c.way, ...outside(c, d, tracks), ...d.way.toReversed()];
  }

  private sameRoom(from: Station, to: Station): boolean {
    return (
      from.station.room === to.station.room &&
      !this.waiting.some(({ hop }) => hop.kind === 'subnet')
    );
  }

  private withinRoom({ station: a }: Station, { station: b }: Station, marks: readonly Mark[]) {
    const [ya, yb] = [laneOf(this.walked, a, 'out'), laneOf(this.walked, b, 'in')];
    const x = a.doorX + a.facing * (this.walked.direction === 'forward' ? 21 : 13);
    const edge = ({ rect, facing }: PlacedStation) => (facing === 1 ? right(rect) : rect.x);
    return [
      { x: edge(a), y: ya },
      { x: a.doorX, y: ya, ...numbered(this.doorOut) },
      { x, y: ya },
      { x, y: yb },
      { x: b.doorX, y: yb, ...numbered(doorIn(marks)) },
      { x: edge(b), y: yb, ...numbered(marks[0]?.number) },
    ];
  }

  private insideDock(node: Node, way: 'in' | 'out', marks: readonly Mark[]): Dock | undefined {
    const { direction } = this.walked;
    if (node.kind === 'gate')
      return gateDock(node, direction, way === 'in' ? marks[0]?.number : undefined);
    if (node.kind !== 'station') return undefined;
    const y = laneOf(this.walked, node.station, way);
    const gate = this.takeWall(node.station, way, y);
    const door = way === 'out' ? this.doorOut : doorIn(marks);
    return stationDock(node.of, node.station, y, { door, gate });
  }

  /** The network ACL of the station's subnet, where it is crossed here. */
  private takeWall({ room, gateX }: PlacedStation, way: 'in' | 'out', y: number) {
    const mine = this.waiting.filter(({ hop }) => hop.kind === 'subnet' && hop.subnetId === room);
    const one = way === 'out' ? mine[0] : mine.at(-1);
    if (one === undefined) return undefined;
    this.waiting = this.waiting.filter((other) => other !== one);
    this.walked.spots.at({ x: gateX, y }, { x: 0, y: 0 }, one.marks);
    this.walked.spots.cross(room, y);
    return one.marks[0]?.number;
  }

  private throughCorridor(from: Dock, to: Dock): readonly Waypoint[] {
    const { layout, tracks } = this.walked;
    const of = from.channel.kind === 'corridor' ? from.channel.of : 0;
    const { between, router } = acrossCorridor(layout, of, from, to, tracks);
    const number = this.takeRouter(router);
    const corners = between.map((corner) =>
      corner.x === router.x && corner.y === router.y ? { ...corner, ...numbered(number) } : corner,
    );
    return [...from.way, ...corners, ...to.way.toReversed()];
  }

  private takeRouter(at: Waypoint): number | undefined {
    const routers = this.waiting.filter(({ hop }) => hop.kind === 'router');
    this.waiting = this.waiting.filter(({ hop }) => hop.kind !== 'router');
    const marks = routers.flatMap((one) => one.marks);
    this.walked.spots.route(at, marks, routers[0]?.hop);
    return marks[0]?.number;
  }

  private outsideDock(node: Node, towards: number | undefined, other?: Node): Dock | undefined {
    const { layout, direction } = this.walked;
    if (node.kind === 'gate') return outerDock(node, direction);
    if (node.kind === 'place') return placeDock(layout, node.id, direction, towards);
    if (node.kind !== 'transit') return undefined;
    const from =
      other?.kind === 'gate' ? (other.gate.side === 'bottom' ? 'above' : 'below') : 'outside';
    return transitDock(layout, direction, from);
  }

  /** Whether the way from one to the other is inside a building, or would have to be. */
  private facesInside(from: Node, to: Node): boolean {
    return from.kind === 'station' || to.kind === 'station';
  }

  /**
   * A request whose building has no gate for it ends where a door would be, and is judged at the
   * other end as if it had come there.
   */
  private againstWalls(
    from: Node,
    out: Dock | undefined,
    to: Node,
    into: Dock | undefined,
  ): readonly Waypoint[] {
    const leaves = from.kind === 'station' && out && this.wallOf(from.of, out);
    const enters = to.kind === 'station' && into && this.wallOf(to.of, into);
    if (leaves && out) this.drawn.push(this.throughCorridor(out, leaves));
    return enters && into ? this.throughCorridor(enters, into) : [];
  }

  private wallOf(of: number, dock: Dock): Dock | undefined {
    const { layout, direction } = this.walked;
    const building = layout.buildings[of];
    if (building === undefined) return undefined;
    const x = centre(building.corridor).x + laneSide(direction) * f.gate;
    return { ...dock, heading: 'along', way: [{ x, y: building.rect.y + 7 }] };
  }

  /** Over a peering connection: in at its other end, which decides nothing. */
  private crossBridge(at: Gate, node: Node): void {
    const of = 'of' in node ? node.of : at.of;
    const building = this.walked.layout.buildings[of];
    const gate = building?.gates.find(({ kind }) => kind === 'bridge');
    if (at.gate.kind !== 'bridge' || of === at.of || !building || !gate) return;
    const other: Gate = { kind: 'gate', of, building, gate };
    this.drawn.push(this.between(at, other, []));
    this.at = other;
  }

  private enterTransit(): void {
    const { at } = this;
    if (at?.kind !== 'station' || at.station.box.kind === 'attachment') return;
    const room = this.waiting.findLast(
      ({ hop }) => hop.kind === 'subnet' && hop.subnetId !== at.station.room,
    );
    const joint = room && this.attachmentIn(room.hop.subnetId);
    if (joint) {
      this.go(at, joint, []);
      this.at = joint;
      this.doorOut = undefined;
    } else this.byGate('bottom', at.of);
  }

  private leaveTransit(): void {
    const [first] = this.waiting.filter(({ hop }) => hop.kind === 'subnet');
    const joint = first && this.attachmentIn(first.hop.subnetId);
    if (this.at === undefined || first === undefined) return;
    if (joint) {
      this.drawn.push(tubeWay(this.walked.layout, this.at, joint, this.walked.direction) ?? []);
      this.at = joint;
    } else this.byGate('top', buildingOf(this.walked.layout, first.hop.vpcId));
  }

  private byGate(side: 'top' | 'bottom', of: number): void {
    const building = this.walked.layout.buildings[of];
    const gate =
      building?.gates.find((one) => one.kind === 'transit' && one.side === side) ??
      building?.gates.find((one) => one.kind === 'transit');
    if (building === undefined || gate === undefined || this.at === undefined) return;
    const node: Gate = { kind: 'gate', of, building, gate };
    this.go(this.at, node, []);
    this.at = node;
  }

  private attachmentIn(subnetId: string | undefined): Station | undefined {
    const node = stationNode(
      this.walked.layout,
      ({ room, box }) => room === subnetId && box.kind === 'attachment',
    );
    return node?.kind === 'station' ? node : undefined;
  }

  /** A way that ends before it comes to anything: up to the last thing that was judged. */
  private dangle(): void {
    const { at, waiting } = this;
    if (at === undefined || waiting.length === 0) return this.strays();
    const dock = this.insideDock(at, 'out', []);
    const building = 'of' in at ? this.walked.layout.buildings[at.of] : undefined;
    if (dock && building) {
      const [end = { x: 0, y: 0 }] = dock.way.toReversed();
      const routed = this.waiting.some(({ hop }) => hop.kind === 'router');
      const x = centre(building.corridor).x;
      const router =
        dock.heading === 'across' ? { x, y: end.y } : { x: end.x, y: building.roomsTop + 20 };
      const number = routed ? this.takeRouter(router) : undefined;
      this.drawn.push(routed ? [...dock.way, { ...router, ...numbered(number) }] : dock.way);
    }
    this.strays();
  }

  private strays(): void {
    placeStrays(this.walked, this.waiting);
    this.waiting = [];
  }
}

const doorIn = (marks: readonly Mark[]) =>
  marks.find(({ step }) => step.component === 'security-group-ingress' || step.kind === 'stopped')
    ?.number;

const numbered = (number: number | undefined) => (number === undefined ? {} : { step: number });

const sameChannel = (a: Dock, b: Dock) =>
  a.channel.kind === 'corridor' && b.channel.kind === 'corridor' && a.channel.of === b.channel.of;
