import type { InternetGateway, NatGateway, PeeringConnection, VpcEndpoint } from './gateways.ts';
import type { Instance, NetworkInterface } from './interface.ts';
import type { VpnGateway } from './private-connection.ts';
import type { Resource } from './resource.ts';
import type { Snapshot } from './snapshot.ts';
import type { Listener, LoadBalancer, TargetGroup } from './load-balancer.ts';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRouteTable,
} from './transit-gateway.ts';
import type { NetworkAcl, PrefixList, RouteTable, SecurityGroup, Subnet, Vpc } from './vpc.ts';

type ById<T> = ReadonlyMap<string, T>;
type ListsById<T> = ReadonlyMap<string, readonly T[]>;

/** A snapshot and the look-ups that a trace needs, so that its cost is linear in hops and rules. */
export interface SnapshotIndex {
  readonly snapshot: Snapshot;
  readonly vpcs: ById<Vpc>;
  readonly subnets: ById<Subnet>;
  readonly subnetsOfVpc: ListsById<Subnet>;
  readonly interfaces: ById<NetworkInterface>;
  /** By private and by IPv6 address; two VPCs may use the same private ones. */
  readonly interfacesByAddress: ListsById<NetworkInterface>;
  readonly interfaceByPublicAddress: ById<NetworkInterface>;
  /** Interfaces to which whole blocks are delegated. */
  readonly prefixedInterfaces: readonly NetworkInterface[];
  readonly instances: ById<Instance>;
  /** Interfaces, instances and endpoints by their `Name` tag. */
  readonly named: ListsById<Resource>;
  readonly securityGroups: ById<SecurityGroup>;
  /** The interfaces that carry a security group, by each of their addresses. */
  readonly membersOfGroup: ReadonlyMap<string, ListsById<NetworkInterface>>;
  readonly prefixLists: ById<PrefixList>;
  readonly routeTables: ById<RouteTable>;
  readonly tableOfSubnet: ById<RouteTable>;
  readonly mainTableOfVpc: ById<RouteTable>;
  /** Of an internet or virtual private gateway, for what enters by it. */
  readonly tableOfGateway: ById<RouteTable>;
  readonly aclOfSubnet: ById<NetworkAcl>;
  readonly defaultAclOfVpc: ById<NetworkAcl>;
  readonly internetGateways: ById<InternetGateway>;
  readonly internetGatewayOfVpc: ById<InternetGateway>;
  readonly egressOnlyGateways: ById<InternetGateway>;
  readonly natGateways: ById<NatGateway>;
  /** By `VPC ADDRESS`, and by public address. */
  readonly natGatewayAt: ById<NatGateway>;
  readonly vpcEndpoints: ById<VpcEndpoint>;
  readonly endpointOfInterface: ById<VpcEndpoint>;
  readonly peeringConnections: ById<PeeringConnection>;
  readonly peeringsOfVpc: ListsById<PeeringConnection>;
  readonly transitGateways: ById<TransitGateway>;
  /** By `GATEWAY ATTACHMENT`: the two sides of a peering have one id. */
  readonly attachments: ById<TransitGatewayAttachment>;
  /** Of a VPC, a VPN connection, a gateway. */
  readonly attachmentsOfResource: ListsById<TransitGatewayAttachment>;
  readonly transitGatewayTables: ById<TransitGatewayRouteTable>;
  /** By ARN, and by the path in it that the descriptions of its nodes show. */
  readonly loadBalancers: ById<LoadBalancer>;
  readonly listenersOf: ListsById<Listener>;
  readonly targetGroups: ById<TargetGroup>;
  /** The nodes of a load balancer by its ARN. */
  readonly nodesOf: ListsById<NetworkInterface>;
  readonly vpnGateways: ById<VpnGateway>;
  readonly vpnGatewayOfVpc: ById<VpnGateway>;
}

const built = new WeakMap<Snapshot, SnapshotIndex>();

/** Builds the look-ups of a snapshot, once for each snapshot object. */
export function indexSnapshot(snapshot: Snapshot): SnapshotIndex {
  const known = built.get(snapshot);
  if (known) return known;
  const index = build(snapshot);
  built.set(snapshot, index);
  return index;
}

/** How an address or id is looked up that more than one place may use. */
export function at(place: string, id: string): string {
  return `${place} ${id}`;
}

