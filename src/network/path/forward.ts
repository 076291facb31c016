import { evaluateInterfaceState } from '../filter/interface-state.ts';
import { evaluatePlatformAddress } from '../filter/platform-address.ts';
import { evaluateSecurityGroups } from '../filter/security-group.ts';
import { type Flow, withDestination } from '../packet/flow.ts';
import type { Packet } from '../packet/packet.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { publicAddressOf } from './holder.ts';
import { interfaceHop, outsideHop } from './hop.ts';
import { enterFromInternet } from './on-internet.ts';
import { enterBy, entryFor } from './on-premises.ts';
import type { InterfacePlace, OutsidePlace, Place } from './place.ts';
import type { PathHop } from './path.ts';
import { resumeAt } from './resume.ts';
import type { Trip } from './stand.ts';
import { walk, type Walk } from './walk.ts';

/**
 * Follows a request from its source. Filters that deny do not end the path; it ends where no next hop
 * can be determined, and even then the filters at a known destination are judged.
 */
export function goForward(index: SnapshotIndex, source: Place, target: Place, flow: Flow): Walk {
  const asked = flow.destination.address;
  const trip: Trip = {
    index,
    direction: 'forward',
    target,
    asked,
    translations: [],
    middleboxes: [],
  };
  const packet: Packet = { flow, crossed: [] };
  return source.kind === 'interface'
    ? fromInterface(trip, packet, source)
    : fromOutside(trip, packet, source);
}

function fromInterface(trip: Trip, packet: Packet, source: InterfacePlace): Walk {
  const { index, target } = trip;
  const { networkInterface, address } = source;
  const { subnetId, vpcId } = networkInterface;
  const { address: destination } = packet.flow.destination;
  const sends = packet.flow.source.address;
  const state = evaluateInterfaceState(index, networkInterface, 'source', sends, destination);
  if (state.reason === 'other-family')
    return nowhere(packet, [interfaceHop(networkInterface, address, [state])]);
  if (target.kind === 'interface' && isItself(source, target)) {
    const end = { kind: 'arrived', networkInterface } as const;
    return {
      hops: [interfaceHop(networkInterface, address, [state])],
      packet,
      end,
      translations: [],
    };
  }
  const platform = evaluatePlatformAddress(index, vpcId, destination);
  if (platform) {
    const service = { kind: 'service', id: platform.address, steps: [platform] } as const;
    const hops = [interfaceHop(networkInterface, address, [state]), service];
    const end = { kind: 'outside', exit: { kind: 'platform', networkInterface } } as const;
    return { hops, packet, end, translations: [] };
  }
  const groups = evaluateSecurityGroups(index, networkInterface, 'egress', packet.flow);
  const first = interfaceHop(networkInterface, address, [state, groups]);
  const walked = walk(trip, packet, { kind: 'leaving-subnet', subnetId, vpcId });
  const hops = [first, ...walked.hops];
  if (target.kind === 'outside') return { ...walked, hops: [...hops, ...farEnd(target, walked)] };
  const rest = walked.end.kind === 'stuck' ? resumeAt(trip, walked, target) : undefined;
  if (!rest) return { ...walked, hops };
  return { ...walked, hops: [...hops, ...rest.hops], packet: rest.packet, isResumed: true };
}

/** What a host sends to itself never leaves it. */
function isItself(source: InterfacePlace, target: InterfacePlace): boolean {
  const isOne = source.networkInterface.id === target.networkInterface.id;
  return isOne && target.publicAddress === undefined;
}

function nowhere(packet: Packet, hops: readonly PathHop[]): Walk {
  return { hops, packet, end: { kind: 'nobody' }, translations: [] };
}

/** What stands at the end outside; behind a gateway endpoint it is the endpoint's service. */
function farEnd(target: OutsidePlace, { end }: Walk): readonly PathHop[] {
  if (end.kind === 'arrived' || end.kind === 'nobody') return [];
  const isService = end.kind === 'outside' && end.exit.kind === 'gateway-endpoint';
  return [isService ? { ...outsideHop(target), kind: 'service' } : outsideHop(target)];
}

/** From the internet by the public address of whom it is for, or from the customer's own network. */
function fromOutside(trip: Trip, packet: Packet, source: OutsidePlace): Walk {
  const { index, target } = trip;
  const first = outsideHop(source);
  const starting = (walked: Walk): Walk => ({ ...walked, hops: [first, ...walked.hops] });
  if (target.kind === 'outside') return nowhere(packet, [first]);
  const { networkInterface, address } = target;
  const { vpcId, subnetId } = networkInterface;
  const entry = entryFor(index, source.address, vpcId);
  if (entry) {
    const { hop, stand } = enterBy(index, entry, vpcId, packet.flow);
    const walked = walk(trip, packet, stand);
    return starting({ ...walked, hops: [hop, ...walked.hops] });
  }
  const publicAddress = target.publicAddress ?? publicAddressOf(networkInterface, address);
  if (publicAddress !== undefined) {
    const called = { ...packet, flow: withDestination(packet.flow, publicAddress) };
    return starting(walk(trip, called, { kind: 'on-internet' }));
  }
  const receiver = { vpcId, subnetId, privateAddress: address, publicAddress };
  const entered = enterFromInternet(trip, packet, receiver);
  const walked = walk(trip, entered.packet, entered.stand);
  return starting({ ...walked, hops: [...entered.hops, ...walked.hops] });
}
