import type {
  AuthorizationRequest,
  LayerKind,
  PolicyInput,
  Principal,
} from '#policy/authorization.ts';
import { askedResource } from '#policy/match/match-resource.ts';
import { requestContext } from '#policy/context/request-context.ts';
import { evaluateLayer } from '#policy/layer/evaluate-layer.ts';

export const account = '111122223333';
export const other = '444455556666';

export const group = `arn:aws:logs:ap-northeast-1:${account}:log-group:/jobs/silent`;
export const role: Principal = { kind: 'role', arn: `arn:aws:iam::${account}:role/job`, account };
export const user: Principal = { kind: 'user', arn: `arn:aws:iam::${account}:user/mei`, account };
export const root: Principal = { kind: 'root', arn: `arn:aws:iam::${account}:root`, account };
export const anonymous: Principal = { kind: 'anonymous', arn: '*', account: 'anonymous' };
export const session: Principal = {
  kind: 'assumed-role',
  arn: `arn:aws:sts::${account}:assumed-role/job/nightly`,
  account,
};
export const service: Principal = {
  kind: 'service',
  arn: 'delivery.logs.amazonaws.com',
  account: other,
};

export const federated: Principal = {
  kind: 'federated-user',
  arn: `arn:aws:sts::${account}:federated-user/mei`,
  account,
};
export const provider: Principal = {
  kind: 'identity-provider',
  arn: 'cognito-identity.amazonaws.com',
  account: '',
};

type Json = Readonly<Record<string, unknown>>;

/** A policy of these statements; each allows everything unless it says otherwise. */
export function policy(name: string, ...statements: readonly Json[]): PolicyInput {
  const Statement = statements.map((statement) => ({
    Effect: 'Allow',
    ...('NotAction' in statement ? {} : { Action: '*' }),
    ...('NotResource' in statement ? {} : { Resource: '*' }),
    ...statement,
  }));
  return { name, document: { Version: '2012-10-17', Statement } };
}

/** A request of `role`, or the parts of one; unless it says otherwise its context is complete. */
export type Asked = Partial<AuthorizationRequest>;

/** What one statement of an identity policy says to a request of `role`. */
export function judge(
  statement: Json,
  asked: Asked = {},
  kind: LayerKind = 'identity-policy',
  version: string = '2012-10-17',
): string {
  const { document } = policy('p', statement);
  const versioned = Object.assign({}, document, { Version: version });
  const whole: AuthorizationRequest = {
    action: 'logs:PutLogEvents',
    resource: group,
    principal: role,
    context: {},
    otherKeys: 'absent',
    ...asked,
  };
  const { layer } = evaluateLayer(kind, [{ name: 'p', document: versioned }], {
    action: whole.action,
    resource: askedResource(whole.resource),
    caller: { principal: whole.principal, hasBoundary: false },
    context: requestContext(whole),
  });
  return layer.decision;
}

/** Whether an Allow under this condition allows a request with this context. */
export function holds(
  condition: Json,
  context: AuthorizationRequest['context'],
  asked: Asked = {},
  version?: string,
): string {
  const decision = judge(
    { Condition: condition },
    { ...asked, context },
    'identity-policy',
    version,
  );
  return decision === 'allowed' ? 'holds' : decision === 'implicitDeny' ? 'fails' : decision;
}
