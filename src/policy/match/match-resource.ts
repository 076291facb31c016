import { readArn } from './arn.ts';
import type { ContextReader } from '../context/context.ts';
import { fits, globbed } from './pattern.ts';
import type { Element, Version } from '../grammar/statement.ts';
import { expandVariables } from './variables.ts';

/** How the document that the element stands in reads its ARNs. */
export interface ResourceReading {
  readonly version: Version;
  readonly padsArns: boolean;
  readonly context: ContextReader;
}

/**
 * Whether `Resource` or `NotResource` covers the resource, case-sensitively. Pattern and ARN are cut
 * at their first five colons: a wildcard in those parts stays inside its part, in the rest it also
 * crosses `/` and `:`. An action without resource asks for `*`, which only a bare `*` covers. An
 * entry whose variable the request cannot fill names no resource, in `NotResource` too.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
export function matchesResource(
  element: Element,
  resource: string,
  reading: ResourceReading,
): boolean {
  const named = element.patterns.some((pattern) => covers(pattern, resource, reading));
  return named !== element.negated;
}

function covers(pattern: string, resource: string, reading: ResourceReading): boolean {
  if (!pattern.includes(':')) return fits(globbed(pattern), resource);
  const arn = readArn(resource);
  const parts = cut(pattern, reading.padsArns);
  const last = parts && expandVariables(parts[5] ?? '', reading.version, reading.context);
  if (!arn || !last) return false;
  const texts = ['arn', arn.partition, arn.service, arn.region, arn.account];
  return (
    texts.every((text, at) => fits(globbed(parts[at] ?? ''), text)) && fits(last, arn.resource)
  );
}

function cut(pattern: string, padsArns: boolean): readonly string[] | undefined {
  const [head = '', partition, service, region, account, ...rest] = pattern.split(':');
  const parts = [head, partition, service, region, account];
  if (rest.length > 0) return [...parts.map((part) => part ?? ''), rest.join(':')];
  return padsArns ? [...parts.map((part) => part ?? '*'), '*'] : undefined;
}
