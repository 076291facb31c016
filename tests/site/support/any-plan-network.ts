import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  defaultNacl,
  inbound,
  interfaceEndpoint,
  nacl,
  outbound,
  sg,
  snapshot,
  vpc,
} from '../../support/network.ts';
import { balancerOf } from './plan-balancer.ts';
import type { Draft } from './plan-draft.ts';
import { endpointIn, hostIn, nameOf, natsOf, roomsOf } from './plan-rooms.ts';
import { tablesOf, transitOf, vpnOf } from './plan-ways.ts';

/*
 *  vpc-0 … vpc-2 (10.n.0.0/16), each with up to 8 subnets 10.n.s.0/24; igw-n, vgw-n, pcx-n from
 *  vpc-0 to vpc-n, and one tgw-1 for all. Up to 40 interfaces anywhere, endpoints of five services,
 *  NAT gateways, a load balancer; 172.16.0.0/16 is the customer's. Any of it may be missing or shut.
 */

export function networkOf(draft: Draft): Snapshot {
  const rooms = roomsOf(draft);
  const hosts = draft.interfaces.map((n, i) => hostIn(rooms[n % rooms.length], i, draft));
  const endpoints = draft.services.flatMap(([service, where]) => endpointIn(service, where, rooms));
  const balancer = balancerOf(draft.balanced, rooms, hosts);
  const whole = snapshot({
    vpcs: draft.subnets.map((_, n) =>
      vpc({ id: `vpc-${n}`, cidrs: [`10.${n}.0.0/16`], ...nameOf(draft.names, `vpc-${n}`) }),
    ),
    subnets: rooms,
    routeTables: draft.subnets.flatMap((_, n) => tablesOf(draft, n, rooms)),
    networkAcls: draft.subnets.map((_, n) => ({
      ...(draft.shut === 'acl' ? nacl('', [], 'out 100 allow all 0.0.0.0/0') : defaultNacl()),
      id: `acl-${n}`,
      vpcId: `vpc-${n}`,
      isDefault: true,
    })),
    securityGroups: draft.subnets.map((_, n) => ({
      ...sg(
        `sg-${n}`,
        outbound('all 0.0.0.0/0'),
        ...(draft.shut === 'group' ? [] : [inbound('all 0.0.0.0/0')]),
      ),
      vpcId: `vpc-${n}`,
    })),
    networkInterfaces: [...hosts, ...endpoints.flatMap((one) => one.interfaces), ...balancer.nodes],
    instances: hosts.map(({ id }, i) => ({
      id: `i-${i}`,
      state: 'running',
      networkInterfaceIds: [id],
    })),
    internetGateways: draft.internet
      ? draft.subnets.map((_, n) => ({ id: `igw-0123456789abcdef${n}`, vpcIds: [`vpc-${n}`] }))
      : [],
    natGateways: natsOf(draft, rooms),
    vpcEndpoints: [
      ...endpoints.map(({ made }) => made),
      ...draft.gateways.map((service) =>
        interfaceEndpoint(`vpce-${service}`, service, [], {
          vpcId: 'vpc-0',
          type: 'Gateway',
          privateDnsEnabled: false,
        }),
      ),
    ],
    prefixLists: [prefixList],
    peeringConnections: draft.peered
      ? draft.subnets.slice(1).map((_, n) => ({
          id: `pcx-${n + 1}`,
          state: 'active',
          requester: { vpcId: 'vpc-0' },
          accepter: { vpcId: `vpc-${n + 1}` },
        }))
      : [],
    ...transitOf(draft, rooms),
    ...vpnOf(draft),
    ...balancer.parts,
  });
  return Object.fromEntries(
    Object.entries(whole).filter(([key]) => !draft.unread.some((one) => one === key)),
  ) as unknown as Snapshot;
}

const prefixList = {
  id: 'pl-s3',
  prefixListName: 'com.amazonaws.ap-northeast-1.s3',
  cidrs: ['52.219.0.0/20'],
};
