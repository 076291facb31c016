import * as fc from 'fast-check';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RouteTable, Subnet } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  nacl,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from '../../support/network.ts';
import { balancerOf } from './plan-balancer.ts';

/*
 *  vpc-0 … vpc-2 (10.n.0.0/16), each with up to 8 subnets 10.n.s.0/24; igw-n, vgw-n, pcx-n from
 *  vpc-0 to vpc-n, and one tgw-1 for all. Up to 40 interfaces anywhere, endpoints of five services,
 *  NAT gateways, a load balancer; 172.16.0.0/16 is the customer's. Any of it may be missing or shut.
 */

/** Everything of a network that is chosen, so that a counterexample can be read. */
export interface Draft {
  readonly subnets: readonly number[];
  readonly names: 'short' | 'long' | 'none';
  readonly interfaces: readonly number[];
  readonly services: readonly (readonly [service: number, subnets: readonly number[]])[];
  readonly nats: readonly number[];
  readonly internet: boolean;
  readonly vpn: boolean;
  readonly peered: boolean;
  readonly transit: boolean;
  readonly gateways: readonly ('s3' | 'dynamodb')[];
  readonly balanced: readonly number[];
  readonly shut: 'nothing' | 'group' | 'acl' | 'routes';
  readonly unread: readonly ('routeTables' | 'subnets' | 'networkAcls' | 'securityGroups')[];
}

const services = ['logs', 'monitoring', 'sagemaker.runtime', 'ecr.api', 'sts'] as const;

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  subnets: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
  names: fc.constantFrom('short', 'long', 'none'),
  interfaces: fc.array(fc.nat(23), { minLength: 1, maxLength: 40 }),
  services: fc.uniqueArray(
    fc.tuple(fc.nat(4), fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 })),
    { selector: ([service]) => service, maxLength: 5 },
  ),
  nats: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  internet: fc.boolean(),
  vpn: fc.boolean(),
  peered: fc.boolean(),
  transit: fc.boolean(),
  gateways: fc.subarray(['s3', 'dynamodb']),
  balanced: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  shut: fc.constantFrom('nothing', 'nothing', 'group', 'acl', 'routes'),
  unread: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.subarray(['routeTables', 'subnets', 'networkAcls', 'securityGroups'] as const),
  ),
});

const nameOf = (kind: Draft['names'], id: string) =>
  kind === 'none'
    ? {}
    : { name: kind === 'short' ? id : `${id} of the analytics platform, production` };

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

function roomsOf({ subnets, names }: Draft): readonly Subnet[] {
  return subnets.flatMap((count, n) =>
    Array.from({ length: count }, (_, s) => {
      const made = subnet(`subnet-${n}${s}`, `10.${n}.${s}.0/24`, s % 2 === 0 ? 'a' : 'c');
      const { name: _own, ...bare } = made;
      return { ...bare, ...nameOf(names, `subnet-${n}${s}`), vpcId: `vpc-${n}` };
    }),
  );
}

const addressIn = (cidr: string, host: number) => cidr.replace('0/24', String(host));

function hostIn(room: Subnet | undefined, i: number, { names, internet }: Draft): NetworkInterface {
  if (room === undefined) throw new RangeError('every network has a subnet');
  const address = addressIn(room.cidr, 10 + i);
  const elastic = internet && i % 3 === 0;
  return eni(`eni-${i}`, address, room.id, [`sg-${room.vpcId.slice(4)}`], {
    vpcId: room.vpcId,
    instanceId: `i-${i}`,
    publicAddresses: elastic ? [{ private: address, public: `198.51.100.${10 + i}` }] : [],
    ...(i % 2 === 0 ? nameOf(names, `host-${i}`) : {}),
  });
}

function endpointIn(service: number, where: readonly number[], rooms: readonly Subnet[]) {
  const own = rooms.filter(({ vpcId }) => vpcId === 'vpc-0');
  const name = services[service] ?? 'logs';
  const chosen = [...new Set(where.map((n) => own[n % own.length]))].flatMap((one) => one ?? []);
  const interfaces = chosen.map((room, i) =>
    eni(`eni-${name}-${i}`, addressIn(room.cidr, 100 + service), room.id, ['sg-0'], {
      vpcId: 'vpc-0',
      interfaceType: 'vpc_endpoint',
      requesterManaged: true,
    }),
  );
  const made = interfaceEndpoint(
    `vpce-${name}`,
    name,
    interfaces.map(({ id }) => id),
    { vpcId: 'vpc-0', groupIds: ['sg-0'], subnetIds: chosen.map(({ id }) => id) },
  );
  return [{ made, interfaces }];
}

function natsOf({ nats }: Draft, rooms: readonly Subnet[]) {
  const own = rooms.filter(({ vpcId }) => vpcId === 'vpc-0');
  const chosen = [...new Set(nats.map((n) => own[n % own.length]))].flatMap((one) => one ?? []);
  return chosen.map((room, i) => ({
    id: `nat-0123456789abcdef${i}`,
    vpcId: 'vpc-0',
    subnetId: room.id,
    state: 'available',
    connectivity: 'public' as const,
    privateAddress: addressIn(room.cidr, 200),
    publicAddress: `198.51.100.${200 + i}`,
  }));
}

