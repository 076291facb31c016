import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import { alone, flagOf, type Namespace } from './layout.ts';
import { platformAddresses } from './platform.ts';
import { setOf } from './traffic-match.ts';
import { groupLines } from './security-group.ts';
import { hostDevice, plugIn, type Wire, wiresIn } from './wires.ts';

/** Packets that keep a link working and that no group filters. */
const neighbourDiscovery = 'icmpv6 type { 133, 134, 135, 136 } accept';
const repliesPass = 'ct state established,related accept';

/**
 * What stands behind a network interface. Security groups are kept here because state is kept here:
 * replies pass, whatever the rules of the other direction say.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 */
export function host(
  snapshot: Snapshot,
  networkInterface: NetworkInterface,
  all: readonly Wire[],
): Namespace {
  const { id, privateAddresses, ipv6Addresses } = networkInterface;
  const wires = wiresIn(all, id);
  const addresses = [...privateAddresses, ...ipv6Addresses];
  const isUp = isRunning(snapshot, networkInterface);
  const own = addresses.map(
    (one) =>
      `${flagOf(one)}address add ${alone(one)} dev ${hostDevice}${one.includes(':') ? ' nodad' : ''}`,
  );
  return {
    name: id,
    commands: [...own, ...(isUp ? [...plugIn(wires), ...defaultRoutes(wires)] : [])],
    rules: rulesOf(snapshot, networkInterface),
    answersAt: isUp ? addresses : [],
  };
}

/** What is for the platform itself, no group filters. */
function platformLine({ vpcs = [] }: Snapshot, { vpcId }: NetworkInterface): readonly string[] {
  return vpcs
    .filter(({ id }) => id === vpcId)
    .map((vpc) => `ip daddr ${setOf(platformAddresses(vpc))} accept`);
}

/** Everything else is behind the VPC's router. */
export function defaultRoutes(wires: readonly Wire[]): readonly string[] {
  return wires.flatMap(({ here, there }) => [
    `route add default via ${there.address} dev ${here.device} onlink`,
    `-6 route add default via ${there.address6} dev ${here.device}`,
  ]);
}

/**
 * A stopped instance keeps its interface and its addresses, and neither sends nor answers; so does an
 * interface with nothing attached.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html
 */
function isRunning(
  { instances = [] }: Snapshot,
  { instanceId, status, requesterManaged }: NetworkInterface,
): boolean {
  if (instanceId === undefined) return status === 'in-use' || requesterManaged === true;
  return instances.some(({ id, state }) => id === instanceId && state === 'running');
}

function rulesOf(snapshot: Snapshot, networkInterface: NetworkInterface): string {
  const { ingress, egress } = groupsOf(snapshot, networkInterface);
  const endpoint = (snapshot.vpcEndpoints ?? []).find(({ networkInterfaceIds }) =>
    networkInterfaceIds.includes(networkInterface.id),
  );
  return [
    'table inet host {',
    ...chain('arriving', 'input', [...(endpoint ? serviceLines(endpoint) : []), ...ingress]),
    ...chain(
      'sent',
      'output',
      endpoint ? [] : [...platformLine(snapshot, networkInterface), ...egress],
    ),
    ...(networkInterface.sourceDestCheck === false ? throughChains(ingress, egress) : []),
    '}',
  ].join('\n');
}

/** What an appliance sends on for others has to pass both directions of its own groups. */
function throughChains(ingress: readonly string[], egress: readonly string[]): readonly string[] {
  return [...chain('through-in', 'forward', ingress), ...chain('through-out', 'forward', egress)];
}

/** Interfaces without a group, such as those of some managed services, filter nothing. */
function groupsOf(snapshot: Snapshot, networkInterface: NetworkInterface) {
  if (networkInterface.groupIds.length === 0) return { ingress: ['accept'], egress: ['accept'] };
  return {
    ingress: groupLines(snapshot, networkInterface, 'ingress'),
    egress: groupLines(snapshot, networkInterface, 'egress'),
  };
}

function chain(name: string, hook: string, lines: readonly string[]): readonly string[] {
  return [
    `chain ${name} {`,
    `type filter hook ${hook} priority filter; policy drop`,
    repliesPass,
    neighbourDiscovery,
    ...lines,
    '}',
  ];
}

/**
 * An interface endpoint takes TCP while it is available, answers no ping, and never begins.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
 */
function serviceLines({ state }: VpcEndpoint): readonly string[] {
  return [state === 'available' ? 'meta l4proto != tcp drop' : 'drop'];
}
