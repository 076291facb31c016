import type {
  AuthorizationRequest,
  LayerKind,
  MatchedStatement,
  PolicyInput,
} from './authorization.ts';
import { evaluateRequest } from './combine/evaluate-request.ts';
import type { PolicyKind } from './grammar/policy-kind.ts';
import { readOnce } from './grammar/read-once.ts';
import { explainStatement, type StatementExplained } from './layer/explain-statement.ts';
import type { Question } from './layer/evaluate-statement.ts';
import { questionOf } from './layer/layers.ts';
import { askedResource } from './match/match-resource.ts';
import { isTrust } from './service/needs-resource-policy.ts';
import { partsOf, readingsOf } from './service/parts.ts';

/** One statement of a layer, in the order in which it stands, with why it applies or does not. */
export interface StatementConsidered extends MatchedStatement, StatementExplained {
  readonly effect: 'Allow' | 'Deny';
}

/**
 * Every statement that a kind of policy has to say of a request. A request that takes several
 * permissions is told by the first that is refused. A malformed policy has no statements.
 */
export function considerLayer(
  request: AuthorizationRequest,
  kind: LayerKind,
): readonly StatementConsidered[] {
  const part = tellingPart(request);
  const question = questionFor(part, kind);
  return policiesOf(part, kind).flatMap(({ name, document }) => {
    const read = readOnce(document, writtenAs(part, kind));
    if (read.kind === 'malformed') return [];
    return read.document.statements.map((statement) => ({
      policy: name,
      statement: statement.id,
      effect: statement.effect,
      ...explainStatement(statement, question),
    }));
  });
}

function tellingPart(request: AuthorizationRequest): AuthorizationRequest {
  const parts = readingsOf(request).slice(0, 1).flatMap(partsOf);
  if (parts.length < 2) return parts[0] ?? request;
  return parts.find((part) => evaluateRequest(part).decision !== 'allowed') ?? request;
}

function questionFor(request: AuthorizationRequest, kind: LayerKind): Question {
  const question = questionOf(request);
  const target = kind === 'bucket-policy' ? request.s3?.accessPoint?.target : undefined;
  return target === undefined ? question : { ...question, resource: askedResource(target) };
}

function policiesOf(request: AuthorizationRequest, kind: LayerKind): readonly PolicyInput[] {
  const one = (policy: PolicyInput | undefined) => (policy ? [policy] : []);
  switch (kind) {
    case 'endpoint-policy':
      return one(request.endpointPolicy);
    case 'identity-policy':
      return request.identity ?? [];
    case 'resource-policy':
      return one(request.resourcePolicy);
    case 'bucket-policy':
      return one(request.s3?.accessPoint?.bucketPolicy);
    case 'permissions-boundary':
      return one(request.boundary);
    case 'session-policy':
      return request.session ?? [];
    case 'scp':
      return request.scps?.flat() ?? [];
    case 'rcp':
      return request.rcps?.flat() ?? [];
  }
}

function writtenAs(request: AuthorizationRequest, kind: LayerKind): PolicyKind {
  if (kind === 'endpoint-policy' && request.endpointType === 'gateway')
    return 'gateway-endpoint-policy';
  return kind === 'resource-policy' && isTrust(request) ? 'trust-policy' : kind;
}
