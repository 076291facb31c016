import { evaluatePublicAccess } from '../filter/public-access.ts';
import {
  evaluateInternetGatewayIn,
  type InternetGatewayStep,
} from '../gateway/internet-gateway.ts';
import { type Flow, withDestination } from '../packet/flow.ts';
import type { Packet } from '../packet/packet.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { NetworkStep, PathHop } from './path.ts';
import { refusals } from './through/refusals.ts';
import type { Move, Stand, Trip } from './stand.ts';

/** Who holds a public address: an interface or a NAT gateway, and its address in the VPC. */
interface Holder {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly privateAddress: string;
}

/**
 * Past a gateway: back into a VPC of the snapshot whose gateway knows the public address, or out to
 * what stands beyond.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function crossInternet(
  trip: Trip,
  packet: Packet,
  { seenAs }: Extract<Stand, { kind: 'on-internet' }>,
): Move {
  const { address } = packet.flow.destination;
  const holder = holderOf(trip.index, address);
  if (!holder) {
    const exit = { kind: 'internet', ...(seenAs === undefined ? {} : { seenAs }) } as const;
    return { hops: [], packet, stand: { kind: 'outside', exit } };
  }
  return enterFromInternet(trip, packet, { ...holder, publicAddress: address });
}

/** In by the internet gateway, which swaps the public address for the private one. */
export function enterFromInternet(
  { index, direction }: Trip,
  packet: Packet,
  receiver: Holder & { readonly publicAddress: string | undefined },
): Move {
  const { vpcId, subnetId, privateAddress } = receiver;
  const step = evaluateInternetGatewayIn(index, vpcId, receiver);
  const access = evaluatePublicAccess(index, subnetId, vpcId, false);
  // A gateway that let the request out takes the answer in: nothing more is decided.
  const steps: NetworkStep[] =
    direction === 'reply' ? [] : [...arrivalSteps(index, receiver, step)];
  if (direction === 'forward' && access.verdict === 'deny') steps.push(access);
  const hop: PathHop = { kind: 'internet-gateway', id: step.gatewayId, vpcId, steps };
  const stand = { kind: 'in-vpc', vpcId, gatewayId: step.gatewayId } as const;
  const flow: Flow = withDestination(packet.flow, privateAddress);
  return { hops: [hop], packet: { flow, crossed: [] }, stand };
}

/** A VPC without gateway hides nothing of what a host without public address lacks. */
function arrivalSteps(
  index: SnapshotIndex,
  { vpcId, privateAddress, publicAddress }: Parameters<typeof enterFromInternet>[2],
  step: InternetGatewayStep,
): readonly InternetGatewayStep[] {
  if (publicAddress !== undefined || index.internetGatewayOfVpc.has(vpcId)) return [step];
  const published = { privateAddress, publicAddress: privateAddress };
  return refusals(step, evaluateInternetGatewayIn(index, vpcId, published));
}

function holderOf(index: SnapshotIndex, address: string): Holder | undefined {
  const nat = index.natGatewayAt.get(address);
  if (nat?.privateAddress !== undefined)
    return { vpcId: nat.vpcId, subnetId: nat.subnetId, privateAddress: nat.privateAddress };
  const isIpv6 = address.includes(':');
  const eni = isIpv6
    ? index.interfacesByAddress.get(address)?.[0]
    : index.interfaceByPublicAddress.get(address);
  const inside = isIpv6
    ? address
    : eni?.publicAddresses.find((one) => one.public === address)?.private;
  if (!eni || inside === undefined) return undefined;
  return { vpcId: eni.vpcId, subnetId: eni.subnetId, privateAddress: inside };
}