/** Subnets of a NAT gateway go out by the internet gateway, the others by NAT or a private way. */
function tablesOf(draft: Draft, n: number, rooms: readonly Subnet[]): readonly RouteTable[] {
  const local = `10.${n}.0.0/16 local`;
  const nats = n === 0 ? natsOf(draft, rooms) : [];
  const others = draft.subnets.flatMap((_, m) => {
    if (m === n || (!draft.transit && (!draft.peered || (n !== 0 && m !== 0)))) return [];
    return [`10.${m}.0.0/16 ${draft.transit ? 'tgw-1' : `pcx-${Math.max(n, m)}`}`];
  });
  const home = draft.vpn ? [`172.16.0.0/16 vgw-${n}`] : [];
  const s3 = n === 0 && draft.gateways.includes('s3') ? ['pl-s3 vpce-s3'] : [];
  const shut = draft.shut === 'routes';
  const inner = shut ? [local] : [local, ...others, ...home, ...s3];
  const [nat] = nats;
  const out = draft.internet ? [`0.0.0.0/0 igw-0123456789abcdef${n}`] : [];
  const main = nat && !shut ? [...inner, `0.0.0.0/0 ${nat.id}`] : [...inner, ...(shut ? [] : out)];
  const own = nats.map(({ subnetId }) => subnetId);
  const tables = [{ ...table(`rtb-main-${n}`, [], ...main), vpcId: `vpc-${n}` }];
  if (own.length === 0) return tables;
  return [...tables, { ...table(`rtb-public-${n}`, own, ...inner, ...out), vpcId: `vpc-${n}` }];
}

function transitOf(draft: Draft, rooms: readonly Subnet[]): Partial<Snapshot> {
  if (!draft.transit)
    return { transitGateways: [], transitGatewayAttachments: [], transitGatewayRouteTables: [] };
  const lastIn = (n: number) => rooms.findLast(({ vpcId }) => vpcId === `vpc-${n}`)?.id ?? '';
  return {
    transitGateways: [{ id: 'tgw-1', state: 'available' }],
    transitGatewayAttachments: draft.subnets.map((_, n) => ({
      id: `tgw-attach-${n}`,
      transitGatewayId: 'tgw-1',
      resourceType: 'vpc',
      resourceId: `vpc-${n}`,
      state: 'available',
      routeTableId: 'tgw-rtb-1',
      associationState: 'associated',
      subnetIds: [lastIn(n)],
    })),
    transitGatewayRouteTables: [
      {
        id: 'tgw-rtb-1',
        transitGatewayId: 'tgw-1',
        routes: draft.subnets.map((_, n) => ({
          destination: `10.${n}.0.0/16`,
          state: 'active' as const,
          type: 'propagated' as const,
          attachmentIds: [`tgw-attach-${n}`],
        })),
      },
    ],
  };
}

function vpnOf({ vpn, subnets }: Draft): Partial<Snapshot> {
  if (!vpn) return { vpnGateways: [], vpnConnections: [], virtualInterfaces: [] };
  return {
    vpnGateways: subnets.map((_, n) => ({
      id: `vgw-${n}`,
      state: 'available',
      vpcIds: [`vpc-${n}`],
    })),
    vpnConnections: subnets.map((_, n) => ({
      id: `vpn-${n}`,
      state: 'available',
      vpnGatewayId: `vgw-${n}`,
      staticRoutesOnly: true,
      routes: [{ destination: '172.16.0.0/16', state: 'available' }],
      tunnels: ['UP', 'DOWN'],
    })),
    virtualInterfaces: [],
  };
}

/** Who asks whom, as numbers that fit any network. */
export interface Asked {
  readonly from: number | 'internet' | 'customer';
  /** Somebody with an elastic address, the customer, a node of the load balancer, or as it stands. */
  readonly to: number | string;
  readonly nth: number;
}

const hosts = [
  'example.com',
  'bucket.s3.ap-northeast-1.amazonaws.com',
  'internet:203.0.113.200',
  '10.0.0.250',
  ...services.map((one) => `${one}.ap-northeast-1.amazonaws.com`),
] as const;

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  from: fc.oneof(
    { weight: 5, arbitrary: fc.nat(39) },
    fc.constantFrom('internet' as const, 'customer' as const),
  ),
  to: fc.oneof(
    fc.nat(39),
    fc.nat(39),
    fc.constantFrom('public' as const, 'customer' as const, 'balancer' as const),
    fc.constantFrom(...hosts),
  ),
  nth: fc.nat(39),
});

const customer = '172.16.9.25';

export function requestOf(network: Snapshot, { from, to, nth }: Asked): Request {
  const own = (network.networkInterfaces ?? []).filter(({ id }) => /^eni-\d/.test(id));
  const source = typeof from === 'number' ? own[from % own.length] : undefined;
  const asks = from === 'internet' ? 'internet' : from === 'customer' ? customer : source?.id;
  const others = own.filter((one) => one !== source);
  const open = others.find(({ publicAddresses }) => publicAddresses.length > 0);
  const inside = others[nth % Math.max(1, others.length)]?.privateAddresses[0] ?? '10.0.0.250';
  const node = network.networkInterfaces?.find(({ id }) => id.startsWith('eni-lb'));
  const target = {
    public: open?.publicAddresses[0]?.public ?? inside,
    customer: source ? customer : inside,
    balancer: node?.privateAddresses[0] ?? inside,
  };
  const outside = typeof to === 'string' && !(to in target);
  const asked =
    typeof to === 'number' || (outside && !source)
      ? inside
      : to === 'public' || to === 'customer' || to === 'balancer'
        ? target[to]
        : to;
  return { from: asks ?? 'internet', to: asked, protocol: 'tcp', port: 443 };
}
