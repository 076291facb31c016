import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TransitGatewayRoute } from '#network/snapshot/transit-gateway.ts';
import { subnet, table } from '../../support/network.ts';
import { edit, fault, type Fault, type Where } from './fault.ts';

/*
 *  vpc-1 ── tgw-attach-1 in subnet-nat ── tgw-1 ── tgw-attach-2 in subnet-far 10.1.9.0/24 ── vpc-2
 *  What comes by an attachment is routed by tgw-rtb-1 or tgw-rtb-2.
 */

const attachment = (n: number, subnetId: string) => ({
  id: `tgw-attach-${n}`,
  transitGatewayId: 'tgw-1',
  resourceType: 'vpc',
  resourceId: `vpc-${n}`,
  state: 'available',
  routeTableId: `tgw-rtb-${n}`,
  associationState: 'associated',
  subnetIds: [subnetId],
});

const propagated = (destination: string, attachmentId: string): TransitGatewayRoute => ({
  destination,
  state: 'active',
  type: 'propagated',
  attachmentIds: [attachmentId],
});

const tableOf = (n: number, route: TransitGatewayRoute) => ({
  id: `tgw-rtb-${n}`,
  transitGatewayId: 'tgw-1',
  routes: [route],
});

/** The gateway between the two VPCs, as collections of a snapshot. */
export const transit = {
  transitGateways: [{ id: 'tgw-1', state: 'available' }],
  transitGatewayAttachments: [attachment(1, 'subnet-nat'), attachment(2, 'subnet-far')],
  transitGatewayRouteTables: [
    tableOf(1, propagated('10.1.0.0/16', 'tgw-attach-2')),
    tableOf(2, propagated('10.0.0.0/16', 'tgw-attach-1')),
  ],
} as const satisfies Partial<Snapshot>;

export const farSubnet = { ...subnet('subnet-far', '10.1.9.0/24', 'c'), vpcId: 'vpc-2' };
export const farTable = {
  ...table('rtb-far', ['subnet-far'], '10.1.0.0/16 local'),
  vpcId: 'vpc-2',
};

/** Behind the table that leads to the gateway. */
export const onTheWayThere: readonly Where[] = [
  'tgw-acl-in',
  'tgw-in',
  'tgw-route',
  'tgw-out',
  'tgw-acl-out',
];
export const onTheWayBack: readonly Where[] = [
  'reply-tgw-acl-in',
  'reply-tgw-in',
  'reply-tgw-route',
  'reply-tgw-out',
  'reply-tgw-acl-out',
];

/** Attachments that are not available or not associated, and tables that lead nowhere. */
export const transitFaults: readonly Fault[] = [
  notAvailable('tgw-attach-1', 'tgw-in', 'reply-tgw-out'),
  notAvailable('tgw-attach-2', 'tgw-out', 'reply-tgw-in'),
  notAssociated('tgw-attach-1', 'tgw-in', ['tgw-route', 'tgw-out', 'tgw-acl-out']),
  notAssociated('tgw-attach-2', 'reply-tgw-in', [
    'reply-tgw-route',
    'reply-tgw-out',
    'reply-tgw-acl-out',
  ]),
  ...leadingNowhere('tgw-rtb-1', 'tgw-route', ['tgw-out', 'tgw-acl-out']),
  ...leadingNowhere('tgw-rtb-2', 'reply-tgw-route', ['reply-tgw-out', 'reply-tgw-acl-out']),
];

function notAvailable(id: string, there: Where, back: Where): Fault {
  return fault(
    `${id} is not available`,
    `state of ${id}`,
    (network) => ({
      ...network,
      transitGatewayAttachments: edit(network.transitGatewayAttachments, id, (one) => ({
        ...one,
        state: 'pendingAcceptance',
      })),
    }),
    [there, back].map((where) => [where, told(where, 'BAD_STATE_ATTACHMENT')] as const),
  );
}

function notAssociated(id: string, where: Where, hides: readonly Where[]): Fault {
  return fault(
    `${id} is associated with no table`,
    `association of ${id}`,
    (network) => ({
      ...network,
      transitGatewayAttachments: edit(
        network.transitGatewayAttachments,
        id,
        ({ routeTableId: _table, ...one }) => ({ ...one, associationState: 'disassociated' }),
      ),
    }),
    [[where, told(where, 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION')]],
    hides,
  );
}

function leadingNowhere(id: string, where: Where, hides: readonly Where[]): readonly Fault[] {
  const change =
    (routes: (own: readonly TransitGatewayRoute[]) => readonly TransitGatewayRoute[]) =>
    (network: Snapshot) => ({
      ...network,
      transitGatewayRouteTables: edit(network.transitGatewayRouteTables, id, (one) => ({
        ...one,
        routes: routes(one.routes ?? []),
      })),
    });
  const noRoute = told(where, 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT');
  const blackholes = (own: readonly TransitGatewayRoute[]) =>
    own.map((route) => ({ ...route, state: 'blackhole' as const }));
  return [
    fault(
      `${id} has no route`,
      id,
      change(() => []),
      [[where, noRoute]],
      hides,
    ),
    fault(
      `${id} leads nowhere`,
      id,
      change(blackholes),
      [[where, told(where, 'TGW_RTB_BAD_STATE_ROUTE')]],
      hides,
    ),
  ];
}

function told(where: Where, code: string): string {
  return `${where.startsWith('reply') ? 'reply' : 'forward'} transit-gateway tgw-1 ${code}`;
}
