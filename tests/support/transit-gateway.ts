import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type {
  TransitGatewayAttachment,
  TransitGatewayRoute,
} from '#network/snapshot/transit-gateway.ts';
import { inbound, subnet } from './network.ts';
import { twoVpcs } from './two-vpcs.ts';

export const [there, back] = [['10.1.0.0/16 tgw-1'], ['10.0.0.0/16 tgw-1']];

/** `10.1.0.0/16 tgw-attach-b`, `10.0.0.0/8 blackhole`. */
export function route(text: string): TransitGatewayRoute {
  const [destination = '', target = ''] = text.split(' ');
  const isHole = target === 'blackhole';
  const state = isHole ? 'blackhole' : 'active';
  return { destination, state, type: 'static', attachmentIds: isHole ? [] : [target] };
}

export function attachment(
  name: string,
  parts: Partial<TransitGatewayAttachment> = {},
): TransitGatewayAttachment {
  const vpc = { resourceType: 'vpc', resourceId: `vpc-${name}`, subnetIds: [`${name}-tgw`] };
  const association = { routeTableId: 'tgw-rtb-1', associationState: 'associated' };
  const id = `tgw-attach-${name}`;
  return { id, transitGatewayId: 'tgw-1', state: 'available', ...vpc, ...association, ...parts };
}

/** Both VPCs on one transit gateway, each by an attachment in a subnet of its own. */
export function joined(
  parts: Partial<Snapshot> = {},
  routes: readonly string[] = ['10.0.0.0/16 tgw-attach-a', '10.1.0.0/16 tgw-attach-b'],
  admits?: string,
): Snapshot {
  const base = twoVpcs(there, back, {}, admits === undefined ? undefined : [inbound(admits)]);
  return {
    ...base,
    subnets: [
      ...(base.subnets ?? []),
      { ...subnet('a-tgw', '10.0.9.0/28'), vpcId: 'vpc-a' },
      { ...subnet('b-tgw', '10.1.9.0/28'), vpcId: 'vpc-b' },
      { ...subnet('a2', '10.0.2.0/24', 'c'), vpcId: 'vpc-a' },
    ],
    transitGateways: [{ id: 'tgw-1', state: 'available', securityGroupReferencing: false }],
    transitGatewayAttachments: [attachment('a'), attachment('b')],
    transitGatewayRouteTables: [
      { id: 'tgw-rtb-1', transitGatewayId: 'tgw-1', routes: routes.map(route) },
    ],
    ...parts,
  };
}

export const references = {
  transitGateways: [{ id: 'tgw-1', state: 'available', securityGroupReferencing: true }],
  transitGatewayAttachments: ['a', 'b'].map((name) =>
    attachment(name, { securityGroupReferencing: true }),
  ),
};
