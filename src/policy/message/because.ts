import type { AuthorizationDecision, AuthorizationRequest, LayerKind } from '../authorization.ts';
import { isTrust } from '../service/needs-resource-policy.ts';

/** The one refusal that AWS tells of. */
export interface Reported {
  readonly kind: LayerKind;
  readonly isExplicit: boolean;
}

/**
 * Which of all refusing layers AWS names: it names one and does not say which. This takes an
 * explicit deny before an implicit one, and among those the order of evaluation.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function reportedOf({ layers }: AuthorizationDecision): Reported | undefined {
  const refusing = layers.filter(({ refuses }) => refuses);
  const explicit = refusing.find(({ decision }) => decision === 'explicitDeny');
  const layer = explicit ?? refusing[0];
  return layer && { kind: layer.kind, isExplicit: layer === explicit };
}

const names: Readonly<Record<LayerKind, string>> = {
  'endpoint-policy': 'VPC endpoint policy',
  rcp: 'resource control policy',
  scp: 'service control policy',
  'resource-policy': 'resource-based policy',
  'bucket-policy': 'resource-based policy',
  'identity-policy': 'identity-based policy',
  'permissions-boundary': 'permissions boundary',
  'session-policy': 'session policy',
};

/**
 * The end of AWS's sentence: that no policy of a kind allows, or that one denies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function because(
  request: AuthorizationRequest,
  { kind, isExplicit }: Reported,
  action: string,
): string {
  const isTrustPolicy = kind === 'resource-policy' && isTrust(request);
  const name = isTrustPolicy ? 'role trust policy' : names[kind];
  if (!isExplicit) return ` because no ${name} allows the ${action} action`;
  const article = isTrustPolicy ? 'the' : /^[aeiou]/.test(name) ? 'an' : 'a';
  return ` with an explicit deny in ${article} ${name}`;
}
