import type { CallIdentity } from '#emulator/calls.ts';
import { otherAccount, type Refusal } from './refusal.ts';

type Known = Extract<CallIdentity, { readonly known: true }>;

/** Members that speak about others and act on nothing of theirs, with all that is below them. */
const mentions =
  /^(filters?|tags?|tagspecifications?|.*principals?|(resource|caller)arns?|.*polic(y|ies)(inputlist|list)?|.*document)$/i;
const accountMember = /(owner|account)_?(id)?$/i;
const reads = /^(Describe|Get|List|Head|Search|Simulate)/;

const arnForm = /^arn:aws[\w-]*:(?<service>[\w-]+):[\w-]*:(?<owner>\d{12}|):(?<name>[^/:*?]*)/;
const queueForm = /^(?:https?:\/\/[^/]+)?(?:\/queue\/[\w-]+)?\/(?<owner>\d{12})\/[^/]+$/;

/**
 * Whether a call stays in its account. The emulator knows the owner from an ARN or a queue's
 * address and goes there; AWS would ask the owner's policies first. Policies, filters and
 * principals may name anybody: that is what they are for.
 */
export function leavesAccount(call: Known, account: string): Refusal | undefined {
  for (const [member, text] of textsOf(call.params)) {
    const owner = ownerIn(text, member, call);
    if (owner !== undefined && owner !== account) return otherAccount(text.slice(0, 200));
  }
  return undefined;
}

/** S3's buckets that a call names: of a call to S3, or as an ARN, which names no account. */
export function bucketsIn(call: Known): readonly string[] {
  const named = [...textsOf(call.params)].flatMap(([member, text]) => {
    if (call.service === 's3' && member === 'Bucket') return [bucketOf(text)];
    if (call.service === 's3' && member === 'CopySource') return [copiedFrom(text)];
    return arnForm.exec(text)?.groups?.['service'] === 's3' ? [bucketOf(text)] : [];
  });
  return [...new Set(named)].filter((name) => name !== '');
}

function ownerIn(text: string, member: string, call: Known): string | undefined {
  const { service, owner } = arnForm.exec(text)?.groups ?? {};
  if (owner) {
    // A role handed to a service is a name; IAM and STS alone act on what it names.
    const isName = service === 'iam' && !['iam', 'sts'].includes(call.signingName);
    return isName ? undefined : owner;
  }
  const queue = queueForm.exec(text)?.groups?.['owner'];
  if (queue) return queue;
  const isAccount = /^\d{12}$/.test(text) && accountMember.test(member);
  return isAccount && !reads.test(call.operation) ? text : undefined;
}

function bucketOf(text: string): string {
  return arnForm.exec(text)?.groups?.['name'] ?? text;
}

function copiedFrom(source: string): string {
  const plain = decoded(source).replace(/^\//, '');
  return plain.startsWith('arn:') ? bucketOf(plain) : (plain.split('/')[0] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Every text below, with the name of the member that holds it. */
function* textsOf(value: unknown, member = ''): Generator<readonly [member: string, text: string]> {
  if (typeof value === 'string') yield [member, value];
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, member);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      if (!mentions.test(name)) yield* textsOf(one, name);
}
