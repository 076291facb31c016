import type { Context } from '../context/context.ts';
import type { Element, Version } from '../grammar/statement.ts';
import { anyOf, not, type Truth, truth } from '../truth.ts';
import { type Arn, readArn } from './arn.ts';
import { fits, globbed, type Pattern } from './pattern.ts';
import { fillTemplate, readTemplate, type Template } from './template.ts';

/** One entry of `Resource`, taken apart. `short`: an ARN with too few parts, which names nothing. */
export type ResourceEntry =
  | { readonly kind: 'text'; readonly pattern: Pattern }
  | { readonly kind: 'arn'; readonly head: readonly Pattern[]; readonly rest: Template }
  | { readonly kind: 'short' };

/**
 * Takes an entry apart at its first five colons. In some kinds of policy the missing parts of a
 * short ARN stand for `*`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function readResourceEntry(
  text: string,
  version: Version,
  padsArns: boolean,
): ResourceEntry {
  if (!text.includes(':')) return { kind: 'text', pattern: globbed(text) };
  const [arn = '', partition, service, region, account, ...rest] = text.split(':');
  if (rest.length === 0 && !padsArns) return { kind: 'short' };
  const head = [arn, partition, service, region, account].map((part) => globbed(part ?? '*'));
  return { kind: 'arn', head, rest: readTemplate(rest.length > 0 ? rest.join(':') : '*', version) };
}

/** A resource that a request asks for; `*` and the like are no ARN. */
export interface AskedResource {
  readonly text: string;
  readonly arn?: Arn;
}

export function askedResource(text: string): AskedResource {
  const arn = readArn(text);
  return { text, ...(arn && { arn }) };
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
export function matchResource(
  { negated, entries }: Element<ResourceEntry>,
  resource: AskedResource,
  context: Context,
): Truth {
  const named = anyOf(entries.map((entry) => covers(entry, resource, context)));
  return negated ? not(named) : named;
}

function covers(entry: ResourceEntry, { text, arn }: AskedResource, context: Context): Truth {
  if (entry.kind === 'short') return 'no';
  if (entry.kind === 'text') return truth(fits(entry.pattern, text));
  if (!arn) return 'no';
  const texts = ['arn', arn.partition, arn.service, arn.region, arn.account];
  if (!texts.every((one, at) => fits(entry.head[at] ?? '', one))) return 'no';
  const rest = fillTemplate(entry.rest, context);
  if (!rest || !fits(rest.pattern, arn.resource)) return 'no';
  return rest.certain ? 'yes' : 'unknown';
}
