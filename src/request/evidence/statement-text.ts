import type { Identity } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PolicyInput } from '#policy/authorize.ts';
import type { AuthorizationLayer, Request } from '../document.ts';
import { parsePrincipal } from '../principal.ts';
import { findResourcePolicy } from '../resource-policy.ts';

/**
 * A statement as its policy has it, by the name that a trace gives it (`policy name: Sid or index`);
 * `undefined` where the snapshot does not hold the policy.
 */
export function statementText(
  snapshot: Snapshot,
  request: Request,
  layer: Pick<AuthorizationLayer, 'kind' | 'id'>,
  rule: string,
): Readonly<Record<string, unknown>> | undefined {
  const policies = policiesOf(snapshot, request, layer);
  const policy = policies.find(({ name }) => rule.startsWith(`${name}: `));
  if (!policy) return undefined;
  const wanted = rule.slice(policy.name.length + 2);
  return statementsOf(policy.document).find(
    (one, i) => one['Sid'] === wanted || (!one['Sid'] && String(i) === wanted),
  );
}

function policiesOf(
  snapshot: Snapshot,
  request: Request,
  { kind, id }: Pick<AuthorizationLayer, 'kind' | 'id'>,
): readonly PolicyInput[] {
  switch (kind) {
    case 'endpoint-policy': {
      const document = snapshot.vpcEndpoints?.find((one) => one.id === id)?.policy;
      return document === undefined ? [] : [{ name: id, document }];
    }
    case 'identity-policy':
      return identityOf(snapshot, id)?.policies ?? [];
    case 'permissions-boundary': {
      const boundary = identityOf(snapshot, id)?.boundary;
      return boundary ? [boundary] : [];
    }
    case 'resource-policy':
    case 'trust-policy':
      return resourcePolicy(snapshot, request);
    case 'session-policy':
    case 'scp':
    case 'rcp':
      return [];
  }
}

/** A session is known by the name of its role. */
function identityOf({ roles = [], users = [] }: Snapshot, arn: string): Identity | undefined {
  const session = /:assumed-role\/(?<name>[^/]+)\//.exec(arn)?.groups?.['name'];
  return [...roles, ...users].find(
    (one) => one.arn === arn || (session !== undefined && one.arn.endsWith(`/${session}`)),
  );
}

function resourcePolicy(snapshot: Snapshot, request: Request): readonly PolicyInput[] {
  const { action, resource, principal } = request;
  if (action === undefined || resource === undefined || principal === undefined) return [];
  const asked = { action, resource, principal: parsePrincipal(principal) };
  const found = findResourcePolicy(snapshot, asked);
  return found.kind === 'policy' ? [found.policy] : [];
}

type Statement = Readonly<Record<string, unknown>>;

function statementsOf(document: unknown): readonly Statement[] {
  const read: unknown = typeof document === 'string' ? JSON.parse(document) : document;
  if (!isObject(read)) return [];
  return [read['Statement']].flat().filter(isObject);
}

function isObject(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null;
}
