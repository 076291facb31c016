import { expect, test } from 'vitest';
import { snapshot, told } from '../../support/two-accounts.ts';

test.for<[fact: string, of: string, expected: string]>([
  [
    'a regional NAT gateway stands in no subnet',
    'natGateways 60002 availability subnetId routeTableId',
    'regional |  | rtb-0d1e2f3a4b5c60009',
  ],
  [
    'an endpoint of a service in another Region',
    'vpcEndpoints 60001 serviceRegion addressType',
    'us-west-2 | ipv4',
  ],
  [
    'a service of the endpoint’s own Region needs no word',
    'vpcEndpoints 60002 serviceRegion',
    'undefined',
  ],
  [
    'a peering: each side tells its own DNS option',
    'peeringConnections 60002 requester.resolvesForRemote accepter.resolvesForRemote accepter.cidrs',
    'false | true | [10.20.0.0/16]',
  ],
  [
    'options of a transit gateway',
    'transitGateways 60001 name securityGroupReferencing dnsSupport account',
    'hub | false | true | 444455556666',
  ],
  [
    'an attachment, put together from two calls',
    'transitGatewayAttachments 60001 resourceType subnetIds.length routeTableId applianceMode',
    'vpc | 2 | tgw-rtb-0d1e2f3a4b5c60001 | false',
  ],
  [
    'an attachment of another account: the gateway’s owner is told its table',
    'transitGatewayAttachments 60004 name routeTableId',
    'to-hub | tgw-rtb-0d1e2f3a4b5c60001',
  ],
  [
    'an attachment that is known to have no table',
    'transitGatewayAttachments 60003 routeTableId associationState',
    'undefined | none',
  ],
  [
    'routes of a searched table',
    'transitGatewayRouteTables 60001 routes.1.attachmentIds routes.2.state routes.3.destination hasMore',
    '[tgw-attach-0d1e2f3a4b5c60002] | blackhole | pl-0d1e2f3a4b5c60001 | false',
  ],
  [
    'a search without the table’s id, in a file that names it',
    'transitGatewayRouteTables 60002 routes.length hasMore',
    '1 | true',
  ],
  [
    'a virtual private gateway, without the VPC that it left',
    'vpnGateways 60001 vpcIds',
    '[vpc-0d1e2f3a4b5c60001]',
  ],
  [
    'a VPN with one tunnel up, and what it carries',
    'vpnConnections 60001 tunnels customerCidr awsCidr routes.0.destination',
    '[UP,DOWN] | 192.168.0.0/16 | 10.20.0.0/16 | 192.168.0.0/16',
  ],
  [
    'a VPN whose tunnels are not told',
    'vpnConnections 60002 tunnels transitGatewayId',
    'undefined | tgw-0d1e2f3a4b5c60001',
  ],
  [
    'a virtual interface on a Direct Connect gateway',
    'virtualInterfaces ffd1e2f3 bgpUp vpnGatewayId directConnectGatewayId',
    'true | undefined | d1e2f3a4-0001-4000-8000-0123456789ab',
  ],
  [
    'which prefixes Direct Connect tells the customer of',
    'directConnectAssociations 89ab gatewayType allowedPrefixes',
    'virtualPrivateGateway | [10.20.0.0/16]',
  ],
])('%s', ([, of, expected]) => {
  expect(told(of)).toBe(expected);
});

test('both ends of a peering of transit gateways are here, each with a table of its own', () => {
  const ends = snapshot.transitGatewayAttachments?.filter(({ id }) => id.endsWith('60002'));
  expect(ends?.map((end) => [end.transitGatewayId, end.routeTableId, end.peerRegion])).toEqual([
    ['tgw-0d1e2f3a4b5c60002', 'tgw-rtb-0d1e2f3a4b5c60002', 'ap-northeast-1'],
    ['tgw-0d1e2f3a4b5c60001', 'tgw-rtb-0d1e2f3a4b5c60001', 'us-west-2'],
  ]);
});
