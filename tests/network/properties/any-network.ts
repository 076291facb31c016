import * as fc from 'fast-check';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { NetworkAcl, RouteTable } from '#network/snapshot/vpc.ts';
import {
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

/*
 *  vpc-1 10.0.0.0/16 ── igw-1, pcx-1 ── vpc-2 10.1.0.0/16, no internet gateway
 *  ├── subnet-0 10.0.0.0/24   nat-1 .9               └── subnet-3 10.1.0.0/24
 *  ├── subnet-1 10.0.1.0/24   an interface of vpce-logs .80
 *  └── subnet-2 10.0.2.0/24   another .80; vpce-s3 by whichever table names it
 *
 *  Interfaces eni-0 …, each in any subnet; what their groups, ACLs and tables say, and what state
 *  things are in, is arbitrary, open more often than shut.
 */

/** An arbitrary network as texts, which are what a counterexample prints. */
export interface Draft {
  readonly interfaces: readonly DraftInterface[];
  /** Rules of `sg-0` …: of even ones in vpc-1, of odd ones in vpc-2. */
  readonly groups: readonly { readonly in: readonly string[]; readonly out: readonly string[] }[];
  /** Entries of `acl-0` …, and per subnet the one it has; the ACL `default` otherwise. */
  readonly acls: readonly (readonly string[])[];
  readonly aclOf: readonly (number | 'default')[];
  /** Routes beside the local one of `rtb-0` …, the tables of the subnets, and of the main tables. */
  readonly tables: readonly (readonly string[] | 'main')[];
  readonly main: readonly (readonly string[])[];
  readonly state: {
    readonly igw: 'attached' | 'detached';
    readonly nat: 'available' | 'failed';
    readonly logs: 'available' | 'failed';
    readonly s3: 'available' | 'deleting';
    readonly pcx: 'active' | 'pending-acceptance';
  };
  readonly dns: {
    readonly support: boolean;
    readonly hostnames: boolean;
    readonly private: boolean;
  };
}

interface DraftInterface {
  readonly subnet: number;
  readonly groups: readonly number[];
  readonly runs: 'nothing' | 'running' | 'stopped' | 'detached';
  readonly isPublic: boolean;
  readonly hasSecond: boolean;
}

const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));

const traffic = fc.constantFrom('all', 'tcp/443', 'tcp/22', 'tcp/0-65535', 'udp/443', 'icmp/8--1');
const blocks = fc.constantFrom(
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.0.0.0/16',
  '10.1.0.0/16',
  '10.0.1.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '52.219.0.0/20',
);
const peers = fc.oneof(
  { weight: 3, arbitrary: blocks },
  fc.constantFrom('sg-0', 'sg-1', 'sg-2', 'sg-3', 'pl-s3', '::/0'),
);

/** A rule of a security group, such as `tcp/443 10.0.0.0/16`. */
export const anyRule: fc.Arbitrary<string> = fc
  .tuple(traffic, peers)
  .map((parts) => parts.join(' '));

const rules = fc.array(anyRule, { maxLength: 3 });
const open: readonly string[] = ['all 0.0.0.0/0'];
const ruleSet = fc.oneof({ weight: 3, arbitrary: fc.constant(open) }, rules);

const aclTraffic = fc.constantFrom('all', 'tcp/443', 'tcp/22', 'tcp/1024-65535', 'tcp/40000-41000');

/** What an entry of an ACL is about, such as `tcp/1024-65535 10.0.0.0/8`. */
export const anyEntry: fc.Arbitrary<string> = fc
  .tuple(aclTraffic, blocks)
  .map((parts) => parts.join(' '));

