import { familyOf } from '#network/packet/block.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import { each, tagsOf, type Documents, type Row, type Writer } from './rows.ts';

const ipv6 = (cidrs: readonly string[] = []) =>
  cidrs.map((Ipv6CidrBlock) => ({ Ipv6CidrBlock, Ipv6CidrBlockState: { State: 'associated' } }));

const blocked = (mode: string | undefined) =>
  mode === undefined ? undefined : { InternetGatewayBlockMode: mode };

/** VPCs, their two DNS attributes, and a set of DHCP options for each choice of name servers. */
export const writeVpcs: Writer<'vpcs'> = (rows) => ({
  vpcs: {
    Vpcs: rows.map((vpc) => ({
      VpcId: vpc.id,
      OwnerId: vpc.account,
      CidrBlock: vpc.cidrs[0],
      CidrBlockAssociationSet: vpc.cidrs.map((CidrBlock) => ({
        CidrBlock,
        CidrBlockState: { State: 'associated' },
      })),
      Ipv6CidrBlockAssociationSet: ipv6(vpc.ipv6Cidrs),
      DhcpOptionsId: vpc.dnsServers && optionsOf(vpc.dnsServers),
      BlockPublicAccessStates: blocked(vpc.publicAccessBlock),
      Tags: tagsOf(vpc),
    })),
  },
  ...dhcpOptions(rows),
  ...attribute(rows, 'enableDnsSupport'),
  ...attribute(rows, 'enableDnsHostnames'),
});

function attribute(
  rows: readonly Row<'vpcs'>[],
  name: 'enableDnsSupport' | 'enableDnsHostnames',
): Documents {
  const member = name === 'enableDnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames';
  return each(rows, ({ id, [name]: Value }) =>
    Value === undefined
      ? undefined
      : [`vpc-attribute-${id}-${name}`, { VpcId: id, [member]: { Value } }],
  );
}

/** The same servers are the same options. */
const optionsOf = (servers: readonly string[]) =>
  `dopt-${servers.join('-').replaceAll(/[.:]/g, '-')}`;

function dhcpOptions(rows: readonly Row<'vpcs'>[]): Documents {
  const lists = rows.flatMap(({ dnsServers }) => (dnsServers ? [dnsServers] : []));
  const byId = new Map(lists.map((servers) => [optionsOf(servers), servers]));
  const DhcpOptions = [...byId].map(([DhcpOptionsId, servers]) => ({
    DhcpOptionsId,
    DhcpConfigurations:
      servers.length === 0
        ? []
        : [{ Key: 'domain-name-servers', Values: servers.map((Value) => ({ Value })) }],
  }));
  return DhcpOptions.length === 0 ? {} : { 'dhcp-options': { DhcpOptions } };
}

export const writeSubnets: Writer<'subnets'> = (rows) => ({
  subnets: {
    Subnets: rows.map((subnet) => ({
      SubnetId: subnet.id,
      VpcId: subnet.vpcId,
      OwnerId: subnet.account,
      CidrBlock: familyOf(subnet.cidr) === 4 ? subnet.cidr : undefined,
      Ipv6CidrBlockAssociationSet: ipv6(subnet.ipv6Cidrs),
      AvailabilityZone: subnet.availabilityZone,
      AvailabilityZoneId: subnet.availabilityZoneId,
      MapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch,
      EnableDns64: subnet.enableDns64,
      BlockPublicAccessStates: blocked(subnet.publicAccessBlock),
      Tags: tagsOf(subnet),
    })),
  },
});

export const writeRouteTables: Writer<'routeTables'> = (rows) => ({
  'route-tables': {
    RouteTables: rows.map((table) => ({
      RouteTableId: table.id,
      VpcId: table.vpcId,
      OwnerId: table.account,
      Associations: [
        ...(table.main ? [{ Main: true }] : []),
        ...table.subnetIds.map((SubnetId) => ({ Main: false, SubnetId })),
        ...table.gatewayIds.map((GatewayId) => ({ Main: false, GatewayId })),
      ],
      Routes: table.routes.map(writeRoute),
      Tags: tagsOf(table),
    })),
  },
});

/** AWS names a target by the kind of thing that it is; what is none of these is called a gateway. */
const targets: readonly (readonly [start: string, member: string])[] = [
  ['nat-', 'NatGatewayId'],
  ['tgw-', 'TransitGatewayId'],
  ['pcx-', 'VpcPeeringConnectionId'],
  ['eigw-', 'EgressOnlyInternetGatewayId'],
  ['eni-', 'NetworkInterfaceId'],
  ['i-', 'InstanceId'],
  ['lgw-', 'LocalGatewayId'],
  ['cagw-', 'CarrierGatewayId'],
  ['arn:', 'CoreNetworkArn'],
];

function writeRoute({ destination, target, state, origin }: Route) {
  const member = targets.find(([start]) => target.startsWith(start))?.[1] ?? 'GatewayId';
  return {
    [destinationMember(destination)]: destination,
    ...(target !== 'none' && { [member]: target }),
    State: state,
    Origin: origin,
  };
}

function destinationMember(destination: string): string {
  if (destination.startsWith('pl-')) return 'DestinationPrefixListId';
  return familyOf(destination) === 4 ? 'DestinationCidrBlock' : 'DestinationIpv6CidrBlock';
}
