import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { LinkEnd } from './layout.ts';

/** One end of a wire, with the link-local addresses by which its other end reaches it. */
interface Plug extends LinkEnd {
  readonly address: string;
  readonly address6: string;
}

/** A wire as one of its two namespaces sees it. */
export interface Wire {
  readonly here: Plug;
  readonly there: Plug;
}

/** The device in an interface's own namespace. */
export const hostDevice = 'eth0';

/** The namespaces outside every VPC. */
export const internet = 'internet';
export const customer = 'customer';

/**
 * Every wire of a network, from both sides. In a VPC's namespace each device carries the id of what it
 * leads to. What is not attached, not active or not available has no wire.
 */
export function wiresOf(snapshot: Snapshot): readonly Wire[] {
  const pairs = [
    ...interfacePairs(snapshot),
    ...gatewayPairs(snapshot),
    ...endpointPairs(snapshot),
    ...privatePairs(snapshot),
    ...peeringPairs(snapshot),
    ...transitPairs(snapshot),
  ];
  return pairs.flatMap(([first, second], number) => {
    const here = plug(first, number, 0);
    const there = plug(second, number, 1);
    return [
      { here, there },
      { here: there, there: here },
    ];
  });
}

/** The wires that end in a namespace. */
export function wiresIn(wires: readonly Wire[], namespace: string): readonly Wire[] {
  return wires.filter(({ here }) => here.namespace === namespace);
}

/** What every namespace does with its ends of wires. */
export function plugIn(wires: readonly Wire[]): readonly string[] {
  return wires.flatMap(({ here: { device, address, address6 } }) => [
    `address add ${address}/32 dev ${device}`,
    `-6 address add ${address6}/64 dev ${device} nodad`,
    `link set ${device} up`,
  ]);
}

/** The name, in a VPC, of a transit gateway's interface in one of its attachment's subnets. */
export function attachmentDevice(attachmentId: string, subnetId: string): string {
  return `${attachmentId}.${subnetId}`;
}

type Pair = readonly [LinkEnd, LinkEnd];

function end(namespace: string, device: string): LinkEnd {
  return { namespace, device };
}

function plug(one: LinkEnd, number: number, side: 0 | 1): Plug {
  const [high, low] = [Math.floor(number / 128), (number % 128) * 2 + side];
  const address6 = `fe80::${number.toString(16)}:${side + 1}`;
  return { ...one, address: `169.254.${high}.${low}`, address6 };
}

function interfacePairs({ networkInterfaces = [] }: Snapshot): readonly Pair[] {
  return networkInterfaces.map((eni) => [end(eni.vpcId, eni.id), end(eni.id, hostDevice)]);
}

function gatewayPairs({
  internetGateways = [],
  egressOnlyInternetGateways = [],
}: Snapshot): readonly Pair[] {
  return [...internetGateways, ...egressOnlyInternetGateways].flatMap(({ id, vpcIds }) =>
    vpcIds.flatMap((vpcId): readonly Pair[] => [
      [end(vpcId, id), end(id, vpcId)],
      [end(internet, id), end(id, internet)],
    ]),
  );
}

function privatePairs({ vpnGateways = [] }: Snapshot): readonly Pair[] {
  return vpnGateways
    .filter(({ state }) => state === 'available')
    .flatMap(({ id, vpcIds }) =>
      vpcIds.flatMap((vpcId): readonly Pair[] => [
        [end(vpcId, id), end(id, vpcId)],
        [end(customer, id), end(id, customer)],
      ]),
    );
}

function endpointPairs({ vpcEndpoints = [] }: Snapshot): readonly Pair[] {
  return vpcEndpoints
    .filter(({ type, state }) => type === 'Gateway' && state === 'available')
    .map(({ id, vpcId }) => [end(vpcId, id), end(id, vpcId)]);
}

function peeringPairs({ peeringConnections = [] }: Snapshot): readonly Pair[] {
  return peeringConnections
    .filter(({ state }) => state === 'active')
    .map(({ id, requester, accepter }) => [end(requester.vpcId, id), end(accepter.vpcId, id)]);
}

/** A VPC attachment has one interface in each of its subnets (one subnet a zone). */
function transitPairs({
  transitGateways = [],
  transitGatewayAttachments = [],
}: Snapshot): readonly Pair[] {
  const available = transitGateways.filter(({ state }) => state === 'available');
  return transitGatewayAttachments
    .filter(({ resourceType, state }) => resourceType === 'vpc' && state === 'available')
    .filter(({ transitGatewayId }) => available.some(({ id }) => id === transitGatewayId))
    .flatMap(({ id, transitGatewayId, resourceId, subnetIds = [] }) =>
      subnetIds.map((subnetId): Pair => {
        const device = attachmentDevice(id, subnetId);
        return [end(resourceId, device), end(transitGatewayId, device)];
      }),
    );
}
