import { evaluateInterfaceState } from '../filter/interface-state.ts';
import { evaluateProcess } from '../filter/process-state.ts';
import { evaluateSecurityGroups } from '../filter/security-group.ts';
import { evaluateListener, isNode } from '../gateway/load-balancer.ts';
import { evaluateInterfaceEndpoint } from '../gateway/vpc-endpoint.ts';
import type { Packet } from '../packet/packet.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import { interfaceHop } from './hop.ts';
import type { EndOfPathStep, NetworkStep, PathHop } from './path.ts';
import { refusals } from './through/refusals.ts';
import type { Move, Trip } from './stand.ts';

/** The end of a direction at an interface: its groups, then what stands behind it. */
export function arrive(trip: Trip, packet: Packet, networkInterface: NetworkInterface): Move {
  const { address } = packet.flow.destination;
  const stand = { kind: 'arrived', networkInterface } as const;
  const ending = (steps: readonly NetworkStep[], ...behind: readonly PathHop[]): Move => ({
    hops: [interfaceHop(networkInterface, address, steps), ...behind],
    packet,
    stand,
  });
  if (isSomebodyElse(trip, networkInterface))
    return ending([end('another-host', networkInterface.id, address)]);
  if (trip.direction === 'reply') return ending(answerSteps(trip, packet));
  const { index } = trip;
  const { flow, crossed } = packet;
  const groups = evaluateSecurityGroups(index, networkInterface, 'ingress', flow, crossed);
  const endpoint = index.endpointOfInterface.get(networkInterface.id);
  if (!endpoint) {
    const state = evaluateInterfaceState(index, networkInterface, 'destination', address);
    const process = evaluateProcess(index, networkInterface, flow);
    if (process && state.verdict === 'allow') return ending([groups, state, process]);
    if (!isNode(networkInterface)) return ending([groups, state]);
    return ending([groups, state, evaluateListener(index, networkInterface, flow, hostOf(trip))]);
  }
  const carried = evaluateInterfaceEndpoint(endpoint, flow);
  const mended =
    carried.reason === 'not-available'
      ? evaluateInterfaceEndpoint({ ...endpoint, state: 'available' }, flow)
      : undefined;
  return ending([groups, ...refusals(carried, mended)], {
    kind: 'service',
    id: endpoint.serviceName,
    steps: [],
  });
}

/** What the client asked for: the name, or else the address. */
function hostOf({ target, asked }: Trip): string {
  return (target.kind === 'interface' ? target.host : undefined) ?? asked;
}

/** Where VPCs overlap, an address may be another interface's than the one that was meant. */
function isSomebodyElse({ target }: Trip, { id }: NetworkInterface): boolean {
  return target.kind === 'interface' && target.networkInterface.id !== id;
}

/** Security groups let answers pass; a client takes them only from the address that it asked. */
function answerSteps({ asked }: Trip, { flow }: Packet): readonly NetworkStep[] {
  const { address } = flow.source;
  return address === asked ? [] : [end('other-way', address, address)];
}

function end(reason: 'another-host' | 'other-way', id: string, address: string): EndOfPathStep {
  return { kind: 'end-of-path', verdict: 'deny', reason, id, address };
}
