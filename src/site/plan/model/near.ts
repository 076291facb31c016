import { anyHolderOf, holderOf } from '#network/path/holder.ts';
import { findPlace } from '#network/path/place.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { indexSnapshot, type SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Hop, TraceDocument } from '#request/document.ts';
import { serviceOfHost, shortService } from '../service.ts';

/** What of a network is near a request. */
export interface Near {
  readonly index: SnapshotIndex;
  readonly source?: NetworkInterface;
  /** The AWS service that the request is for, as its endpoint is called. */
  readonly wanted?: string;
  /** Interfaces that the request may visit, by what is asked; and those that it does visit. */
  readonly interfaces: ReadonlySet<string>;
  readonly visited: ReadonlySet<string>;
  /** The VPCs to draw, from the source on. */
  readonly vpcIds: readonly string[];
}

/** VPCs on one drawing; more are counted. */
const mostVpcs = 3;

/**
 * Finds what of a network a request may visit. It is told by the ends of the request and by what
 * stands in the network, so that rules, routes and policies move nothing on the drawing.
 */
export function nearOf(snapshot: Snapshot, trace: TraceDocument): Near {
  const index = indexSnapshot(snapshot);
  const hops = [...trace.forward, ...(trace.reply ?? [])];
  const visited = hops.flatMap((hop) => interfaceOf(hop, index) ?? []);
  const source = sourceOf(trace, index);
  const wanted = serviceOfHost(trace.request.to, snapshot) ?? ownDoor(trace, snapshot);
  const ends = targetsOf(trace, index, source?.vpcId);
  const wantedOnes = wanted === undefined ? [] : doorsTo(wanted, index, source?.vpcId);
  const asked = [...ends, ...wantedOnes];
  const near = [...asked, ...asked.flatMap((end) => behindBalancer(end, index))];
  const first = [source, ...near].flatMap((one) => one?.vpcId ?? []);
  const passed = hops.flatMap((hop) => hop.vpcId ?? []);
  const vpcIds = [...new Set([...first, ...passed])];
  return {
    index,
    visited: new Set(visited.map(({ id }) => id)),
    interfaces: new Set([source, ...near, ...visited].flatMap((one) => one?.id ?? [])),
    vpcIds: (vpcIds.length > 0 ? vpcIds : bystander(trace, snapshot)).slice(0, mostVpcs),
    ...(source && { source }),
    ...(wanted !== undefined && { wanted }),
  };
}

/** The interface that a hop stands on, whether it is named by interface or by address. */
function interfaceOf(hop: Hop, index: SnapshotIndex): NetworkInterface | undefined {
  if (hop.kind !== 'network-interface' && hop.kind !== 'vpc-endpoint') return undefined;
  const byId = index.interfaces.get(hop.id);
  if (byId || hop.address === undefined || hop.vpcId === undefined) return byId;
  return holderOf(index, hop.vpcId, hop.address);
}

/** The endpoint in front of an Airflow web server, which is asked by the server's name. */
function ownDoor({ request }: TraceDocument, snapshot: Snapshot): string | undefined {
  const own = snapshot.environments?.find(({ webserverUrl }) => webserverUrl === request.to);
  return own?.webserverServiceName === undefined
    ? undefined
    : shortService(own.webserverServiceName);
}

function sourceOf({ request, forward }: TraceDocument, index: SnapshotIndex) {
  const found = findPlace(index, request.from);
  const place = found.kind === 'places' ? found.places[0] : undefined;
  if (place !== undefined) return place.kind === 'interface' ? place.networkInterface : undefined;
  const first = forward.find(({ kind }) => kind === 'network-interface');
  return first && interfaceOf(first, index);
}

function targetsOf({ request, name }: TraceDocument, index: SnapshotIndex, vpcId?: string) {
  const found = findPlace(index, request.to, vpcId);
  const named = (found.kind === 'places' ? found.places : []).flatMap((place) =>
    place.kind === 'interface' ? [place.networkInterface] : [],
  );
  const answered = (name?.answers ?? []).flatMap((address) => {
    const here = vpcId === undefined ? undefined : holderOf(index, vpcId, address);
    return here ?? anyHolderOf(index, address) ?? index.interfaceByPublicAddress.get(address) ?? [];
  });
  return [...named, ...answered];
}

function doorsTo(service: string, index: SnapshotIndex, vpcId: string | undefined) {
  return [...index.vpcEndpoints.values()]
    .filter(
      (one) =>
        (vpcId === undefined || one.vpcId === vpcId) && shortService(one.serviceName) === service,
    )
    .flatMap((one) => one.networkInterfaceIds)
    .flatMap((id) => index.interfaces.get(id) ?? []);
}

/** Whom a load balancer hands requests to, and its other nodes. */
function behindBalancer(node: NetworkInterface, index: SnapshotIndex): readonly NetworkInterface[] {
  const owner = [...index.nodesOf].find(([, nodes]) => nodes.includes(node))?.[0];
  if (owner === undefined) return [];
  const groups = [...index.targetGroups.values()].filter(({ loadBalancerIds }) =>
    loadBalancerIds.includes(owner),
  );
  const targets = groups
    .flatMap(({ targets: own = [] }) => own)
    .flatMap(({ id }) => {
      const first = index.instances.get(id)?.networkInterfaceIds[0];
      return index.interfaces.get(first ?? '') ?? holderOf(index, node.vpcId, id) ?? [];
    });
  return [...(index.nodesOf.get(owner) ?? []), ...targets];
}

/** Where no VPC is on the way: the one that people think is, or the first. */
function bystander({ request }: TraceDocument, snapshot: Snapshot): readonly string[] {
  const own = snapshot.environments?.find(({ webserverUrl }) => webserverUrl === request.to);
  const subnet = snapshot.subnets?.find(({ id }) => own?.subnetIds.includes(id));
  const id = subnet?.vpcId ?? snapshot.vpcs?.[0]?.id;
  return id === undefined ? [] : [id];
}
