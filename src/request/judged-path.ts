import type { NetworkStep, PathHop } from '#network/path/path.ts';
import type { Resource } from '#network/snapshot/resource.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
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
  snapshot: Snapshot,
  hops: readonly PathHop[],
  progress: Progress,
): readonly Hop[] {
  return hops.map(({ steps, ...hop }) => {
    const name = nameOf(snapshot, hop);
    const judged = steps.map((step: NetworkStep) => reach(progress, networkWords(step)));
    return { ...hop, ...(name === undefined ? {} : { name }), steps: judged };
  });
}

function nameOf(
  snapshot: Snapshot,
  { kind, id }: Pick<PathHop, 'kind' | 'id'>,
): string | undefined {
  const collections: Readonly<Partial<Record<PathHop['kind'], readonly Resource[] | undefined>>> = {
    'network-interface': snapshot.networkInterfaces,
    subnet: snapshot.subnets,
    router: snapshot.routeTables,
    'internet-gateway': snapshot.internetGateways,
    'nat-gateway': snapshot.natGateways,
    'vpc-endpoint': snapshot.vpcEndpoints,
  };
  return collections[kind]?.find((resource) => resource.id === id)?.name;
}
