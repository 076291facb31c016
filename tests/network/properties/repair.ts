import type { Blocker, Request, TraceDocument } from '#request/document.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { eni, inbound, nacl, outbound, route } from '../../support/network.ts';

/** A denied request in its network: what a repair starts from. */
export interface Denied {
  readonly network: Snapshot;
  readonly request: Request;
  readonly trace: TraceDocument;
}

/**
 * The network with the one thing changed that a blocker names; undefined where nothing can help
 * because it is the request itself that the component never carries. Fails for a code without one.
 */
export function repair(denied: Denied, blocker: Blocker): Snapshot | undefined {
  const mend = repairs[blocker.code];
  if (mend) return mend(denied, blocker);
  throw new Error(`no repair is known for ${blocker.code} of ${blocker.component}`);
}

type Mend = (denied: Denied, blocker: Blocker) => Snapshot | undefined;

const never: Mend = () => undefined;

const repairs: Readonly<Record<string, Mend>> = {
  ENI_SG_RULES_MISMATCH: openGroup,
  SG_HAS_NO_RULES: openGroup,
  SUBNET_ACL_RESTRICTION: openAcl,
  'sim:SUBNET_ACL_RESTRICTS_SOME_PORTS': openAcl,
  NO_ROUTE_TO_DESTINATION: (denied, { direction, id }) => addRoute(denied, direction, id),
  BAD_STATE_ROUTE: ({ network }, { id }) => withoutBlackholes(network, id),
  'sim:REPLY_TAKES_ANOTHER_WAY': routeElsewhere,
  'sim:ROUTES_IN_A_CIRCLE': routeElsewhere,
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: routeElsewhere,
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: routeElsewhere,
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: publish,
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: publish,
  NO_POSSIBLE_DESTINATION: ({ network }, { id }) => settle(network, id),
  BAD_STATE: ({ network }, { id }) => start(network, id),
  BAD_STATE_ATTACHMENT: ({ network }, { id }) => attach(network, id),
  NO_PATH: ({ network, request }) => withGateway(network, vpcOfTarget(network, request)),
  'sim:DNS_SUPPORT_DISABLED': ({ network }) => ({
    ...network,
    vpcs: network.vpcs?.map((vpc) => ({ ...vpc, enableDnsSupport: true })) ?? [],
  }),
  PROTOCOL_RESTRICTION: never,
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: never,
};

function openGroup({ network }: Denied, { id, component }: Blocker): Snapshot {
  const [first] = id.split(', ');
  const isIn = component === 'security-group-ingress';
  const rule = isIn ? inbound('all 0.0.0.0/0') : outbound('all 0.0.0.0/0');
  return {
    ...network,
    securityGroups: edit(network.securityGroups, first, (one) => ({
      ...one,
      rules: [...one.rules, rule],
    })),
  };
}

function openAcl({ network }: Denied, { id, component }: Blocker): Snapshot {
  const way = component === 'network-acl-ingress' ? 'in' : 'out';
  const first = nacl('', [], `${way} 1 allow all 0.0.0.0/0`).entries;
  return {
    ...network,
    networkAcls: edit(network.networkAcls, id, (one) => ({
      ...one,
      entries: [...first, ...one.entries],
    })),
  };
}

/** A route for each address that packets of this direction go to, as narrow as can be. */
function addRoute(denied: Denied, direction: Blocker['direction'], tableId: string): Snapshot {
  const { network } = denied;
  const vpcId = network.routeTables?.find(({ id }) => id === tableId)?.vpcId ?? '';
  const own = vpcId === 'vpc-2' ? '10.1.' : '10.0.';
  const added = addressesTowards(denied, direction)
    .filter((address) => !address.startsWith(own))
    .map((address) => route(`${address}/32 ${isPeer(address) ? 'pcx-1' : gatewayOf(vpcId)}`));
  const replaced = new Set(added.map(({ destination }) => destination));
  const mended = {
    ...network,
    routeTables: edit(network.routeTables, tableId, (one) => ({
      ...one,
      routes: [...one.routes.filter(({ destination }) => !replaced.has(destination)), ...added],
    })),
  };
  return added.some(({ target }) => target === 'pcx-1') ? mended : withGateway(mended, vpcId);
}

const isPeer = (address: string) => address.startsWith('10.');

/** A gateway refuses what the last table before it sends there. */
function routeElsewhere(denied: Denied, { direction, code }: Blocker): Snapshot {
  const { forward, reply = [] } = denied.trace;
  const hops = direction === 'reply' ? reply : forward;
  const refusal = hops.findIndex(({ steps }) => steps.some((step) => step.code === code));
  const table = hops.slice(0, refusal).findLast(({ kind }) => kind === 'router')?.id ?? '';
  return addRoute(denied, direction, table);
}

