import * as fc from 'fast-check';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { eni, interfaceEndpoint, snapshot, subnet, table, vpc } from '../../support/network.ts';
import { farSubnet, farTable, transit } from './transit.ts';
import { type Kind, kinds, wayOf } from './way.ts';
import { acls, type Choice, groups, groupsOf, noise } from './working-rules.ts';

/*
 *  vpc-1 10.0.0.0/16 ── igw-1, vpce-s3, pcx-1, tgw-1 ── vpc-2 10.1.0.0/16
 *  ├── subnet-nat    10.0.0.0/24   nat-1 .9                (acl-nat, rtb-nat)
 *  ├── subnet-client 10.0.1.0/24   eni-client .10          (acl-client, rtb-client, sg-client)
 *  └── subnet-server 10.0.2.0/24   eni-server .20, of a host or of vpce-logs; far away in vpc-2
 *                                                          (acl-server, rtb-server, sg-server)
 *  203.0.113.9 is somebody on the internet, 198.51.100.7 a client there.
 */

/** A network in which its request is delivered. */
export interface Working {
  readonly kind: Kind;
  readonly network: Snapshot;
  readonly request: Request & { readonly protocol: 'tcp' | 'udp' };
  /** Whether its rules admit other addresses than those of the request, too. */
  readonly isOpen: boolean;
}

export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom(...kinds),
  protocol: fc.constantFrom('tcp', 'tcp', 'udp'),
  port: fc.constantFrom(443, 5432, 8443),
  groups: fc.constantFrom('open', 'exact', 'by reference'),
  acls: fc.constantFrom('open', 'exact'),
  secondGroup: fc.boolean(),
  strangers: fc.nat(3),
  noise: fc.subarray(noise),
});

export function build(choice: Choice): Working {
  const { kind } = choice;
  const { from, to, endpointId } = wayOf(kind);
  // AWS calls are HTTPS, whatever was chosen.
  const asked =
    endpointId === undefined ? choice : { ...choice, protocol: 'tcp' as const, port: 443 };
  const { protocol, port } = asked;
  const request = { from, to, protocol, port, ...(endpointId ? calls[endpointId] : {}) };
  const isOpen = choice.groups === 'open' && choice.acls === 'open';
  return { kind, network: networkOf(asked), request, isOpen };
}

export const role = 'arn:aws:iam::111122223333:role/job';

const calls = {
  'vpce-s3': { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/a', principal: role },
  'vpce-logs': {
    action: 'logs:PutLogEvents',
    resource: 'arn:aws:logs:ap-northeast-1:111122223333:log-group:job:*',
    principal: role,
  },
};

function networkOf(choice: Choice): Snapshot {
  const { isFar, endpointId } = wayOf(choice.kind);
  const serverVpc = isFar ? 'vpc-2' : 'vpc-1';
  return snapshot({
    vpcs: [vpc(), vpc({ id: 'vpc-2', cidrs: ['10.1.0.0/16'] })],
    subnets: [
      subnet('subnet-nat', '10.0.0.0/24'),
      subnet('subnet-client', '10.0.1.0/24'),
      {
        ...subnet('subnet-server', isFar ? '10.1.2.0/24' : '10.0.2.0/24', 'c'),
        vpcId: serverVpc,
      },
      farSubnet,
    ],
    routeTables: tables(choice, serverVpc),
    networkAcls: acls(choice, serverVpc),
    securityGroups: groups(choice, serverVpc),
    networkInterfaces: [client(choice), server(choice, serverVpc), ...strangers(choice)],
    instances: ['client', 'server'].map((one) => ({
      id: `i-${one}`,
      state: 'running',
      networkInterfaceIds: [`eni-${one}`],
    })),
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    natGateways: [nat],
    vpcEndpoints: [
      interfaceEndpoint('vpce-s3', 's3', [], { type: 'Gateway', privateDnsEnabled: false }),
      ...(endpointId === 'vpce-logs' ? [logsEndpoint] : []),
    ],
    prefixLists: [{ id: 'pl-s3', prefixListName, cidrs: ['52.219.0.0/20'] }],
    peeringConnections: [peering],
    ...transit,
    roles: [{ id: 'job', arn: role, trust: {}, policies: [{ name: 'all', document: anything }] }],
    buckets: [{ id: 'bucket' }],
  });
}

const anything = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const prefixListName = 'com.amazonaws.ap-northeast-1.s3';

const logsEndpoint = interfaceEndpoint('vpce-logs', 'logs', ['eni-server'], {
  subnetIds: ['subnet-server'],
  groupIds: ['sg-server'],
});

const peering = {
  id: 'pcx-1',
  state: 'active',
  requester: { vpcId: 'vpc-1', cidrs: ['10.0.0.0/16'] },
  accepter: { vpcId: 'vpc-2', cidrs: ['10.1.0.0/16'] },
} as const;

const nat = {
  id: 'nat-1',
  vpcId: 'vpc-1',
  subnetId: 'subnet-nat',
  state: 'available',
  connectivity: 'public',
  privateAddress: '10.0.0.9',
  publicAddress: '198.51.100.9',
} as const;

function client(choice: Choice): NetworkInterface {
  const { elastic } = wayOf(choice.kind);
  const pair = { private: '10.0.1.10', public: '198.51.100.51' };
  return eni('eni-client', '10.0.1.10', 'subnet-client', groupsOf(choice, 'sg-client'), {
    instanceId: 'i-client',
    publicAddresses: elastic?.includes('client') ? [pair] : [],
  });
}

function server(choice: Choice, vpcId: string): NetworkInterface {
  const { behind, elastic, isFar } = wayOf(choice.kind);
  const isNeighbour = choice.kind === 'one subnet';
  const subnetId = isNeighbour ? 'subnet-client' : 'subnet-server';
  const address = isFar ? '10.1.2.20' : isNeighbour ? '10.0.1.20' : '10.0.2.20';
  const endpoint = { interfaceType: 'vpc_endpoint', requesterManaged: true };
  return eni('eni-server', address, subnetId, groupsOf(choice, 'sg-server'), {
    vpcId,
    publicAddresses: elastic?.includes('server')
      ? [{ private: address, public: '198.51.100.50' }]
      : [],
    ...(behind === 'endpoint' ? endpoint : { instanceId: 'i-server' }),
  });
}

/** Hosts that have nothing to do with the request. */
function strangers({ strangers: count }: Choice): readonly NetworkInterface[] {
  return [...Array(count).keys()].map((i) =>
    eni(`eni-stranger-${i}`, `10.0.1.${100 + i}`, 'subnet-client', ['sg-second']),
  );
}

function tables({ kind }: Choice, serverVpc: string) {
  const { onward, homeward, isFar } = wayOf(kind);
  const local = '10.0.0.0/16 local';
  const there = isFar ? '10.1.0.0/16 local' : local;
  const own = (id: string, here: string, ...routes: readonly (string | undefined)[]) =>
    table(`rtb-${id}`, [`subnet-${id}`], here, ...routes.flatMap((one) => one ?? []));
  return [
    table('rtb-main', [], local),
    own('nat', local, '0.0.0.0/0 igw-1'),
    own('client', local, onward),
    { ...own('server', there, homeward), vpcId: serverVpc },
    farTable,
  ];
}
