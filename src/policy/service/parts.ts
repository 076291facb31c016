import type { AuthorizationRequest } from '../authorization.ts';
import { readArn } from '../match/arn.ts';

/**
 * The action and resource pairs that a request comes to. What stands in a Glue catalogue asks for
 * the table, its database and the catalogue; a function URL for invoking the function as well (URLs
 * made before October 2025 are exempt until 2026-11-01; this takes the URL for a younger one).
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export function partsOf(request: AuthorizationRequest): readonly AuthorizationRequest[] {
  if (request.action.toLowerCase() === 'lambda:invokefunctionurl')
    return [request, { ...request, action: 'lambda:InvokeFunction' }];
  return [request, ...holdersOf(request).map((resource) => ({ ...request, resource }))];
}

/** The database and the catalogue that a resource of Glue stands in. */
function holdersOf({ resource }: AuthorizationRequest): readonly string[] {
  const arn = readArn(resource);
  if (arn?.service !== 'glue') return [];
  const head = resource.slice(0, resource.length - arn.resource.length);
  const [type = '', database] = arn.resource.split('/');
  if (type === 'database') return [`${head}catalog`];
  const isInDatabase = ['table', 'tableVersion', 'userDefinedFunction'].includes(type);
  return isInDatabase ? [`${head}database/${database}`, `${head}catalog`] : [];
}

/**
 * What a request may be asking for. Listing log groups has no resource in the Service Authorization
 * Reference, but refusals of it name one.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 */
export function readingsOf(request: AuthorizationRequest): readonly AuthorizationRequest[] {
  const { action, resource, principal, context } = request;
  if (action.toLowerCase() !== 'logs:describeloggroups' || resource !== '*') return [request];
  const [, partition = 'aws'] = principal.arn.split(':');
  const [region = '*'] = context['aws:RequestedRegion'] ?? [];
  const named = `arn:${partition}:logs:${region}:${principal.account}:log-group::log-stream:`;
  return [request, { ...request, resource: named }];
}