/** Where requests go, or replies: back to the address that the other end saw. */
function addressesTowards(
  { network, request, trace }: Denied,
  direction: Blocker['direction'],
): readonly string[] {
  if (direction === 'reply') return sourceAddresses(network, request);
  if (trace.name) return trace.name.answers;
  if (request.to === 'vpce-logs') return ['10.0.1.80', '10.0.2.80'];
  return [request.to.replace('internet:', '')];
}

function sourceAddresses(network: Snapshot, { from }: Request): readonly string[] {
  if (from === 'internet') return ['198.51.100.7'];
  const source = network.networkInterfaces?.find(({ id }) => id === from);
  const elastic = source?.publicAddresses.map((one) => one.public) ?? [];
  const ofGateways = (network.natGateways ?? [])
    .flatMap((one) => [one.privateAddress, one.publicAddress])
    .flatMap((one) => one ?? []);
  return [...(source?.privateAddresses.slice(0, 1) ?? []), ...elastic, ...ofGateways];
}

function withoutBlackholes(network: Snapshot, tableId: string): Snapshot {
  return {
    ...network,
    routeTables: edit(network.routeTables, tableId, (one) => ({
      ...one,
      routes: one.routes.filter(({ state }) => state !== 'blackhole'),
    })),
  };
}

const gatewayOf = (vpcId: string) => vpcId.replace('vpc-', 'igw-');

function withGateway(network: Snapshot, vpcId: string): Snapshot {
  const id = gatewayOf(vpcId);
  const others = network.internetGateways?.filter((one) => one.id !== id) ?? [];
  return { ...network, internetGateways: [...others, { id, vpcIds: [vpcId] }] };
}

function vpcOfTarget({ networkInterfaces }: Snapshot, { to }: Request): string {
  return networkInterfaces?.find((one) => one.privateAddresses.includes(to))?.vpcId ?? 'vpc-1';
}

/** An elastic address for the end that lacks one: the source on the way out, else the target. */
function publish({ network, request }: Denied, { direction, code }: Blocker): Snapshot {
  const isSource = direction === 'forward' && code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS';
  return {
    ...network,
    networkInterfaces:
      network.networkInterfaces?.map((one) => {
        const own = isSource ? one.id === request.from : one.privateAddresses.includes(request.to);
        const address = isSource ? one.privateAddresses[0] : request.to;
        if (!own || address === undefined) return one;
        const elastic = {
          private: address,
          public: isSource ? '198.51.100.201' : '198.51.100.202',
        };
        return { ...one, publicAddresses: [...one.publicAddresses, elastic] };
      }) ?? [],
  };
}

/** Somebody who holds the address, in the group that the repairs can open. */
function settle(network: Snapshot, address: string): Snapshot {
  const isFar = address.startsWith('10.1.');
  const subnetId = isFar ? 'subnet-3' : `subnet-${address.split('.')[2]}`;
  const vpcId = isFar ? 'vpc-2' : 'vpc-1';
  const settler = eni('eni-settler', address, subnetId, [isFar ? 'sg-1' : 'sg-0'], { vpcId });
  return { ...network, networkInterfaces: [...(network.networkInterfaces ?? []), settler] };
}

function start(network: Snapshot, id: string): Snapshot {
  return {
    ...network,
    instances: edit(network.instances, id, (one) => ({ ...one, state: 'running' })),
    natGateways: edit(network.natGateways, id, (one) => ({ ...one, state: 'available' })),
    vpcEndpoints: edit(network.vpcEndpoints, id, (one) => ({ ...one, state: 'available' })),
    peeringConnections: edit(network.peeringConnections, id, (one) => ({
      ...one,
      state: 'active',
    })),
  };
}

function attach(network: Snapshot, id: string): Snapshot {
  return {
    ...network,
    internetGateways: edit(network.internetGateways, id, (one) => ({
      ...one,
      vpcIds: [id.replace('igw-', 'vpc-')],
    })),
    networkInterfaces: edit(network.networkInterfaces, id, (one) => ({
      ...one,
      status: 'in-use',
    })),
  };
}

function edit<T extends { readonly id: string }>(
  collection: readonly T[] | undefined,
  id: string | undefined,
  change: (one: T) => T,
): readonly T[] {
  return collection?.map((one) => (one.id === id ? change(one) : one)) ?? [];
}