function build(snapshot: Snapshot): SnapshotIndex {
  const {
    networkInterfaces: interfaces = [],
    routeTables: tables = [],
    networkAcls: acls = [],
    natGateways: nats = [],
    internetGateways = [],
    peeringConnections: peerings = [],
    transitGatewayAttachments: attachments = [],
    vpnGateways = [],
    loadBalancers = [],
  } = snapshot;
  return {
    snapshot,
    vpcs: byId(snapshot.vpcs),
    subnets: byId(snapshot.subnets),
    subnetsOfVpc: groupBy(snapshot.subnets ?? [], ({ vpcId }) => [vpcId]),
    interfaces: byId(interfaces),
    interfacesByAddress: groupBy(interfaces, addressesOf),
    interfaceByPublicAddress: oneBy(interfaces, (eni) => eni.publicAddresses.map((a) => a.public)),
    prefixedInterfaces: interfaces.filter(({ prefixes }) => prefixes?.length),
    instances: byId(snapshot.instances),
    named: groupBy(carriers(snapshot), ({ name }) => (name === undefined ? [] : [name])),
    securityGroups: byId(snapshot.securityGroups),
    membersOfGroup: membersOfGroup(interfaces),
    prefixLists: byId(snapshot.prefixLists),
    routeTables: byId(tables),
    tableOfSubnet: oneBy(tables, (table) => table.subnetIds),
    mainTableOfVpc: oneBy(tables, (table) => (table.main ? [table.vpcId] : [])),
    tableOfGateway: oneBy(tables, (table) => table.gatewayIds),
    aclOfSubnet: oneBy(acls, (acl) => acl.subnetIds),
    defaultAclOfVpc: oneBy(acls, (acl) => (acl.isDefault ? [acl.vpcId] : [])),
    internetGateways: byId(internetGateways),
    internetGatewayOfVpc: oneBy(internetGateways, ({ vpcIds }) => vpcIds),
    egressOnlyGateways: byId(snapshot.egressOnlyInternetGateways),
    natGateways: byId(nats),
    natGatewayAt: oneBy(nats, natAddresses),
    vpcEndpoints: byId(snapshot.vpcEndpoints),
    endpointOfInterface: oneBy(snapshot.vpcEndpoints ?? [], (e) => e.networkInterfaceIds),
    peeringConnections: byId(peerings),
    peeringsOfVpc: groupBy(peerings, (one) => [one.requester.vpcId, one.accepter.vpcId]),
    transitGateways: byId(snapshot.transitGateways),
    attachments: oneBy(attachments, (one) => [at(one.transitGatewayId, one.id)]),
    attachmentsOfResource: groupBy(attachments, ({ resourceId }) => [resourceId]),
    transitGatewayTables: byId(snapshot.transitGatewayRouteTables),
    loadBalancers: oneBy(loadBalancers, ({ id }) => [id, pathOf(id)]),
    listenersOf: groupBy(snapshot.listeners ?? [], ({ loadBalancerId }) => [loadBalancerId]),
    targetGroups: byId(snapshot.targetGroups),
    nodesOf: nodesOf(loadBalancers, interfaces),
    vpnGateways: byId(vpnGateways),
    vpnGatewayOfVpc: oneBy(vpnGateways, ({ vpcIds }) => vpcIds),
  };
}

/** What an end of a request may be called by its `Name` tag. */
export function carriers(snapshot: Snapshot): readonly Resource[] {
  const { networkInterfaces = [], instances = [], vpcEndpoints = [] } = snapshot;
  return [...networkInterfaces, ...instances, ...vpcEndpoints];
}

function addressesOf(eni: NetworkInterface): readonly string[] {
  return [...eni.privateAddresses, ...eni.ipv6Addresses];
}

/** A gateway that is gone keeps its row for a while, and its addresses may be another's. */
function natAddresses(nat: NatGateway): readonly string[] {
  if (nat.state === 'deleted') return [];
  const { vpcId, privateAddress, publicAddress } = nat;
  const inside = privateAddress === undefined ? [] : [at(vpcId, privateAddress)];
  return publicAddress === undefined ? inside : [...inside, publicAddress];
}

/** `app/web/50dc6c495c0c9188` of a load balancer's ARN. */
function pathOf(arn: string): string {
  return arn.split(':loadbalancer/')[1] ?? arn;
}

function nodesOf(
  loadBalancers: readonly LoadBalancer[],
  interfaces: readonly NetworkInterface[],
): Map<string, NetworkInterface[]> {
  const arns = new Map(loadBalancers.map(({ id }) => [`ELB ${pathOf(id)}`, id]));
  return groupBy(interfaces, ({ description = '' }) => {
    const arn = arns.get(description);
    return arn === undefined ? [] : [arn];
  });
}

function byId<T extends Resource>(items: readonly T[] = []): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function oneBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) for (const key of keys(item)) found.set(key, item);
  return found;
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function membersOfGroup(
  interfaces: readonly NetworkInterface[],
): Map<string, Map<string, NetworkInterface[]>> {
  const ofGroup = groupBy(interfaces, ({ groupIds }) => groupIds);
  return new Map([...ofGroup].map(([groupId, enis]) => [groupId, groupBy(enis, addressesOf)]));
}
