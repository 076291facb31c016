import {
  account,
  addressIn,
  doorInterface,
  endpointId,
  groupId,
  natAddress,
  region,
  subnetId,
  type Estate,
  type Site,
  type Tier,
  type Zone,
} from './estate.ts';
import type { Answer, Row } from './row.ts';

/** The ways out of a VPC that have an id of their own: NAT gateways and endpoints. */
export function doorAnswers({ vpcs }: Estate): readonly Answer[] {
  const services = [...new Set(vpcs.flatMap(({ doors }) => doors))];
  return [
    { name: 'NatGateways', document: { NatGateways: vpcs.flatMap(natGateways) } },
    { name: 'VpcEndpoints', document: { VpcEndpoints: vpcs.flatMap(endpoints) } },
    { name: 'ServiceDetails', document: { ServiceDetails: services.map(serviceDetail) } },
    { name: 'PrefixLists', document: { PrefixLists: [s3List, officeList] } },
  ];
}

const s3List = {
  PrefixListId: 'pl-s3',
  PrefixListName: `com.amazonaws.${region}.s3`,
  Cidrs: ['198.51.100.0/26', '198.51.100.64/26', '198.51.100.128/26', '198.51.100.192/26'],
};

const officeList = {
  PrefixListId: 'pl-offices',
  PrefixListName: 'offices',
  Cidrs: Array.from({ length: 40 }, (_, office) => `172.16.${office}.0/24`),
};

function natGateways(site: Site): readonly Row[] {
  return site.zones.map((zone) => ({
    NatGatewayId: `nat-${site.number}-${zone}`,
    VpcId: site.id,
    SubnetId: subnetId(site, 'public', zone),
    State: 'available',
    ConnectivityType: 'public',
    NatGatewayAddresses: [
      {
        PrivateIp: addressIn(site, 'public', zone, 10),
        PublicIp: natAddress(site, zone),
        NetworkInterfaceId: natInterfaceId(site, zone),
        IsPrimary: true,
      },
    ],
  }));
}

function natInterfaceId(site: Site, zone: Zone): string {
  return `eni-nat-${site.number}-${zone}`;
}

function endpoints(site: Site): readonly Row[] {
  const tables = site.zones.flatMap((zone) =>
    ['app', 'data'].map((tier) => `rtb-${site.number}-${tier}-${zone}`),
  );
  const gateway = {
    VpcEndpointId: endpointId(site, 's3'),
    VpcEndpointType: 'Gateway',
    VpcId: site.id,
    ServiceName: `com.amazonaws.${region}.s3`,
    State: 'available',
    PolicyDocument: everything,
    RouteTableIds: tables,
  };
  const interfaces = site.doors.map((service) => ({
    VpcEndpointId: endpointId(site, service),
    VpcEndpointType: 'Interface',
    VpcId: site.id,
    ServiceName: `com.amazonaws.${region}.${service}`,
    State: 'available',
    PolicyDocument: everything,
    SubnetIds: site.zones.map((zone) => subnetId(site, 'door', zone)),
    Groups: [{ GroupId: groupId(site, 'doors') }],
    NetworkInterfaceIds: site.zones.map((zone) => doorInterface(site, service, zone)),
    PrivateDnsEnabled: true,
    IpAddressType: 'ipv4',
  }));
  return [gateway, ...interfaces];
}

const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
};

function serviceDetail(service: string): Row {
  const labels = service.split('.').toReversed().join('.');
  return {
    ServiceName: `com.amazonaws.${region}.${service}`,
    ServiceType: [{ ServiceType: 'Interface' }],
    PrivateDnsNames: [{ PrivateDnsName: `${labels}.${region}.amazonaws.com` }],
    VpcEndpointPolicySupported: true,
  };
}

/** Network interfaces of NAT gateways and of endpoints, which AWS keeps. */
export function doorInterfaces(site: Site): readonly Row[] {
  return site.zones.flatMap((zone) => [
    {
      ...managed(site, 'public', zone, 10),
      NetworkInterfaceId: natInterfaceId(site, zone),
      InterfaceType: 'nat_gateway',
      Groups: [],
    },
    ...site.doors.map((service, i) => ({
      ...managed(site, 'door', zone, 10 + i),
      NetworkInterfaceId: doorInterface(site, service, zone),
      InterfaceType: 'vpc_endpoint',
      Groups: [{ GroupId: groupId(site, 'doors') }],
    })),
  ]);
}

function managed(site: Site, tier: Tier, zone: Zone, n: number) {
  const address = addressIn(site, tier, zone, n);
  return {
    VpcId: site.id,
    SubnetId: subnetId(site, tier, zone),
    AvailabilityZone: `${region}${zone}`,
    OwnerId: account,
    PrivateIpAddress: address,
    PrivateIpAddresses: [{ PrivateIpAddress: address, Primary: true }],
    Status: 'in-use',
    RequesterManaged: true,
    TagSet: [],
  };
}