const entry = fc.tuple(mostly('allow', 'deny'), anyEntry);
const entries = fc
  .tuple(
    fc.array(entry, { maxLength: 4 }),
    fc.array(entry, { maxLength: 4 }),
    fc.shuffledSubarray([10, 20, 30, 40], { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([inward, outward, numbers, isOpen]): string[] => [
    ...inward.map((parts, i) => `in ${numbers[i]} ${parts.join(' ')}`),
    ...outward.map((parts, i) => `out ${numbers[i]} ${parts.join(' ')}`),
    ...(isOpen ? ['in 100 allow all 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'] : []),
  ]);

const destination = (route: string) => route.split(' ')[0];
const routes = (...known: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...known), { selector: destination, maxLength: 4 });
const routesOf1 = routes(
  '0.0.0.0/0 igw-1',
  '0.0.0.0/0 nat-1',
  '0.0.0.0/0 igw-1 blackhole',
  '10.1.0.0/16 pcx-1',
  '10.1.0.0/24 pcx-1 blackhole',
  'pl-s3 vpce-s3',
  '203.0.113.0/25 nat-1',
  '52.219.0.0/16 igw-1',
);
const routesOf2 = routes('10.0.0.0/16 pcx-1', '10.0.1.0/24 pcx-1', '0.0.0.0/0 pcx-1');

const draftInterface: fc.Arbitrary<DraftInterface> = fc.record({
  subnet: fc.nat(3),
  groups: fc.uniqueArray(fc.nat(1), { minLength: 1, maxLength: 2 }),
  runs: mostly('running', 'nothing', 'stopped', 'detached'),
  isPublic: fc.boolean(),
  hasSecond: mostly(false, true),
});

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  interfaces: fc.array(draftInterface, { minLength: 2, maxLength: 6 }),
  groups: fc.array(fc.record({ in: ruleSet, out: ruleSet }), { minLength: 4, maxLength: 4 }),
  acls: fc.array(entries, { minLength: 2, maxLength: 2 }),
  aclOf: fc.array(mostly<number | 'default'>('default', 0, 1), { minLength: 4, maxLength: 4 }),
  tables: fc.tuple(
    mostly<readonly string[] | 'main'>(['0.0.0.0/0 igw-1'], 'main'),
    fc.oneof(routesOf1, fc.constant('main' as const)),
    fc.oneof(routesOf1, fc.constant('main' as const)),
    fc.oneof(routesOf2, fc.constant('main' as const)),
  ),
  main: fc.tuple(routesOf1, routesOf2),
  state: fc.record({
    igw: mostly('attached', 'detached'),
    nat: mostly('available', 'failed'),
    logs: mostly('available', 'failed'),
    s3: mostly('available', 'deleting'),
    pcx: mostly('active', 'pending-acceptance'),
  }),
  dns: fc.record({
    support: mostly(true, false),
    hostnames: mostly(true, false),
    private: mostly(true, false),
  }),
});

const cidrs = ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.1.0.0/24'] as const;
const vpcOf = (i: number) => (i === 3 ? 'vpc-2' : 'vpc-1');

/** A snapshot in which everything was read. */
export function networkOf(draft: Draft): Snapshot {
  const { state, dns } = draft;
  const attributes = { enableDnsSupport: dns.support, enableDnsHostnames: dns.hostnames };
  const interfaces = draft.interfaces.map(networkInterface);
  return snapshot({
    vpcs: [vpc(attributes), vpc({ ...attributes, id: 'vpc-2', cidrs: ['10.1.0.0/16'] })],
    subnets: cidrs.map((cidr, i) => ({ ...subnet(`subnet-${i}`, cidr), vpcId: vpcOf(i) })),
    routeTables: [...mainTables(draft), ...ownTables(draft)],
    networkAcls: [...defaultAcls(), ...ownAcls(draft)],
    securityGroups: draft.groups.map((rule, i) => ({
      ...sg(`sg-${i}`, ...rule.in.map(inbound), ...rule.out.map(outbound)),
      vpcId: i % 2 === 0 ? 'vpc-1' : 'vpc-2',
    })),
    networkInterfaces: [...interfaces, ...serviceInterfaces()],
    instances: interfaces.flatMap(({ id, instanceId }, i) =>
      instanceId === undefined
        ? []
        : [{ id: instanceId, state: draft.interfaces[i]?.runs ?? '', networkInterfaceIds: [id] }],
    ),
    internetGateways: [{ id: 'igw-1', vpcIds: state.igw === 'attached' ? ['vpc-1'] : [] }],
    natGateways: [{ ...nat, state: state.nat }],
    vpcEndpoints: [
      interfaceEndpoint('vpce-logs', 'logs', ['eni-logs-1', 'eni-logs-2'], {
        state: state.logs,
        subnetIds: ['subnet-1', 'subnet-2'],
        groupIds: ['sg-0'],
        privateDnsEnabled: dns.private,
      }),
      interfaceEndpoint('vpce-s3', 's3', [], {
        type: 'Gateway',
        state: state.s3,
        privateDnsEnabled: false,
      }),
    ],
    prefixLists: [{ id: 'pl-s3', prefixListName, cidrs: ['52.219.0.0/20'] }],
    peeringConnections: [{ ...peering, state: state.pcx }],
  });
}

