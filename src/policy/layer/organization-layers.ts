import type { AuthorizationRequest } from '../authorization.ts';
import { isSigned } from '../service/is-signed.ts';
import { rcpBinds } from '../service/rcp-services.ts';
import { evaluateLevels } from './evaluate-levels.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';

/**
 * Service control policies bind the identities of their accounts, the root user included, and
 * service-linked roles not.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function scpLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  const binds = isSigned(request.principal) && !isServiceLinked(request);
  return binds ? askLevels('scp', request, question) : notApplicable('scp');
}

/**
 * Resource control policies bind whoever calls, from wherever, but not service-linked roles; and
 * only for the services that know them.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function rcpLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  const binds = rcpBinds(request);
  if (binds === 'no' || isServiceLinked(request)) return notApplicable('rcp');
  const answer = askLevels('rcp', request, question);
  if (binds === 'yes' || answer.allows === 'yes') return answer;
  const unsure = { decision: 'unknown', matched: [], doubts: ['service'] } as const;
  const layer = { ...answer.layer, ...unsure };
  return { ...answer, layer, allows: 'unknown', mayDeny: true };
}

function askLevels(
  kind: 'scp' | 'rcp',
  request: AuthorizationRequest,
  question: Question,
): LayerAnswer {
  const levels = (kind === 'scp' ? request.scps : request.rcps) ?? [];
  if (levels.length > 0) return evaluateLevels(kind, levels, question);
  return request.unread?.includes(kind) ? unreadLayer(kind) : notApplicable(kind);
}

function isServiceLinked({ principal: { arn, roleArn = arn } }: AuthorizationRequest): boolean {
  return roleArn.includes(':role/aws-service-role/');
}
