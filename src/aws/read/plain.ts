import {
  egressOnlyInternetGatewaySchema,
  internetGatewaySchema,
  natGatewaySchema,
} from '../schema/gateways.ts';
import { networkAclSchema } from '../schema/network-acl.ts';
import {
  directConnectAssociationSchema,
  virtualInterfaceSchema,
  vpnConnectionSchema,
  vpnGatewaySchema,
} from '../schema/private-connection.ts';
import { routeTableSchema } from '../schema/route-table.ts';
import { listOf } from './kind.ts';

/** Collections that one list of one call tells whole, by ids that nothing else has. */
export const plain = {
  routeTables: listOf('RouteTables', routeTableSchema),
  networkAcls: listOf('NetworkAcls', networkAclSchema),
  internetGateways: listOf('InternetGateways', internetGatewaySchema),
  egressOnlyInternetGateways: listOf('EgressOnlyInternetGateways', egressOnlyInternetGatewaySchema),
  natGateways: listOf('NatGateways', natGatewaySchema),
  vpnGateways: listOf('VpnGateways', vpnGatewaySchema),
  vpnConnections: listOf('VpnConnections', vpnConnectionSchema),
  virtualInterfaces: listOf('virtualInterfaces', virtualInterfaceSchema),
  directConnectAssociations: listOf(
    'directConnectGatewayAssociations',
    directConnectAssociationSchema,
  ),
};

export const plainKinds = Object.values(plain);
