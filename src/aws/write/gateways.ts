import type { PeeringSide } from '#network/snapshot/gateways.ts';
import { tagsOf, type Writer } from './rows.ts';

const attached = (vpcIds: readonly string[]) =>
  vpcIds.map((VpcId) => ({ VpcId, State: 'attached' }));

export const writeInternetGateways: Writer<'internetGateways'> = (rows) => ({
  'internet-gateways': {
    InternetGateways: rows.map((one) => ({
      InternetGatewayId: one.id,
      OwnerId: one.account,
      Attachments: attached(one.vpcIds),
      Tags: tagsOf(one),
    })),
  },
});

export const writeEgressOnlyGateways: Writer<'egressOnlyInternetGateways'> = (rows) => ({
  'egress-only-internet-gateways': {
    EgressOnlyInternetGateways: rows.map((one) => ({
      EgressOnlyInternetGatewayId: one.id,
      Attachments: attached(one.vpcIds),
      Tags: tagsOf(one),
    })),
  },
});

export const writeNatGateways: Writer<'natGateways'> = (rows) => ({
  'nat-gateways': {
    NatGateways: rows.map((nat) => ({
      NatGatewayId: nat.id,
      VpcId: nat.vpcId,
      SubnetId: nat.subnetId === '' ? undefined : nat.subnetId,
      State: nat.state,
      ConnectivityType: nat.connectivity,
      AvailabilityMode: nat.availability,
      RouteTableId: nat.routeTableId,
      NatGatewayAddresses: [
        {
          PrivateIp: nat.privateAddress,
          PublicIp: nat.publicAddress,
          NetworkInterfaceId: nat.networkInterfaceId,
          IsPrimary: true,
        },
      ],
      Tags: tagsOf(nat),
    })),
  },
});

export const writeVpcEndpoints: Writer<'vpcEndpoints'> = (rows) => ({
  'vpc-endpoints': {
    VpcEndpoints: rows.map((one) => ({
      VpcEndpointId: one.id,
      VpcId: one.vpcId,
      OwnerId: one.account,
      ServiceName: one.serviceName === '' ? undefined : one.serviceName,
      VpcEndpointType: one.type,
      State: one.state,
      PolicyDocument: one.policy && JSON.stringify(one.policy),
      RouteTableIds: one.routeTableIds,
      SubnetIds: one.subnetIds,
      NetworkInterfaceIds: one.networkInterfaceIds,
      Groups: one.groupIds.map((GroupId) => ({ GroupId })),
      PrivateDnsEnabled: one.privateDnsEnabled,
      DnsEntries: one.dnsNames.map((DnsName) => ({ DnsName })),
      DnsOptions:
        one.privateDnsForInboundOnly === undefined
          ? undefined
          : { PrivateDnsOnlyForInboundResolverEndpoint: one.privateDnsForInboundOnly },
      IpAddressType: one.addressType,
      ServiceRegion: one.serviceRegion,
      Tags: tagsOf(one),
    })),
  },
});

export const writeEndpointServices: Writer<'endpointServices'> = (rows) => ({
  'vpc-endpoint-services': {
    ServiceDetails: rows.map((one) => ({
      ServiceName: one.serviceName,
      ServiceType: one.types.map((ServiceType) => ({ ServiceType })),
      PrivateDnsNames: one.privateDnsNames.map((PrivateDnsName) => ({ PrivateDnsName })),
      AvailabilityZones: one.availabilityZones,
      VpcEndpointPolicySupported: one.policySupported,
    })),
  },
});

export const writePrefixLists: Writer<'prefixLists'> = (rows) => ({
  'prefix-lists': {
    PrefixLists: rows.map((one) => ({
      PrefixListId: one.id,
      PrefixListName: one.prefixListName === '' ? undefined : one.prefixListName,
      OwnerId: one.account,
      Cidrs: one.cidrs,
      Tags: tagsOf(one),
    })),
  },
});

export const writePeerings: Writer<'peeringConnections'> = (rows) => ({
  'vpc-peering-connections': {
    VpcPeeringConnections: rows.map((one) => ({
      VpcPeeringConnectionId: one.id,
      Status: { Code: one.state },
      RequesterVpcInfo: sideOf(one.requester),
      AccepterVpcInfo: sideOf(one.accepter),
      Tags: tagsOf(one),
    })),
  },
});

function sideOf({ vpcId, account, region, cidrs, ipv6Cidrs, resolvesForRemote }: PeeringSide) {
  return {
    VpcId: vpcId === '' ? undefined : vpcId,
    OwnerId: account,
    Region: region,
    CidrBlockSet: cidrs?.map((CidrBlock) => ({ CidrBlock })),
    Ipv6CidrBlockSet: ipv6Cidrs?.map((Ipv6CidrBlock) => ({ Ipv6CidrBlock })),
    PeeringOptions:
      resolvesForRemote === undefined
        ? undefined
        : { AllowDnsResolutionFromRemoteVpc: resolvesForRemote },
  };
}

export const writeVpnGateways: Writer<'vpnGateways'> = (rows) => ({
  'vpn-gateways': {
    VpnGateways: rows.map((one) => ({
      VpnGatewayId: one.id,
      State: one.state,
      VpcAttachments: attached(one.vpcIds),
      Tags: tagsOf(one),
    })),
  },
});
