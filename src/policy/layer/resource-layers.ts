import type { AuthorizationRequest } from '../authorization.ts';
import { askedResource } from '../match/match-resource.ts';
import { evaluateKeyGrant } from '../service/kms/key-grant.ts';
import { bindsCaller, isTrust, mustHavePolicy } from '../service/needs-resource-policy.ts';
import { s3FactsOf } from '../service/s3/s3-facts.ts';
import { doubted, withBlockedPublic } from './block-public.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';

/**
 * Asks the policy of the resource: of a role its trust policy, of a key also its grants, of a bucket
 * what Block Public Access leaves of it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function resourceLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  const { resourcePolicy, unread = [] } = request;
  const kind = 'resource-policy';
  if (!bindsCaller(request)) return notApplicable(kind);
  if (!resourcePolicy) {
    const isThere = unread.includes(kind) || mustHavePolicy(request, question.context);
    const answer = isThere ? unreadLayer(kind) : notApplicable(kind);
    return s3FactsOf(request).aclsCount
      ? doubted(answer, 'acls')
      : withGrants(request, question, answer);
  }
  const writtenAs = isTrust(request) ? 'trust-policy' : kind;
  const answer = evaluateLayer(kind, [resourcePolicy], question, writtenAs);
  return withGrants(request, question, withBlockedPublic(request, resourcePolicy, answer));
}

/** Asks the bucket behind an access point, which must let through what the access point does. */
export function bucketLayer(
  request: AuthorizationRequest,
  question: Question,
): LayerAnswer | undefined {
  const accessPoint = request.s3?.accessPoint;
  if (!accessPoint) return undefined;
  const { target, bucketPolicy } = accessPoint;
  const kind = 'bucket-policy';
  if (!bucketPolicy)
    return request.unread?.includes(kind) ? unreadLayer(kind) : notApplicable(kind);
  const answer = evaluateLayer(kind, [bucketPolicy], {
    ...question,
    resource: askedResource(target),
  });
  return withBlockedPublic(request, bucketPolicy, answer);
}

/** A grant of a key allows beside its policy, and needs no other Allow. */
function withGrants(
  { key, action, principal }: AuthorizationRequest,
  { context }: Question,
  answer: LayerAnswer,
): LayerAnswer {
  const asked = (key?.grants ?? []).map((grant) => ({
    id: grant.id,
    allows: evaluateKeyGrant(grant, { action, principal, context }),
  }));
  const sure = asked.filter(({ allows }) => allows === 'yes');
  const perhaps = asked.some(({ allows }) => allows === 'unknown');
  const { layer, grants } = answer;
  if (sure.length > 0)
    return {
      ...answer,
      layer:
        layer.decision === 'implicitDeny'
          ? {
              ...layer,
              decision: 'allowed',
              matched: sure.map(({ id }) => ({ policy: 'grant', statement: id })),
            }
          : layer,
      grants: { ...grants, sure: new Set([...grants.sure, 'grantee']) },
    };
  if (!perhaps) return answer;
  return {
    ...answer,
    layer: layer.decision === 'implicitDeny' ? { ...layer, decision: 'unknown' } : layer,
    grants: { ...grants, perhaps: new Set([...grants.perhaps, 'grantee']) },
  };
}
