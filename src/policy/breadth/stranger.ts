import { readArn } from '../match/arn.ts';
import type { Principal } from '../authorization.ts';

/** A name that no policy has a reason to write. */
export const nowhere = 'closednet-nowhere';

/** An ARN of the same shape in the same account, whose names exist nowhere. */
export function strangeResource(resource: string): string {
  const arn = readArn(resource);
  if (!arn) return resource;
  const head = `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}`;
  return `${head}:${strangeNames(arn.resource, arn.account !== '')}`;
}

/** A role in an account that nobody has. */
export function strangePrincipal(resource: string): Principal {
  const { partition = 'aws' } = readArn(resource) ?? {};
  const account = '000000000000';
  return { kind: 'role', arn: `arn:${partition}:iam::${account}:role/${nowhere}`, account };
}

/** Names behind a type: `type:name:type:name` or `type/name/name`; a bucket has no type in front. */
function strangeNames(resource: string, typed: boolean): string {
  const byColon = resource.split(':');
  if (byColon.length > 1) return byColon.map((part, at) => (at % 2 ? nowhere : part)).join(':');
  const bySlash = resource.split('/');
  return bySlash
    .map((part, at) => (typed && at === 0 && bySlash.length > 1 ? part : nowhere))
    .join('/');
}
