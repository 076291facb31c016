import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RouteTable, SecurityGroup, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import {
  defaultNacl,
  eni,
  inbound,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from './network.ts';

const everywhere = outbound('all 0.0.0.0/0');

/**
 * VPC `a` (10.0.0.0/16) with `client` in `a1` and VPC `b` (10.1.0.0/16) with `server` in `b1`; every
 * group lets everything out, and `sg-server` admits what `admits` says.
 *
 *     client 10.0.1.10 ── a1 ── rtb-a ══ ? ══ rtb-b ── b1 ── server 10.1.1.10
 */
export function twoVpcs(
  routesOfA: readonly string[],
  routesOfB: readonly string[],
  parts: Partial<Snapshot> = {},
  admits: readonly SecurityGroupRule[] = [inbound('tcp/443 10.0.0.0/16')],
): Snapshot {
  return snapshot({
    vpcs: [
      vpc({ id: 'vpc-a', cidrs: ['10.0.0.0/16'] }),
      vpc({ id: 'vpc-b', cidrs: ['10.1.0.0/16'] }),
    ],
    subnets: [
      { ...subnet('a1', '10.0.1.0/24'), vpcId: 'vpc-a' },
      { ...subnet('b1', '10.1.1.0/24'), vpcId: 'vpc-b' },
    ],
    routeTables: [
      tableOf('a', ['10.0.0.0/16 local', ...routesOfA]),
      tableOf('b', ['10.1.0.0/16 local', ...routesOfB]),
    ],
    networkAcls: ['a', 'b'].map((name) => ({
      ...defaultNacl(),
      id: `acl-${name}`,
      vpcId: `vpc-${name}`,
    })),
    securityGroups: [
      groupOf('client', 'a', everywhere),
      groupOf('server', 'b', everywhere, ...admits),
    ],
    networkInterfaces: [host('client', '10.0.1.10', 'a'), host('server', '10.1.1.10', 'b')],
    peeringConnections: [],
    transitGateways: [],
    transitGatewayAttachments: [],
    transitGatewayRouteTables: [],
    vpnGateways: [],
    vpnConnections: [],
    virtualInterfaces: [],
    ...parts,
  });
}

export function host(
  name: string,
  address: string,
  vpcName: string,
  parts: Partial<NetworkInterface> = {},
): NetworkInterface {
  const place = { vpcId: `vpc-${vpcName}`, subnetId: `${vpcName}1` };
  return { ...eni(`eni-${name}`, address, `${vpcName}1`, [`sg-${name}`]), ...place, ...parts };
}

export function groupOf(
  name: string,
  vpcName: string,
  ...rules: readonly SecurityGroupRule[]
): SecurityGroup {
  return { ...sg(`sg-${name}`, ...rules), vpcId: `vpc-${vpcName}` };
}

export function tableOf(vpcName: string, routes: readonly string[]): RouteTable {
  return { ...table(`rtb-${vpcName}`, [], ...routes), vpcId: `vpc-${vpcName}` };
}

/** `pcx-1`, asked for by `a` and accepted by `b`. */
export function peering(parts: Partial<PeeringConnection> = {}): PeeringConnection {
  const [requester, accepter] = [{ vpcId: 'vpc-a' }, { vpcId: 'vpc-b' }];
  return { id: 'pcx-1', state: 'active', requester, accepter, ...parts };
}
