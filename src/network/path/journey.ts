import {
  enterAndArrive,
  enterFromInternet,
  publicAddressOf,
  type InterfacePlace,
} from './arrival.ts';
import { type Flow, withSource } from '../packet/flow.ts';
import { outsideHop } from './hop.ts';
import type { EndOfPathStep, ForwardPath, PathHop } from './path.ts';
import type { Place } from './place.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** A request on its way; past a NAT gateway its flow starts at that gateway. */
export interface Journey {
  readonly index: SnapshotIndex;
  readonly source: InterfacePlace;
  readonly target: Place;
  readonly flow: Flow;
}

/** Past a gateway: an interface of the snapshot by its public address, or what stands outside. */
export function onTheInternet(
  { index, target, flow }: Journey,
  seenAs: string | undefined,
): PathHop[] {
  if (target.kind === 'outside') return [outsideHop(target)];
  if (target.publicAddress === undefined || seenAs === undefined) return [];
  return enterFromInternet(index, target, withSource(flow, { address: seenAs }));
}

/** A target of a route that is not judged here: what it does with the packet is not known. */
export function notModelled(journey: Journey, target: string): ForwardPath {
  const { address } = journey.flow.destination;
  const end = { kind: 'end-of-path', id: target, address } as const;
  const missing = { kind: 'not-modelled', target } as const;
  const middle = journey.index.interfaces.get(target);
  const step: EndOfPathStep = middle?.sourceDestCheck
    ? { ...end, verdict: 'deny', reason: 'source-dest-check' }
    : { ...end, verdict: 'unknown', reason: 'unread', missing };
  const rest = undetermined(journey);
  return { ...rest, hops: [{ kind: 'outside', id: target, steps: [step] }, ...rest.hops] };
}

/** No next hop: what is known of the destination is judged as if the request came there. */
export function undetermined({ index, source, target, flow }: Journey): ForwardPath {
  const way = { kind: 'undetermined' } as const;
  if (target.kind === 'outside') return { hops: [outsideHop(target)], way };
  if (target.publicAddress === undefined) return { hops: enterAndArrive(index, target, flow), way };
  const seenAs = publicAddressOf(source);
  if (seenAs === undefined) return { hops: [], way };
  return { hops: enterFromInternet(index, target, withSource(flow, { address: seenAs })), way };
}
