import { legacyParsing, Malformed } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';

const partitions = /^aws(-cn|-us-gov|-iso(-[bef])?|-eusc)?$/;
const wild = /[*?]/;

/** What stands behind the account in ARNs of S3 that do have a Region. */
const regionalInS3 =
  /^(accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b/;

const iamPaths = [
  'user/',
  'federated-user/',
  'role/',
  'group/',
  'instance-profile/',
  'mfa/',
  'server-certificate/',
  'policy/',
  'sms-mfa/',
  'saml-provider/',
  'oidc-provider/',
  'report/',
  'access-report/',
];

/** Refuses what IAM's older parser stumbles over, as long as nothing else was found before it. */
export function refuseLegacyArns(
  statements: readonly RawStatement[],
  { byIam }: PolicyGrammar,
): void {
  if (!byIam) return;
  for (const { entry, at } of resourcesOf(statements)) {
    if (faultOf(entry) !== undefined) return;
    const [, , vendor] = entry.split(':');
    const skipsParts = isShort(entry) && entry.includes('::');
    if (skipsParts || vendor === '') throw new Malformed(legacyParsing, at);
  }
}

/**
 * Refuses a resource that is neither `*` nor an ARN, and ARNs of S3 and IAM with parts that theirs
 * do not have. A wildcard and a variable are given
 * the benefit of the doubt, and where a short ARN is not padded it
 * is refused.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function refuseMalformedArns(
  statements: readonly RawStatement[],
  { byIam, padsArns }: PolicyGrammar,
): void {
  if (!byIam) return;
  for (const { entry, at } of resourcesOf(statements)) {
    const fault = faultOf(entry);
    if (fault !== undefined) throw new Malformed(fault, at);
    if (!padsArns && isShort(entry)) throw new Malformed(noArn(entry), at);
  }
}

function resourcesOf(statements: readonly RawStatement[]) {
  return statements.flatMap(({ resource, at }) =>
    (resource?.entries ?? []).map((entry) => ({
      entry,
      at: `${at}.${resource?.negated ? 'NotResource' : 'Resource'}`,
    })),
  );
}

function isShort(entry: string): boolean {
  return entry !== '*' && entry.split(':').length < 6;
}

function noArn(resource: string): string {
  return `Resource ${resource} must be in ARN format or "*".`;
}

function faultOf(resource: string): string | undefined {
  if (resource === '*') return undefined;
  const [head, partition = '', service, region = '', , ...rest] = resource.split(':');
  if (head !== 'arn') return noArn(resource);
  if (!partitions.test(partition) && !wild.test(partition))
    return `Partition "${partition}" is not valid for resource "${padded(resource)}".`;
  if (service === undefined)
    return 'Resource vendor must be fully qualified and cannot contain regexes.';
  const name = rest.join(':');
  const hasRegion = region !== '' && !wild.test(region);
  if (service === 's3' && hasRegion && !regionalInS3.test(name))
    return `Resource ${resource} can not contain region information.`;
  if (service === 'iam' && hasRegion)
    return `IAM resource ${resource} cannot contain region information.`;
  if (service === 'iam' && !isIamPath(name))
    return `IAM resource path must either be "*" or start with ${iamPaths.join(', ')}.`;
  return undefined;
}

function isIamPath(name: string): boolean {
  const [type = ''] = name.split('/');
  // The colon of a `${aws:…}` further left has cut the ARN in the wrong place.
  const unsure = wild.test(type) || name.includes('}');
  return unsure || name === '' || type === 'root' || iamPaths.includes(`${type}/`);
}

/** The ARN with `*` for the parts that it lacks. */
function padded(resource: string): string {
  const [, partition, service, ...rest] = resource.split(':');
  const [region = '*', account = '*', ...name] = rest;
  const vendor = service === undefined || (service === '' && rest.length === 0) ? '*' : service;
  const last = name.length > 0 ? name.join(':') : '*';
  return `arn:${partition}:${vendor}:${region}:${account}:${last}`;
}
