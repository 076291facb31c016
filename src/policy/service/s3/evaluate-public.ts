import { readIpBlock } from '../../condition/ip-block.ts';
import type { Condition, PolicyDocument, Statement } from '../../grammar/statement.ts';
import { allOf, anyOf, not, type Truth, truth } from '../../truth.ts';

/**
 * Whether S3 calls a policy public: an Allow to everyone that no condition ties to fixed values, of
 * the caller, his network or the way he takes. One such statement makes the whole policy public.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function evaluatePublic({ statements }: PolicyDocument): Truth {
  return anyOf(statements.map(isPublic));
}

function isPublic({ effect, principal, conditions }: Statement): Truth {
  if (effect === 'Deny' || !principal) return 'no';
  const everyone = principal.negated || principal.entries.some(({ type }) => type === 'everyone');
  return everyone ? not(anyOf(conditions.map(ties))) : 'no';
}

const fixing = new Set([
  'aws:principalorgid',
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
]);

/** AWS's page speaks of the principal, not of each key that tells him. */
const perhapsFixing = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgpaths',
]);

function ties({ operator, key, values }: Condition): Truth {
  if (operator.kind === 'null' || operator.ifExists || operator.set === 'all') return 'no';
  if (operator.comparison.negated || values.length === 0) return 'no';
  const name = key.toLowerCase();
  if (name === 'aws:sourceip') return truth(values.every(isNarrow));
  if (name === 's3:dataaccesspointarn') return truth(values.every(isOfOneAccount));
  const fixed = truth(values.every((value) => !/[*?]|\$\{/.test(value)));
  if (perhapsFixing.has(name)) return allOf([fixed, 'unknown']);
  return fixing.has(name) ? fixed : 'no';
}

/** `/8` and narrower, in IPv6 `/32`. */
function isNarrow(text: string): boolean {
  const block = readIpBlock(text);
  return block !== undefined && block.prefix >= (block.family === 4 ? 8 : 32);
}

/** The name of the access point may be a wildcard, its account may not. */
function isOfOneAccount(text: string): boolean {
  return /^arn:[^:*?$]+:s3:[^:*?$]+:\d{12}:accesspoint\//.test(text);
}
