import type { Hop } from '#request/document.ts';
import type { PlacedBuilding, PlacedStation, PlanLayout } from '../layout/types.ts';
import type { Direction, Node } from './types.ts';

const gateKinds: Readonly<Partial<Record<Hop['kind'], PlacedBuilding['gates'][number]['kind']>>> = {
  'internet-gateway': 'internet',
  'virtual-private-gateway': 'vpn',
  'peering-connection': 'bridge',
  'vpc-endpoint': 'hatch',
};

/** What a hop is on the drawing: for subnets, routers and resolvers nothing that a line visits. */
export function nodeOf(hop: Hop, layout: PlanLayout, before: Node | undefined): Node | undefined {
  switch (hop.kind) {
    case 'network-interface':
    case 'nat-gateway':
      return stationNode(layout, (one) => one.box.id === hop.id || isAt(one, hop, layout));
    case 'vpc-endpoint':
    case 'internet-gateway':
    case 'virtual-private-gateway':
    case 'peering-connection':
      return gateNode(hop, layout, before) ?? stationNode(layout, (one) => one.box.id === hop.id);
    case 'transit-gateway':
      return layout.transit && { kind: 'transit' };
    case 'service':
      return { kind: 'service' };
    case 'internet':
    case 'outside':
      return outsideNode(hop, layout);
    case 'resolver':
    case 'subnet':
    case 'router':
      break;
  }
  return undefined;
}

export function buildingOf(layout: PlanLayout, vpcId: string | undefined): number {
  return layout.buildings.findIndex(({ building }) => building.vpc.id === vpcId);
}

function isAt({ box }: PlacedStation, hop: Hop, { model }: PlanLayout): boolean {
  if (hop.address === undefined || box.address !== hop.address) return false;
  const own = model.snapshot.networkInterfaces?.find(({ id }) => id === box.id);
  return own?.vpcId === hop.vpcId;
}

export function stationNode(
  layout: PlanLayout,
  matches: (station: PlacedStation) => boolean,
): Node | undefined {
  for (const [of, { rooms }] of layout.buildings.entries()) {
    const station = rooms.flatMap(({ stations }) => stations).find(matches);
    if (station) return { kind: 'station', of, station };
  }
  return undefined;
}

function gateNode(hop: Hop, layout: PlanLayout, before: Node | undefined): Node | undefined {
  const kind = gateKinds[hop.kind];
  const from = before && 'of' in before ? before.of : buildingOf(layout, hop.vpcId);
  const of = kind === 'bridge' ? from : buildingOf(layout, hop.vpcId);
  const building = layout.buildings[of];
  const gate = building?.gates.find((one) => one.kind === kind && one.id === hop.id);
  const any = gate ?? building?.gates.find((one) => one.kind === kind);
  if (building && any === undefined && kind === 'internet') return closedGate(of, building);
  return building && any && { kind: 'gate', of, building, gate: any };
}

/** Where a gateway would be that the VPC has not. */
function closedGate(of: number, building: PlacedBuilding): Node {
  const { y } = building.rect;
  const middle = building.corridor.x + building.corridor.width / 2;
  const gate = { id: '', kind: 'internet', side: 'top', x: middle, y } as const;
  return { kind: 'gate', of, building, gate };
}

/** Somebody outside; or an address of a VPC that nobody holds. */
function outsideNode(hop: Hop, layout: PlanLayout): Node | undefined {
  const own = stationNode(layout, ({ box }) => box.id === hop.id);
  if (own) return own;
  if (hop.vpcId !== undefined) {
    const of = buildingOf(layout, hop.vpcId);
    return of < 0 ? undefined : { kind: 'nowhere', of };
  }
  const found = layout.places.find(({ place }) => place.id === hop.id);
  return found && { kind: 'place', id: found.place.id };
}

/** The stations that a request passes on its way to somebody else. */
export function passedStations(hops: readonly Hop[], layout: PlanLayout): ReadonlySet<string> {
  const ids = hops.flatMap((hop) => {
    const node = nodeOf(hop, layout, undefined);
    return node?.kind === 'station'
      ? [node.station.box.id]
      : node && node.kind !== 'service'
        ? ['']
        : [];
  });
  const [first, last] = [ids[0], ids.at(-1)];
  return new Set(ids.filter((id) => id !== '' && id !== first && id !== last));
}

export const laneSide = (direction: Direction) => (direction === 'forward' ? -1 : 1);
