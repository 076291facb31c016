import {
  account,
  addressIn,
  endpointId,
  region,
  subnetCidr,
  subnetId,
  subnetsOf,
  type Estate,
  type Site,
  type Tier,
} from './estate.ts';
import type { Answer, Row } from './row.ts';

/** What a VPC is made of before anybody lives in it: subnets, route tables, network ACLs, gateways. */
export function vpcAnswers({ vpcs }: Estate): readonly Answer[] {
  const list = (key: string, of: (site: Site) => readonly Row[]) => ({
    name: key,
    document: { [key]: vpcs.flatMap(of) },
  });
  return [
    list('Vpcs', ({ id, number }) => [
      { VpcId: id, CidrBlock: `10.${number}.0.0/16`, DhcpOptionsId: 'dopt-1', OwnerId: account },
    ]),
    { name: 'DhcpOptions', document: { DhcpOptions: [amazonsResolver] } },
    ...vpcs.map(({ id }) => ({ name: `attributes-${id}`, document: { VpcId: id, ...withDns } })),
    list('Subnets', subnets),
    list('RouteTables', (site) => routeTables(site, vpcs)),
    list('NetworkAcls', networkAcls),
    list('InternetGateways', ({ id, number }) => [
      { InternetGatewayId: `igw-${number}`, Attachments: [{ VpcId: id, State: 'available' }] },
    ]),
    list('VpcPeeringConnections', (site) => peerings(site, vpcs)),
  ];
}

const amazonsResolver = {
  DhcpOptionsId: 'dopt-1',
  DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] }],
};

const withDns = { EnableDnsSupport: { Value: true }, EnableDnsHostnames: { Value: true } };

function subnets(site: Site): readonly Row[] {
  return subnetsOf(site).map(({ tier, zone }) => ({
    SubnetId: subnetId(site, tier, zone),
    VpcId: site.id,
    CidrBlock: subnetCidr(site, tier, zone),
    AvailabilityZone: `${region}${zone}`,
    OwnerId: account,
  }));
}

/** One table for each subnet, and the main one, which nobody uses. */
function routeTables(site: Site, vpcs: readonly Site[]): readonly Row[] {
  const main = {
    RouteTableId: `rtb-${site.number}`,
    VpcId: site.id,
    Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
    Routes: [local(site)],
  };
  const own = subnetsOf(site).map(({ tier, zone }) => ({
    RouteTableId: `rtb-${site.number}-${tier}-${zone}`,
    VpcId: site.id,
    Associations: [
      {
        Main: false,
        SubnetId: subnetId(site, tier, zone),
        AssociationState: { State: 'associated' },
      },
    ],
    Routes: [
      local(site),
      ...officeRoutes(site),
      ...peeringRoutes(site, vpcs),
      ...wayOut(site, tier, zone),
    ],
  }));
  return [main, ...own];
}

const active = { State: 'active', Origin: 'CreateRoute' };

function local({ number }: Site) {
  const route = { DestinationCidrBlock: `10.${number}.0.0/16`, GatewayId: 'local' };
  return { ...route, State: 'active', Origin: 'CreateRouteTable' };
}

/** Forty branch offices behind a transit gateway: with all others, a table comes to 50 routes. */
function officeRoutes({ number }: Site): readonly Row[] {
  return Array.from({ length: 40 }, (_, office) => ({
    DestinationCidrBlock: `172.16.${office}.0/24`,
    TransitGatewayId: `tgw-${number}`,
    ...active,
  }));
}

/** The first VPC is joined to each of the others. */
function peeringRoutes(site: Site, vpcs: readonly Site[]): readonly Row[] {
  return peersOf(site, vpcs).map((peer) => ({
    DestinationCidrBlock: `10.${peer.number}.0.0/16`,
    VpcPeeringConnectionId: peeringId(site, peer),
    ...active,
  }));
}

function peersOf(site: Site, vpcs: readonly Site[]): readonly Site[] {
  return site.number === 0 ? vpcs.slice(1) : vpcs.slice(0, 1);
}

function peeringId(one: Site, two: Site): string {
  return `pcx-${Math.max(one.number, two.number)}`;
}

function wayOut(site: Site, tier: Tier, zone: 'a' | 'c'): readonly Row[] {
  const everywhere = { DestinationCidrBlock: '0.0.0.0/0', ...active };
  const s3 = { DestinationPrefixListId: 'pl-s3', GatewayId: endpointId(site, 's3'), ...active };
  if (tier === 'public') return [{ ...everywhere, GatewayId: `igw-${site.number}` }];
  if (tier === 'app') return [s3, { ...everywhere, NatGatewayId: `nat-${site.number}-${zone}` }];
  return tier === 'data' ? [s3] : [];
}

function networkAcls(site: Site): readonly Row[] {
  const acl = (tier: Tier, entries: readonly Row[]) => ({
    NetworkAclId: `acl-${site.number}-${tier}`,
    VpcId: site.id,
    IsDefault: tier === 'door',
    Associations: site.zones.map((zone) => ({ SubnetId: subnetId(site, tier, zone) })),
    Entries: entries,
  });
  const vpc = `${addressIn(site, 'public', 'a', 0)}/16`;
  const noPublic = site.zones.map((zone, i) =>
    entry(90 + i, 'deny', '-1', subnetCidr(site, 'public', zone)),
  );
  const tcp = (number: number, cidr: string, ...ports: readonly [number, number]) =>
    entry(number, 'allow', '6', cidr, ports);
  const ephemeral = [tcp(200, '0.0.0.0/0', 1024, 65_535)];
  const both = (entries: readonly Row[]) => [
    ...[...banned, ...entries].map((one) => ({ ...one, Egress: false })),
    ...entries.map((one) => ({ ...one, Egress: true })),
  ];
  const web = [tcp(100, '0.0.0.0/0', 443, 443), ...ephemeral];
  return [
    acl('public', both([...web, tcp(110, vpc, 0, 65_535)])),
    acl('app', both([...web, tcp(110, '10.0.0.0/8', 0, 65_535)])),
    acl('data', both([...noPublic, ...web, tcp(110, '10.0.0.0/8', 0, 65_535)])),
    acl('door', both([entry(100, 'allow', '-1', '0.0.0.0/0')])),
  ];
}

function entry(
  RuleNumber: number,
  RuleAction: string,
  Protocol: string,
  CidrBlock: string,
  ports?: readonly [From: number, To: number],
): Row {
  const bare = { RuleNumber, RuleAction, Protocol, CidrBlock };
  return ports ? { ...bare, PortRange: { From: ports[0], To: ports[1] } } : bare;
}

/** Ten networks that somebody once wanted kept out. */
const banned = Array.from({ length: 10 }, (_, i) =>
  entry(10 + i, 'deny', '-1', `192.0.2.${i * 16}/28`),
);

function peerings(site: Site, vpcs: readonly Site[]): readonly Row[] {
  const side = ({ id, number }: Site) => {
    const place = { VpcId: id, OwnerId: account, Region: region };
    return { ...place, CidrBlock: `10.${number}.0.0/16` };
  };
  const others = site.number === 0 ? peersOf(site, vpcs) : [];
  return others.map((peer) => ({
    VpcPeeringConnectionId: peeringId(site, peer),
    Status: { Code: 'active' },
    RequesterVpcInfo: side(site),
    AccepterVpcInfo: side(peer),
  }));
}
