import type { Packet } from '../../packet/packet.ts';
import type { EndOfPathStep } from '../path.ts';
import type { Move } from '../stand.ts';

/** A target of a route that is not judged here: what it does with the packet is not known. */
export function notModelled(packet: Packet, vpcId: string, target: string): Move {
  const { address } = packet.flow.destination;
  const missing = { kind: 'not-modelled', target } as const;
  const end = { kind: 'end-of-path', verdict: 'unknown', reason: 'unread' } as const;
  const step: EndOfPathStep = { ...end, id: target, address, missing };
  const hop = { kind: 'outside', id: target, vpcId, steps: [step] } as const;
  return { hops: [hop], packet, stand: { kind: 'stuck' } };
}
