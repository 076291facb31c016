import type { Flow, PortRange, Protocol } from '#network/packet/flow.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';
import type {
  NetworkAcl,
  NetworkAclEntry,
  Route,
  RouteTable,
  SecurityGroup,
  SecurityGroupPeer,
  SecurityGroupRule,
  Subnet,
  Vpc,
} from '#network/snapshot/vpc.ts';

/** A snapshot in which everything was read and nothing was found, but for what is given. */
export function snapshot(parts: Partial<Snapshot>): Snapshot {
  return {
    account: '111122223333',
    region: 'ap-northeast-1',
    vpcs: [],
    subnets: [],
    routeTables: [],
    networkAcls: [],
    securityGroups: [],
    networkInterfaces: [],
    instances: [],
    internetGateways: [],
    natGateways: [],
    vpcEndpoints: [],
    endpointServices: [],
    prefixLists: [],
    roles: [],
    buckets: [],
    keys: [],
    ...parts,
  };
}

/** The same network with one answer that was never read. */
export function without(collection: Collection, network: Snapshot): Snapshot {
  const { [collection]: _unread, ...rest } = network;
  return rest;
}

export function vpc(parts: Partial<Vpc> = {}): Vpc {
  const dns = { enableDnsSupport: true, enableDnsHostnames: true };
  return { id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [], ...dns, ...amazonDns, ...parts };
}

const amazonDns = { dnsServers: ['AmazonProvidedDNS'] };

export function subnet(id: string, cidr: string, zone = 'a'): Subnet {
  return { id, name: id, vpcId: 'vpc-1', cidr, availabilityZone: `ap-northeast-1${zone}` };
}

/** A network interface that something is attached to. */
export function eni(
  id: string,
  address: string,
  subnetId: string,
  groupIds: readonly string[],
  parts: Partial<NetworkInterface> = {},
): NetworkInterface {
  const none = { publicAddresses: [], ipv6Addresses: [] };
  const kind = { status: 'in-use', interfaceType: 'interface' };
  const where = { id, vpcId: 'vpc-1', subnetId, privateAddresses: [address], groupIds };
  return { ...where, ...none, ...kind, ...parts };
}

export function sg(id: string, ...rules: readonly SecurityGroupRule[]): SecurityGroup {
  return { id, vpcId: 'vpc-1', groupName: id, rules };
}

/** `tcp/443 10.0.0.0/16`, `tcp/443 sg-1`, `all pl-1`, `udp/1024-2048 ::/0`, `icmp/8--1 0.0.0.0/0`. */
export function inbound(text: string): SecurityGroupRule {
  return { egress: false, ...rule(text) };
}

export function outbound(text: string): SecurityGroupRule {
  return { egress: true, ...rule(text) };
}

function rule(text: string): Omit<SecurityGroupRule, 'egress'> {
  const [what = '', whom = ''] = text.split(' ');
  return { ...traffic(what), peer: peer(whom) };
}

function peer(text: string): SecurityGroupPeer {
  if (text.startsWith('sg-')) return { kind: 'security-group', groupId: text };
  if (text.startsWith('pl-')) return { kind: 'prefix-list', prefixListId: text };
  return { kind: text.includes(':') ? 'ipv6-cidr' : 'cidr', cidr: text };
}

function traffic(text: string): { protocol: Protocol; ports?: PortRange } {
  const [name = '', ports] = text.split('/');
  const protocol = /^\d+$/.test(name) ? Number(name) : known(name);
  const bounds = /^(-?\d+)(?:-(-?\d+))?$/.exec(ports ?? '')?.slice(1) ?? [];
  const [from, to = from] = bounds.filter((bound) => bound !== undefined).map(Number);
  return from === undefined || to === undefined ? { protocol } : { protocol, ports: { from, to } };
}

function known(name: string): Protocol {
  return (['tcp', 'udp', 'icmp', 'icmpv6'] as const).find((one) => one === name) ?? 'all';
}

/** `in 100 allow tcp/443 10.0.0.0/16`. */
function entry(text: string): NetworkAclEntry {
  const [way, number, action, what = '', cidr = ''] = text.split(' ');
  const { protocol, ports } = traffic(what);
  const icmp = ports && { icmp: { type: ports.from, code: ports.to } };
  return {
    number: Number(number),
    egress: way === 'out',
    action: action === 'allow' ? 'allow' : 'deny',
    cidr,
    protocol,
    ...(protocol === 'icmp' ? icmp : ports && { ports }),
  };
}

export function nacl(id: string, subnetIds: readonly string[], ...entries: string[]): NetworkAcl {
  return { id, vpcId: 'vpc-1', isDefault: false, subnetIds, entries: entries.map(entry) };
}

/** What AWS puts into a new VPC. */
export function defaultNacl(): NetworkAcl {
  const entries = ['in 100 allow all 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'];
  return { ...nacl('acl-default', [], ...entries), isDefault: true };
}

/** `10.0.0.0/16 local`, `0.0.0.0/0 igw-1 blackhole`. */
export function route(text: string): Route {
  const [destination = '', target = '', state] = text.split(' ');
  return { destination, target, state: state === 'blackhole' ? 'blackhole' : 'active' };
}

export function table(id: string, subnetIds: readonly string[], ...routes: string[]): RouteTable {
  const main = subnetIds.length === 0;
  return { id, vpcId: 'vpc-1', main, subnetIds, gatewayIds: [], routes: routes.map(route) };
}

export function interfaceEndpoint(
  id: string,
  service: string,
  networkInterfaceIds: readonly string[],
  parts: Partial<VpcEndpoint> = {},
): VpcEndpoint {
  return {
    id,
    vpcId: 'vpc-1',
    serviceName: `com.amazonaws.ap-northeast-1.${service}`,
    type: 'Interface',
    state: 'available',
    policy: everything,
    routeTableIds: [],
    subnetIds: [],
    groupIds: [],
    networkInterfaceIds,
    privateDnsEnabled: true,
    dnsNames: [],
    ...parts,
  };
}

/** The policy of an endpoint that was given none. */
export const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
};

/** One direction of a TCP conversation from a Linux client. */
export function tcp(from: string, to: string, port: number): Flow {
  return {
    protocol: 'tcp',
    source: { address: from, ports: { from: 32768, to: 60999 } },
    destination: { address: to, ports: { from: port, to: port } },
  };
}

export function udp(from: string, to: string, port: number): Flow {
  return { ...tcp(from, to, port), protocol: 'udp' };
}

export function ping(from: string, to: string): Flow {
  const ends = tcp(from, to, 0);
  const source = { ...ends.source, ports: { from: 0, to: 0 } };
  return { protocol: 'icmp', source, destination: { address: to, ports: { from: 8, to: 0 } } };
}
