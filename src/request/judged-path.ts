import type { NetworkStep, PathHop } from '#network/path/path.ts';
import type { Resource } from '#network/snapshot/resource.ts';
import type { SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import type { Hop, Step } from './document.ts';
import type { Judged } from './words/judged.ts';
import { networkWords } from './words/network-words.ts';

/** Whether a request is still going: false once a step has stopped it. */
export interface Progress {
  going: boolean;
}

/** Marks a step as reached or not, and notes whether it stops the request. */
export function reach(progress: Progress, step: Judged): Step {
  const reached = progress.going;
  if (step.verdict === 'deny') progress.going = false;
  return { ...step, reached };
}

/** Puts a path into words, hop by hop. */
export function hopsInWords(
  index: SnapshotIndex,
  hops: readonly PathHop[],
  progress: Progress,
): readonly Hop[] {
  return hops.map(({ steps, ...hop }) => {
    const name = nameOf(index, { ...hop, steps });
    const judged = steps.map((step: NetworkStep) => reach(progress, networkWords(step)));
    return { ...hop, ...(name === undefined ? {} : { name }), steps: judged };
  });
}

/** The look-ups by kind of hop; an egress-only gateway stands under the kind of its big sister. */
const lookUps: Readonly<
  Partial<Record<PathHop['kind'], (index: SnapshotIndex, id: string) => Resource | undefined>>
> = {
  'network-interface': ({ interfaces }, id) => interfaces.get(id),
  subnet: ({ subnets }, id) => subnets.get(id),
  router: ({ routeTables }, id) => routeTables.get(id),
  'internet-gateway': ({ internetGateways, egressOnlyGateways }, id) =>
    internetGateways.get(id) ?? egressOnlyGateways.get(id),
  'nat-gateway': ({ natGateways }, id) => natGateways.get(id),
  'vpc-endpoint': ({ vpcEndpoints }, id) => vpcEndpoints.get(id),
  'peering-connection': ({ peeringConnections }, id) => peeringConnections.get(id),
  'transit-gateway': ({ transitGateways }, id) => transitGateways.get(id),
  'virtual-private-gateway': ({ vpnGateways }, id) => vpnGateways.get(id),
};

function nameOf(index: SnapshotIndex, { kind, id }: PathHop): string | undefined {
  return lookUps[kind]?.(index, id)?.name;
}
