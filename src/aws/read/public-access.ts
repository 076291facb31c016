import type { PublicAccessBlock } from '#network/snapshot/vpc.ts';
import { publicAccessExclusionSchema, publicAccessOptionsSchema } from '../schema/public-access.ts';
import { answerAbout, gather, listOf, type Told } from './kind.ts';
import type { Located } from './locate.ts';

const optionsOf = 'VpcBlockPublicAccessOptions';
const options = answerAbout(optionsOf, [optionsOf], publicAccessOptionsSchema);
const exclusions = listOf('VpcBlockPublicAccessExclusions', publicAccessExclusionSchema);

export const publicAccessKinds = [options, exclusions];

type BlockOf = (row: Told<unknown>, ids: readonly string[]) => PublicAccessBlock | undefined;

/**
 * What VPC Block Public Access comes to for a subnet or a VPC whose own answer does not tell it: the
 * mode of its account and Region, unless it or its VPC is excluded. A mode without its exclusions
 * tells nothing, unless it is `off`.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
 */
export function publicAccess({ documents }: Located): BlockOf {
  const modes = gather(documents, options) ?? [];
  const excluded = gather(documents, exclusions);
  return ({ place }, ids) => {
    const isHere = (one: Told<unknown>) =>
      one.place.account === place.account && one.place.region === place.region;
    const mode = modes.find(isHere)?.value;
    if (mode === undefined || mode === 'off') return mode;
    const lifted = excluded
      ?.filter((one) => isHere(one) && one.value.counts && ids.includes(one.value.resourceId))
      .map(({ value }) => value.mode);
    if (lifted === undefined) return undefined;
    if (lifted.includes('allow-bidirectional')) return 'off';
    return lifted.includes('allow-egress') ? 'block-ingress' : mode;
  };
}
