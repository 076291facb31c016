import { type Flow, reverse, withSource } from '../packet/flow.ts';
import type { Packet } from '../packet/packet.ts';
import { spaceOf } from '../packet/address-space.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { publicAddressOf } from './holder.ts';
import { interfaceHop, outsideHop } from './hop.ts';
import type { EndOfPathStep, PathHop } from './path.ts';
import type { InterfacePlace, OutsidePlace, Place } from './place.ts';
import type { Exit, Stand, Trip } from './stand.ts';
import { walk, type Walk } from './walk.ts';

/**
 * Follows the answer back, as if the request had arrived. Security groups keep state and let it pass;
 * network ACLs do not, and the routes of the answering side must lead back. Nothing where nobody is
 * there to answer.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function goBack(
  index: SnapshotIndex,
  source: Place,
  target: Place,
  request: Flow,
  forward: Walk,
): readonly PathHop[] | undefined {
  const { end, packet, translations } = forward;
  if (end.kind === 'nobody') return undefined;
  const middleboxes = forward.hops
    .filter(({ steps }) => steps.some(({ kind }) => kind === 'middlebox'))
    .map(({ id }) => id);
  const asked = askedOf(source, target, request);
  const trip: Trip = {
    index,
    direction: 'reply',
    target: source,
    asked,
    translations,
    middleboxes,
  };
  const answer: Packet = { flow: reverse(packet.flow), crossed: [] };
  const start = startOf(trip, target, forward, answer);
  if (!start) return undefined;
  const walked = walk(trip, answer, start.stand);
  const rest = walked.end.kind === 'stuck' ? resume(trip, walked.packet) : undefined;
  const last = source.kind === 'outside' ? [received(trip, source, rest ?? walked)] : [];
  return [...start.hops, ...walked.hops, ...(rest?.hops ?? []), ...last];
}

/** Who asks from the internet knows a host by its public address alone. */
function askedOf(source: Place, target: Place, { destination }: Flow): string {
  const fromInternet = source.kind === 'outside' && spaceOf(source.address) === 'global';
  if (!fromInternet || target.kind === 'outside') return destination.address;
  return publicAddressOf(target.networkInterface, target.address) ?? destination.address;
}

interface Start {
  readonly hops: readonly PathHop[];
  readonly stand: Stand;
}

function startOf(trip: Trip, target: Place, forward: Walk, answer: Packet): Start | undefined {
  const { end, isResumed } = forward;
  if (end.kind === 'arrived') return fromInterface(end, answer);
  if (target.kind === 'interface') {
    if (isResumed === true) return fromInterface(target, answer);
    // To whom it would answer is not known; its answer is judged where the client stands.
    return {
      hops: [interfaceHop(target.networkInterface, target.address)],
      stand: homeOf(trip, answer),
    };
  }
  const hops = [outsideHop(target)];
  if (end.kind !== 'outside') return { hops, stand: homeOf(trip, answer) };
  return fromExit(trip, hops, end.exit, answer);
}

function fromInterface(
  { networkInterface }: Pick<InterfacePlace, 'networkInterface'>,
  { flow }: Packet,
): Start {
  const { subnetId, vpcId } = networkInterface;
  return {
    hops: [interfaceHop(networkInterface, flow.source.address)],
    stand: { kind: 'leaving-subnet', subnetId, vpcId },
  };
}

/** Back in by what let the request out. */
function fromExit(trip: Trip, hops: readonly PathHop[], exit: Exit, answer: Packet): Start {
  switch (exit.kind) {
    case 'internet':
      return {
        hops,
        stand: exit.seenAs === undefined ? homeOf(trip, answer) : { kind: 'on-internet' },
      };
    case 'gateway-endpoint': {
      const { endpointId: id, vpcId } = exit;
      const service = hops.map((hop) => ({ ...hop, kind: 'service' as const }));
      const endpoint: PathHop = { kind: 'vpc-endpoint', id, vpcId, steps: [] };
      return { hops: [...service, endpoint], stand: { kind: 'in-vpc', vpcId } };
    }
    case 'private-gateway': {
      const { gatewayId, vpcId } = exit;
      const gateway: PathHop = { kind: 'virtual-private-gateway', id: gatewayId, vpcId, steps: [] };
      return { hops: [...hops, gateway], stand: { kind: 'in-vpc', vpcId, gatewayId } };
    }
    case 'attachment':
      return { hops, stand: { kind: 'in-transit-gateway', by: exit.attachment } };
    case 'platform': {
      const { networkInterface } = exit;
      const service = hops.map((hop) => ({ ...hop, kind: 'service' as const }));
      const home = interfaceHop(networkInterface, answer.flow.destination.address);
      return { hops: [...service, home], stand: { kind: 'arrived', networkInterface } };
    }
  }
}

/** To whom the request was last seen to belong: a NAT gateway's address, or the client's own. */
function homeOf({ index, target, translations }: Trip, { flow }: Packet): Stand {
  const nat = index.natGateways.get(translations.at(-1)?.gatewayId ?? '');
  if (nat && nat.privateAddress === flow.destination.address)
    return { kind: 'in-vpc', vpcId: nat.vpcId };
  if (target.kind === 'outside') return { kind: 'stuck' };
  return { kind: 'in-vpc', vpcId: target.networkInterface.vpcId };
}

/** No way back could be determined: what stands on the client's side is judged all the same. */
function resume(trip: Trip, packet: Packet): Walk | undefined {
  if (trip.target.kind === 'outside') return undefined;
  const { address } = packet.flow.destination;
  const isPublic = spaceOf(address) === 'global' && !address.includes(':');
  const asked = { ...packet, flow: withSource(packet.flow, { address: trip.asked }) };
  return walk(trip, asked, isPublic ? { kind: 'on-internet' } : homeOf(trip, asked));
}

/** What the client outside gets: an answer from the address that it asked, or from another. */
function received({ asked }: Trip, source: OutsidePlace, { end, packet }: Walk): PathHop {
  const hop = outsideHop(source);
  const { address } = packet.flow.source;
  if (end.kind !== 'outside' || address === asked) return hop;
  const step: EndOfPathStep = {
    kind: 'end-of-path',
    verdict: 'deny',
    reason: 'other-way',
    id: address,
    address,
  };
  return { ...hop, steps: [step] };
}
