import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { byCidr } from './order.ts';
import { endpointOf, serviceCaption, serviceOfHost, shortService } from './service.ts';
import type { Hop, TraceDocument } from '#request/document.ts';

export type Role = 'source' | 'destination' | 'idle';

/** A network interface, standing in a room. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly groups: readonly string[];
  readonly role: Role;
  /** Short name of the service it leads to, for interfaces of endpoints. */
  readonly service?: string;
}

/** A subnet. */
export interface Room {
  readonly id: string;
  readonly label: string;
  readonly cidr: string;
  readonly boxes: readonly Box[];
}

/** Something outside the building that an endpoint or a name leads to. */
export interface Service {
  readonly name: string;
  readonly caption: string;
  readonly target: boolean;
  readonly by: 'interface' | 'gateway' | 'nothing';
}

/** A network and a request in it, as far as the plan draws them. */
export interface PlanModel {
  readonly vpc: Vpc;
  readonly rooms: readonly Room[];
  readonly services: readonly Service[];
  readonly sourceRoom: string;
  readonly destinationRoom?: string;
  readonly internetGateway?: string;
  /** What the request asks for, outside: a service's short name, or a host of the internet. */
  readonly target?: { readonly kind: 'service' | 'internet'; readonly name: string };
}

/** How many rooms the plan has places for; larger networks are told by the list alone. */
const mostRooms = 8;

const hopOf = (hops: readonly Hop[], kinds: readonly Hop['kind'][]) =>
  hops.find((hop) => kinds.includes(hop.kind));

/** Finds the interface that a hop stands on, whether it is named by interface or by address. */
function interfaceOf(hop: Hop | undefined, snapshot: Snapshot): NetworkInterface | undefined {
  const all = snapshot.networkInterfaces ?? [];
  const byId = all.find((one) => one.id === hop?.id);
  const { address } = hop ?? {};
  if (byId || address === undefined) return byId;
  return all.find((one) => one.vpcId === hop?.vpcId && one.privateAddresses.includes(address));
}

/** Where the request ends inside the network: the last interface of its way that is not the first. */
function destinationOf(trace: TraceDocument, source: NetworkInterface, snapshot: Snapshot) {
  const ends = trace.forward
    .filter((hop) => hop.kind === 'network-interface' || hop.kind === 'vpc-endpoint')
    .map((hop) => interfaceOf(hop, snapshot));
  return ends.findLast((one) => one !== undefined && one.id !== source.id);
}

/** `undefined` where the plan has no way to draw the request: another VPC, no source inside. */
export function planModel(snapshot: Snapshot, trace: TraceDocument): PlanModel | undefined {
  const source = interfaceOf(hopOf(trace.forward, ['network-interface']), snapshot);
  const vpc = snapshot.vpcs?.find((one) => one.id === source?.vpcId);
  if (source === undefined || vpc === undefined) return undefined;
  const destination = destinationOf(trace, source, snapshot);
  const subnets = (snapshot.subnets ?? []).filter((one) => one.vpcId === vpc.id).toSorted(byCidr);
  if (subnets.length > mostRooms || (destination && destination.vpcId !== vpc.id)) return undefined;
  const wanted = serviceOfHost(trace.request.to, snapshot);
  const roleOf = (id: string): Role =>
    id === source.id ? 'source' : id === destination?.id ? 'destination' : 'idle';
  const gateway = snapshot.internetGateways?.find((one) => one.vpcIds.includes(vpc.id));
  return {
    vpc,
    sourceRoom: source.subnetId,
    ...(destination && { destinationRoom: destination.subnetId }),
    ...(gateway && { internetGateway: gateway.id }),
    ...targetOf(wanted, trace, destination),
    services: servicesOf(snapshot, vpc, wanted),
    rooms: subnets.map((subnet) => ({
      id: subnet.id,
      label: subnet.name ?? subnet.id,
      cidr: subnet.cidr,
      boxes: (snapshot.networkInterfaces ?? [])
        .filter((one) => one.subnetId === subnet.id)
        .map((one) => boxOf(one, roleOf(one.id), snapshot))
        .toSorted(byRole(wanted)),
    })),
  };
}

function targetOf(service: string | undefined, trace: TraceDocument, inside: unknown) {
  if (service !== undefined) return { target: { kind: 'service' as const, name: service } };
  if (inside !== undefined) return {};
  return { target: { kind: 'internet' as const, name: trace.request.to } };
}

function boxOf(one: NetworkInterface, role: Role, snapshot: Snapshot): Box {
  const endpoint = endpointOf(one.id, snapshot);
  const service = endpoint && shortService(endpoint.serviceName);
  const label = service ?? one.name ?? one.instanceId ?? one.id;
  const address = one.privateAddresses[0] ?? '';
  return { id: one.id, label, address, groups: one.groupIds, role, ...(service && { service }) };
}

/** The path's own interfaces first, then by name; the wanted service last, where a place is kept. */
function byRole(wanted: string | undefined) {
  const rank = (box: Box) =>
    box.role === 'source' ? 0 : box.role === 'destination' ? 1 : box.service === wanted ? 3 : 2;
  return (a: Box, b: Box) =>
    rank(a) - rank(b) || a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1);
}

function servicesOf(snapshot: Snapshot, vpc: Vpc, wanted: string | undefined): readonly Service[] {
  const own = (snapshot.vpcEndpoints ?? []).filter((one) => one.vpcId === vpc.id);
  const found = new Map<string, Service>();
  for (const { type, serviceName } of own) {
    const name = shortService(serviceName);
    const by = type === 'Gateway' ? 'gateway' : 'interface';
    found.set(`${by} ${name}`, {
      name,
      caption: serviceCaption(name),
      target: name === wanted,
      by,
    });
  }
  const services = [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  if (wanted === undefined || services.some((one) => one.target)) return services;
  return [
    ...services,
    { name: wanted, caption: serviceCaption(wanted), target: true, by: 'nothing' },
  ];
}
