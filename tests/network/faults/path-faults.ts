import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { edit, fault, type Fault, type Where } from './fault.ts';
import { onTheWayBack, onTheWayThere, transitFaults } from './transit.ts';
import { type Kind, wayOf } from './way.ts';

const beyondRoute: Readonly<Partial<Record<Kind, readonly Where[]>>> = {
  'by elastic addresses': ['gateway'],
  'out by the internet gateway': ['gateway'],
  'out by the NAT gateway': ['nat', 'nat-acl', 'nat-route', 'gateway', 'reply-nat-acl'],
  'S3 by the gateway endpoint': ['gateway', 'endpoint-policy'],
  peers: ['gateway'],
  'over a transit gateway': onTheWayThere,
};

/** Tables on the way there or back that have no route, or one that leads nowhere. */
export function ofRoutes(kind: Kind): readonly Fault[] {
  const behind = beyondRoute[kind];
  return [
    ...(behind ? routeFaults('rtb-client', 'route', behind) : []),
    ...(kind === 'out by the NAT gateway' ? routeFaults('rtb-nat', 'nat-route', ['gateway']) : []),
    ...(wayOf(kind).homeward
      ? routeFaults('rtb-server', 'reply-route', ['reply-gateway', ...onTheWayBack])
      : []),
  ];
}

function routeFaults(table: string, where: Where, hides: readonly Where[]): readonly Fault[] {
  const direction = where.startsWith('reply') ? 'reply' : 'forward';
  const change = (away: boolean) => (network: Snapshot) => ({
    ...network,
    routeTables: edit(network.routeTables, table, ({ routes, ...one }) => ({
      ...one,
      routes: away
        ? routes.filter(({ target }) => target === 'local')
        : routes.map((route) =>
            route.target === 'local' ? route : { ...route, state: 'blackhole' as const },
          ),
    })),
  });
  const told = (code: string): readonly [Where, string][] => [
    [where, `${direction} route-table ${table} ${code}`],
  ];
  return [
    fault(`${table} has no route on`, table, change(true), told('NO_ROUTE_TO_DESTINATION'), hides),
    fault(`${table} leads nowhere`, table, change(false), told('BAD_STATE_ROUTE'), hides),
  ];
}

/** Gateways that are detached, not available, or have no address to put in place. */
export function ofGateways(kind: Kind): readonly Fault[] {
  const detached: Fault['inject'] = (network) => ({
    ...network,
    internetGateways: [{ id: 'igw-1', vpcIds: [] }],
  });
  const unpublished: Fault['inject'] = (network) => ({
    ...network,
    networkInterfaces:
      network.networkInterfaces?.map((one) => ({ ...one, publicAddresses: [] })) ?? [],
  });
  const igw = 'internet-gateway igw-1';
  const out = fault('the internet gateway is detached', 'igw', detached, [
    ['gateway', `forward ${igw} BAD_STATE_ATTACHMENT`],
  ]);
  switch (kind) {
    case 'out by the internet gateway':
      return [
        out,
        fault('the client has no public address', 'elastic', unpublished, [
          ['gateway', `forward ${igw} IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS`],
        ]),
      ];
    case 'by elastic addresses':
      return [
        fault('the internet gateway is detached', 'igw', detached, [
          ['gateway', `forward ${igw} BAD_STATE_ATTACHMENT`],
          ['gateway-in', 'forward internet-gateway vpc-1 NO_PATH'],
          ['reply-gateway', `reply ${igw} BAD_STATE_ATTACHMENT`],
        ]),
      ];
    case 'out by the NAT gateway':
      return [out, notAvailable('natGateways', 'nat-gateway', 'nat-1', 'nat')];
    case 'in from the internet':
      return [
        fault('the internet gateway is detached', 'igw', detached, [
          ['gateway', 'forward internet-gateway vpc-1 NO_PATH'],
          ['reply-gateway', `reply ${igw} BAD_STATE_ATTACHMENT`],
        ]),
        fault('the server has no public address', 'igw', unpublished, [
          ['gateway', `forward ${igw} IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS`],
          ['reply-gateway', `reply ${igw} IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS`],
        ]),
      ];
    case 'S3 by the gateway endpoint':
      return [notAvailable('vpcEndpoints', 'vpc-endpoint', 'vpce-s3', 'gateway')];
    case 'peers':
      return [unaccepted];
    case 'over a transit gateway':
      return transitFaults;
    case 'logs by the interface endpoint':
    case 'one subnet':
    case 'two subnets':
      return [];
  }
}

/** Both directions choose the peering connection for themselves, and so both meet it. */
const unaccepted = fault(
  'pcx-1 is not accepted',
  'pcx-1',
  (network) => ({
    ...network,
    peeringConnections: edit(network.peeringConnections, 'pcx-1', (one) => ({
      ...one,
      state: 'pending-acceptance',
    })),
  }),
  [
    ['gateway', 'forward peering-connection pcx-1 BAD_STATE'],
    ['reply-gateway', 'reply peering-connection pcx-1 BAD_STATE'],
  ],
);

function notAvailable(
  collection: 'natGateways' | 'vpcEndpoints',
  component: string,
  id: string,
  where: Where,
): Fault {
  return fault(
    `${id} is not available`,
    id,
    (network) => ({
      ...network,
      [collection]: edit<{ id: string }>(network[collection], id, (one) => ({
        ...one,
        state: 'failed',
      })),
    }),
    [[where, `forward ${component} ${id} BAD_STATE`]],
  );
}
