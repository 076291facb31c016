import { tagsOf, type Writer } from './rows.ts';

export const writeVpnConnections: Writer<'vpnConnections'> = (rows) => ({
  'vpn-connections': {
    VpnConnections: rows.map((one) => ({
      VpnConnectionId: one.id,
      State: one.state,
      VpnGatewayId: one.vpnGatewayId,
      TransitGatewayId: one.transitGatewayId,
      Options: {
        StaticRoutesOnly: one.staticRoutesOnly,
        LocalIpv4NetworkCidr: one.customerCidr,
        RemoteIpv4NetworkCidr: one.awsCidr,
      },
      Routes: one.routes.map(({ destination, state }) => ({
        DestinationCidrBlock: destination,
        State: state,
      })),
      VgwTelemetry: one.tunnels?.map((Status) => ({ Status })),
      Tags: tagsOf(one),
    })),
  },
});

export const writeVirtualInterfaces: Writer<'virtualInterfaces'> = (rows, { region }) => ({
  'virtual-interfaces': {
    virtualInterfaces: rows.map((one) => ({
      virtualInterfaceId: one.id,
      virtualInterfaceType: one.type,
      virtualInterfaceState: one.state,
      ownerAccount: one.account,
      region: one.region ?? region,
      virtualGatewayId: one.vpnGatewayId,
      directConnectGatewayId: one.directConnectGatewayId,
      bgpPeers: [{ bgpStatus: one.bgpUp ? 'up' : 'down' }],
      tags: tagsOf(one).map(({ Key, Value }) => ({ key: Key, value: Value })),
    })),
  },
});

export const writeDirectConnect: Writer<'directConnectAssociations'> = (rows) => ({
  'direct-connect-gateway-associations': {
    directConnectGatewayAssociations: rows.map((one) => ({
      associationId: one.id,
      directConnectGatewayId: one.directConnectGatewayId,
      directConnectGatewayOwnerAccount: one.account,
      associationState: one.state,
      associatedGateway: { id: one.gatewayId, type: one.gatewayType },
      allowedPrefixesToDirectConnectGateway: one.allowedPrefixes.map((cidr) => ({ cidr })),
    })),
  },
});
