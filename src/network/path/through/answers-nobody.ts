import type { Packet } from '../../packet/packet.ts';
import type { EndOfPathStep } from '../path.ts';
import type { Move } from '../stand.ts';

/** An answer that would leave by a gateway which lets out only what it saw begin: not its own. */
export function answersNobody(packet: Packet, gatewayId: string): Move {
  const { address } = packet.flow.destination;
  const end = { kind: 'end-of-path', verdict: 'deny', reason: 'other-way' } as const;
  const step: EndOfPathStep = { ...end, id: gatewayId, address };
  const hop = { kind: 'outside', id: gatewayId, steps: [step] } as const;
  return { hops: [hop], packet, stand: { kind: 'stuck' } };
}
