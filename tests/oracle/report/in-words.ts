import type { PortRange, Protocol } from '#network/packet/flow.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { NetworkAclEntry, SecurityGroupRule, Subnet } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import type { Disagreement } from '../compare.ts';

/** A disagreement as a person reads it: the request, both answers, and the network around it. */
export function disagreementInWords(found: Disagreement): string {
  const { snapshot, request, traced, because, kernel } = found;
  return [
    `${requestInWords(request)}: traced ${traced}, the kernel says ${kernel}`,
    ...because.map((reason) => `  because: ${reason}`),
    ...networkInWords(snapshot).map((line) => `  ${line}`),
  ].join('\n');
}

function requestInWords({ from, to, protocol = 'tcp', port, sourcePort }: Request): string {
  const source = sourcePort === undefined ? from : `${from}:${sourcePort}`;
  return `${source} → ${to} ${protocol}${port === undefined ? '' : `/${port}`}`;
}

/** A network in a line for each resource, in the notation of the tables of cases. */
function networkInWords(snapshot: Snapshot): readonly string[] {
  const { peeringConnections = [], prefixLists = [], securityGroups = [] } = snapshot;
  return [
    ...(snapshot.vpcs ?? []).flatMap(({ id, cidrs, ipv6Cidrs }) => [
      [id, ...cidrs, ...ipv6Cidrs].join(' '),
      ...(snapshot.subnets ?? [])
        .filter(({ vpcId }) => vpcId === id)
        .flatMap((subnet) => subnetInWords(snapshot, subnet)),
    ]),
    ...(snapshot.routeTables ?? []).flatMap(({ id, main, subnetIds, gatewayIds, routes }) => [
      [id, ...(main ? ['main'] : []), ...subnetIds, ...gatewayIds].join(' '),
      ...routes.map(
        ({ destination, target, state, origin }) =>
          `  ${destination} ${target} ${state}${origin === undefined ? '' : ' propagated'}`,
      ),
    ]),
    ...(snapshot.networkAcls ?? []).flatMap(({ id, isDefault, subnetIds, entries }) => [
      [id, ...(isDefault ? ['default'] : []), ...subnetIds].join(' '),
      ...entries.toSorted((a, b) => a.number - b.number).map((one) => `  ${entryInWords(one)}`),
    ]),
    ...securityGroups.flatMap(({ id, rules }) => [
      id,
      ...rules.map((one) => `  ${ruleInWords(one)}`),
    ]),
    ...gatewaysInWords(snapshot),
    ...peeringConnections.map(
      ({ id, state, requester, accepter }) =>
        `${id} ${requester.vpcId} to ${accepter.vpcId}, ${state}`,
    ),
    ...transitInWords(snapshot),
    ...prefixLists.map(({ id, cidrs = [] }) => [id, ...cidrs].join(' ')),
  ];
}

function subnetInWords(snapshot: Snapshot, { id, cidr, ipv6Cidrs = [], availabilityZone }: Subnet) {
  const inside = (snapshot.networkInterfaces ?? []).filter(({ subnetId }) => subnetId === id);
  return [
    `  ${[id, cidr, ...ipv6Cidrs, availabilityZone].join(' ')}`,
    ...inside.map((one) => {
      const { privateAddresses, ipv6Addresses, publicAddresses, groupIds, instanceId } = one;
      const state = snapshot.instances?.find((instance) => instance.id === instanceId)?.state;
      const kind = one.interfaceType === 'interface' ? (state ?? one.status) : one.interfaceType;
      const both = publicAddresses.map((pair) => `(${pair.private} as ${pair.public})`);
      const addresses = [...privateAddresses, ...ipv6Addresses, ...both];
      const free = one.sourceDestCheck === false ? ['unchecked'] : [];
      return `    ${[one.id, ...addresses, ...groupIds, kind, ...free].join(' ')}`;
    }),
  ];
}

function gatewaysInWords(snapshot: Snapshot): readonly string[] {
  const { internetGateways = [], egressOnlyInternetGateways = [] } = snapshot;
  return [
    ...[...internetGateways, ...egressOnlyInternetGateways].map(({ id, vpcIds }) =>
      [id, ...vpcIds].join(' '),
    ),
    ...(snapshot.natGateways ?? []).map(({ id, subnetId, state, connectivity }) =>
      [id, subnetId, connectivity, state].join(' '),
    ),
    ...(snapshot.vpnGateways ?? []).map(({ id, vpcIds }) => [id, ...vpcIds].join(' ')),
    ...(snapshot.vpnConnections ?? []).map((one) => {
      const { id, vpnGatewayId = '', state, routes, tunnels = [], customerCidr, awsCidr } = one;
      const selected = [customerCidr, awsCidr].flatMap((block) => block ?? []);
      const known = routes.map(({ destination }) => destination);
      return [id, vpnGatewayId, state, ...tunnels, ...known, ...selected].join(' ');
    }),
    ...(snapshot.vpcEndpoints ?? []).map(({ id, vpcId, type, state, networkInterfaceIds }) =>
      [id, vpcId, type, state, ...networkInterfaceIds].join(' '),
    ),
  ];
}

function transitInWords(snapshot: Snapshot): readonly string[] {
  const { transitGatewayAttachments = [], transitGatewayRouteTables = [] } = snapshot;
  if (transitGatewayAttachments.length === 0) return [];
  return [
    ...(snapshot.transitGateways ?? []).map(({ id, state, securityGroupReferencing }) =>
      [id, state, ...(securityGroupReferencing === true ? ['keeps references'] : [])].join(' '),
    ),
    ...transitGatewayAttachments.map((one) => {
      const { id, resourceId, state, routeTableId = 'no table', subnetIds = [] } = one;
      const keeps = one.securityGroupReferencing === true ? ['keeps references'] : [];
      return [id, resourceId, state, routeTableId, ...subnetIds, ...keeps].join(' ');
    }),
    ...transitGatewayRouteTables.flatMap(({ id, routes = [] }) => [
      id,
      ...routes.map(
        ({ destination, state, type, attachmentIds }) =>
          `  ${[destination, ...attachmentIds, type, state].join(' ')}`,
      ),
    ]),
  ];
}

function entryInWords({ number, egress, action, cidr, protocol, ports, icmp }: NetworkAclEntry) {
  const range = icmp ? { from: icmp.type, to: icmp.code } : ports;
  return `${egress ? 'out' : 'in'} ${number} ${action} ${trafficInWords(protocol, range)} ${cidr}`;
}

function ruleInWords({ egress, protocol, ports, peer }: SecurityGroupRule): string {
  const whom =
    peer.kind === 'security-group'
      ? peer.groupId
      : peer.kind === 'prefix-list'
        ? peer.prefixListId
        : peer.cidr;
  return `${egress ? 'out' : 'in'} ${trafficInWords(protocol, ports)} ${whom}`;
}

function trafficInWords(protocol: Protocol, ports: PortRange | undefined): string {
  if (!ports) return String(protocol);
  return `${protocol}/${ports.from === ports.to ? ports.from : `${ports.from}-${ports.to}`}`;
}