const prefixListName = 'com.amazonaws.ap-northeast-1.s3';

const peering = {
  id: 'pcx-1',
  requester: { vpcId: 'vpc-1', cidrs: ['10.0.0.0/16'] },
  accepter: { vpcId: 'vpc-2', cidrs: ['10.1.0.0/16'] },
} as const;

const nat = {
  id: 'nat-1',
  vpcId: 'vpc-1',
  subnetId: 'subnet-0',
  connectivity: 'public',
  privateAddress: '10.0.0.9',
  publicAddress: '198.51.100.9',
} as const;

function networkInterface(draft: DraftInterface, i: number): NetworkInterface {
  const { subnet: where, groups, runs, isPublic, hasSecond } = draft;
  const vpcId = vpcOf(where);
  const base = vpcId === 'vpc-2' ? `10.1.0` : `10.0.${where}`;
  const own = groups.map((group) => `sg-${group * 2 + (vpcId === 'vpc-2' ? 1 : 0)}`);
  const address = `${base}.${10 + i}`;
  const isInstance = runs === 'running' || runs === 'stopped';
  return eni(`eni-${i}`, address, `subnet-${where}`, own, {
    vpcId,
    privateAddresses: hasSecond ? [address, `${base}.${20 + i}`] : [address],
    publicAddresses:
      isPublic && vpcId === 'vpc-1' ? [{ private: address, public: `198.51.100.${10 + i}` }] : [],
    status: runs === 'detached' ? 'available' : 'in-use',
    ...(isInstance ? { instanceId: `i-${i}` } : {}),
  });
}

function serviceInterfaces(): readonly NetworkInterface[] {
  return [1, 2].map((i) =>
    eni(`eni-logs-${i}`, `10.0.${i}.80`, `subnet-${i}`, ['sg-0'], {
      interfaceType: 'vpc_endpoint',
      requesterManaged: true,
    }),
  );
}

function mainTables({ main }: Draft): readonly RouteTable[] {
  return main.map((own, i) => ({
    ...table(`rtb-main-${i + 1}`, [], `10.${i}.0.0/16 local`, ...own),
    vpcId: `vpc-${i + 1}`,
  }));
}

function ownTables({ tables }: Draft): readonly RouteTable[] {
  return tables.flatMap((own, i) =>
    own === 'main'
      ? []
      : [
          {
            ...table(`rtb-${i}`, [`subnet-${i}`], `10.${i === 3 ? 1 : 0}.0.0/16 local`, ...own),
            vpcId: vpcOf(i),
          },
        ],
  );
}

function defaultAcls(): readonly NetworkAcl[] {
  const entriesOfNew = ['in 100 allow all 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'];
  return ['vpc-1', 'vpc-2'].map((vpcId) => ({
    ...nacl(`acl-default-${vpcId}`, [], ...entriesOfNew),
    vpcId,
    isDefault: true,
  }));
}

/** One copy of an ACL for each VPC in which a subnet has it. */
function ownAcls({ acls, aclOf }: Draft): readonly NetworkAcl[] {
  return acls.flatMap((own, n) =>
    ['vpc-1', 'vpc-2'].map((vpcId) => {
      const subnetIds = aclOf.flatMap((acl, i) =>
        acl === n && vpcOf(i) === vpcId ? [`subnet-${i}`] : [],
      );
      return { ...nacl(`acl-${n}-${vpcId}`, subnetIds, ...own), vpcId };
    }),
  );
}
