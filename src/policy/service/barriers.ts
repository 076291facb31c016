import type { AuthorizationRequest, Barrier } from '../authorization.ts';
import type { Context } from '../context/context.ts';
import { readArn } from '../match/arn.ts';
import { type Truth, truth } from '../truth.ts';
import { isCrossAccount } from './owner.ts';
import { staysInAccount } from './stays-in-account.ts';

/**
 * What stops a request whatever its policies say: no grant reaches into another partition, some
 * actions never work across accounts, and an access point may be tied to a VPC.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-vpc.html
 */
export function barriersOf(
  request: AuthorizationRequest,
  context: Context,
): ReadonlyMap<Barrier, Truth> {
  const { action, principal } = request;
  const isForeign = isCrossAccount(request) && principal.kind !== 'service';
  return new Map([
    ['other-partition', truth(crossesPartitions(request))],
    ['other-account', truth(isForeign && staysInAccount(action))],
    ['other-network', comesFromElsewhere(request, context)],
  ]);
}

function crossesPartitions({ resource, principal }: AuthorizationRequest): boolean {
  const [asked, caller] = [readArn(resource), readArn(principal.arn)];
  return asked !== undefined && caller !== undefined && asked.partition !== caller.partition;
}

function comesFromElsewhere({ s3 }: AuthorizationRequest, context: Context): Truth {
  const vpcId = s3?.accessPoint?.vpcId;
  if (vpcId === undefined) return 'no';
  const state = context.state('aws:SourceVpc');
  if (state.kind === 'unknown') return 'unknown';
  return truth(state.kind === 'absent' || !state.values.includes(vpcId));
}
