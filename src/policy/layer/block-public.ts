import type { AuthorizationRequest, Doubt, PolicyInput } from '../authorization.ts';
import { readOnce } from '../grammar/read-once.ts';
import { isCrossAccount } from '../service/owner.ts';
import { evaluatePublic } from '../service/s3/evaluate-public.ts';
import { s3FactsOf } from '../service/s3/s3-facts.ts';
import { type LayerAnswer, noGrants } from './layer-answer.ts';

/**
 * What Block Public Access leaves of a bucket's policy: with `RestrictPublicBuckets` a public policy
 * lets in AWS services and the owner's account alone, and everyone else is denied explicitly, also
 * whom the policy names. Where ACLs count, they may grant what the policy does not, and an object of
 * another account is beyond the bucket's policy.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function withBlockedPublic(
  request: AuthorizationRequest,
  policy: PolicyInput,
  answer: LayerAnswer,
): LayerAnswer {
  const { restrictPublicBuckets = false, aclsCount = false } = s3FactsOf(request);
  if (answer.layer.decision === 'explicitDeny') return answer;
  if (aclsCount) return doubted(answer, 'acls');
  if (restrictPublicBuckets === false || !isOutside(request)) return answer;
  const read = readOnce(policy.document, 'resource-policy');
  const isPublic = read.kind === 'document' ? evaluatePublic(read.document) : 'unknown';
  if (isPublic === 'no') return answer;
  if (isPublic === 'unknown' || restrictPublicBuckets === 'unread')
    return doubted(answer, 'public-access');
  const layer = {
    ...answer.layer,
    decision: 'explicitDeny',
    matched: [{ policy: policy.name, statement: 'RestrictPublicBuckets' }],
  } as const;
  return { ...answer, layer, allows: 'no', grants: noGrants };
}

function isOutside(request: AuthorizationRequest): boolean {
  const { kind } = request.principal;
  return kind !== 'service' && (kind === 'anonymous' || isCrossAccount(request));
}

/** The same with nothing known, short of an explicit Deny. */
export function doubted(answer: LayerAnswer, doubt: Doubt): LayerAnswer {
  const layer = { ...answer.layer, decision: 'unknown', matched: [], doubts: [doubt] } as const;
  const grants = { sure: new Set<never>(), perhaps: new Set(['unknown' as const]) };
  return { layer, allows: 'unknown', grants, mayDeny: true };
}
