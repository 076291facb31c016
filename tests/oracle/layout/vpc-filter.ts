import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { NetworkAcl, Subnet, Vpc } from '#network/snapshot/vpc.ts';
import { families, isOf } from './layout.ts';
import { platformAddresses } from './platform.ts';
import { aclChain, aclChainName } from './network-acl.ts';
import { referencesLost } from './security-group.ts';
import { setOf } from './traffic-match.ts';
import type { Wire } from './wires.ts';

/**
 * What a VPC drops between its devices: what is not an interface's own, what a peering connection
 * does not carry, and what the network ACLs of the subnets refuse. It knows no connections.
 */
export function vpcFilter(
  snapshot: Snapshot,
  vpc: Vpc,
  subnets: readonly Subnet[],
  wires: readonly Wire[],
): string {
  const interfaces = (snapshot.networkInterfaces ?? []).filter(({ vpcId }) => vpcId === vpc.id);
  const acls = (snapshot.networkAcls ?? []).filter(({ vpcId }) => vpcId === vpc.id);
  const boundaries = subnets.map((subnet) => boundaryOf(snapshot, subnet, acls));
  return [
    'table inet vpc {',
    ...acls.flatMap((acl) => [...aclChain(acl, 'out'), ...aclChain(acl, 'in')]),
    ...platformLines(vpc, interfaces),
    'chain forward {',
    'type filter hook forward priority filter; policy accept',
    ...interfaces.filter(({ sourceDestCheck }) => sourceDestCheck !== false).flatMap(ownOnly),
    ...interfaces.filter(({ sourceDestCheck }) => sourceDestCheck === false).map(middlebox),
    ...peeringLines(snapshot, vpc, wires),
    ...endpointLines(vpc, wires),
    ...boundaries.flatMap((boundary) => leavingLines(boundary)),
    ...boundaries.flatMap((boundary) => enteringLines(boundary)),
    '}',
    '}',
  ].join('\n');
}

/**
 * The source/destination check: an interface sends and takes only what is from or to itself.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
 */
function ownOnly({ id, privateAddresses, ipv6Addresses }: NetworkInterface): readonly string[] {
  const own = [...privateAddresses, ...ipv6Addresses];
  return families.flatMap((family) => {
    const addresses = own.filter(isOf(family));
    const others = (side: 'saddr' | 'daddr') =>
      addresses.length > 0
        ? `${family} ${side} != ${setOf(addresses)}`
        : `meta nfproto ${family === 'ip' ? 'ipv4' : 'ipv6'}`;
    return [`iifname "${id}" ${others('saddr')} drop`, `oifname "${id}" ${others('daddr')} drop`];
  });
}

/** What an appliance sends on for others no longer matches a rule that names their group. */
function middlebox({ id, privateAddresses }: NetworkInterface): string {
  return `iifname "${id}" ip saddr != ${setOf(privateAddresses)} ip dscp set ${referencesLost}`;
}

/**
 * A peering connection carries what goes from one VPC's blocks to the other's, and nothing else.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
 */
function peeringLines(snapshot: Snapshot, vpc: Vpc, wires: readonly Wire[]): readonly string[] {
  const { vpcs = [] } = snapshot;
  const blocksOf = (id: string) =>
    vpcs.filter((one) => one.id === id).flatMap(({ cidrs, ipv6Cidrs }) => [...cidrs, ...ipv6Cidrs]);
  return (snapshot.peeringConnections ?? []).flatMap(({ id, requester, accepter }) => {
    if (!wires.some(({ here }) => here.device === id)) return [];
    const peer = requester.vpcId === vpc.id ? accepter.vpcId : requester.vpcId;
    return families.flatMap((family) => {
      const [own, theirs] = [blocksOf(vpc.id), blocksOf(peer)].map((blocks) =>
        blocks.filter(isOf(family)),
      );
      if (!own?.length || !theirs?.length) return [];
      return [
        `oifname "${id}" ${family} saddr != ${setOf(own)} drop`,
        `oifname "${id}" ${family} daddr != ${setOf(theirs)} drop`,
      ];
    });
  });
}

/**
 * A gateway endpoint serves its own VPC: what came over a transit gateway does not leave by it.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
function endpointLines(vpc: Vpc, wires: readonly Wire[]): readonly string[] {
  return wires
    .filter(({ here }) => here.device.startsWith('vpce-'))
    .map(({ here }) => `oifname "${here.device}" ip saddr != ${setOf(vpc.cidrs)} drop`);
}

/** The platform's own services answer the interfaces of the VPC, and nobody who comes from elsewhere. */
function platformLines(vpc: Vpc, interfaces: readonly NetworkInterface[]): readonly string[] {
  const own = interfaces.map(({ id }) => id);
  return [
    'chain input {',
    'type filter hook input priority filter; policy drop',
    'icmpv6 type { 133, 134, 135, 136 } accept',
    ...(own.length > 0
      ? [`iifname ${devices(own)} ip daddr ${setOf(platformAddresses(vpc))} accept`]
      : []),
    '}',
  ];
}

/** A subnet's ACL, the interfaces inside the subnet, and those of transit gateways that stand in it. */
interface Boundary {
  readonly acl: NetworkAcl | undefined;
  readonly inside: readonly string[];
  readonly transit: readonly string[];
}

function boundaryOf(
  { networkInterfaces = [], transitGatewayAttachments = [] }: Snapshot,
  subnet: Subnet,
  acls: readonly NetworkAcl[],
): Boundary {
  const own = acls.find(({ subnetIds }) => subnetIds.includes(subnet.id));
  const members = networkInterfaces.filter(({ subnetId }) => subnetId === subnet.id);
  const attached = transitGatewayAttachments.filter(({ subnetIds = [] }) =>
    subnetIds.includes(subnet.id),
  );
  return {
    acl: own ?? acls.find(({ isDefault }) => isDefault),
    inside: members.map(({ id }) => id),
    transit: attached.map(({ id }) => `${id}.${subnet.id}`),
  };
}

/**
 * Out of a subnet, to anywhere but its own interfaces; a transit gateway's interface counts as inside
 * for what it sends into the VPC and as outside for what is sent to it.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
function leavingLines({ acl, inside, transit }: Boundary): readonly string[] {
  if (!acl || inside.length + transit.length === 0) return [];
  const from = devices([...inside, ...transit]);
  const elsewhere = inside.length > 0 ? ` oifname != ${devices(inside)}` : '';
  return [`iifname ${from}${elsewhere} jump ${aclChainName(acl, 'out')}`];
}

/** Into a subnet, from anywhere but its own interfaces; to a transit gateway from anywhere. */
function enteringLines({ acl, inside, transit }: Boundary): readonly string[] {
  if (!acl) return [];
  const chain = aclChainName(acl, 'in');
  const own = devices([...inside, ...transit]);
  return [
    ...(inside.length > 0 ? [`oifname ${devices(inside)} iifname != ${own} jump ${chain}`] : []),
    ...(transit.length > 0 ? [`oifname ${devices(transit)} jump ${chain}`] : []),
  ];
}

function devices(names: readonly string[]): string {
  return setOf(names.map((name) => `"${name}"`));
}
