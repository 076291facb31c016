import type { CallIdentity } from '#emulator/calls.ts';
import { otherAccount, type Refusal } from './refusal.ts';

type Known = Extract<CallIdentity, { readonly known: true }>;

/** Names of members that speak about others, and act on nothing of theirs. */
const mentions = /polic(y|ies)$|document$|principal|^filters?$|^(resource|caller)arns?$|^tags?/i;
const actsOn = /^(policyarn|policysourcearn|resourcearn)$/i;
const accountMember = /(owner|account)_?(id)?$/i;
const reads = /^(Describe|Get|List|Head|Search|Simulate)/;

/**
 * Whether a call stays in its account. The emulator knows the owner from an ARN or a queue's
 * address, and goes there; AWS would ask the owner's policies first. Policies, filters and
 * principals may name anybody: that is what they are for.
 */
export function leavesAccount(call: Known, account: string): Refusal | undefined {
  const simulated = call.operation.startsWith('Simulate');
  for (const [member, text] of textsOf(call.params)) {
    const owner = ownerIn(text, call, member);
    if (owner === undefined || owner === account) continue;
    const isMention = mentions.test(member) && !actsOn.test(member);
    if (isMention || (simulated && !/^policysourcearn$/i.test(member))) continue;
    return otherAccount(text.slice(0, 200));
  }
  return undefined;
}

/** S3's buckets that a call names: of a call to S3, or as an ARN, which names no account. */
export function bucketsIn(call: Known): readonly string[] {
  const buckets: string[] = [];
  if (call.service === 's3') {
    const { Bucket, CopySource } = call.params;
    if (typeof Bucket === 'string') buckets.push(bucketName(Bucket));
    if (typeof CopySource === 'string') buckets.push(copiedFrom(CopySource));
  }
  for (const [member, text] of textsOf(call.params)) {
    const bucket = /^arn:aws[\w-]*:s3:::(?<name>[^/]+)/.exec(text)?.groups?.['name'];
    if (bucket !== undefined && !mentions.test(member)) buckets.push(bucket);
  }
  return [...new Set(buckets)];
}

function ownerIn(text: string, call: Known, member: string): string | undefined {
  const arn = /^arn:aws[\w-]*:(?<service>[\w-]+):[\w-]*:(?<owner>\d{12}):/.exec(text)?.groups;
  if (arn) {
    const named = arn['service'] === 'iam' && !['iam', 'sts'].includes(call.signingName);
    return named ? undefined : arn['owner'];
  }
  const queue = /^(?:https?:\/\/[^/]+)?(?:\/queue\/[\w-]+)?\/(?<owner>\d{12})\/[^/]+$/.exec(text);
  if (queue) return queue.groups?.['owner'];
  if (/^\d{12}$/.test(text) && accountMember.test(member) && !reads.test(call.operation))
    return text;
  return undefined;
}

function bucketName(bucket: string): string {
  return /^arn:aws[\w-]*:s3:::(?<name>[^/]+)/.exec(bucket)?.groups?.['name'] ?? bucket;
}

function copiedFrom(source: string): string {
  const plain = decodeURIComponent(source).replace(/^\//, '').split('/')[0] ?? '';
  return bucketName(plain);
}

/** Every text below, with the name of the member that holds it. */
function* textsOf(value: unknown, member = ''): Generator<readonly [member: string, text: string]> {
  if (typeof value === 'string') yield [member, value];
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, member);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      if (!mentionsAll.test(name)) yield* textsOf(one, name);
}

const mentionsAll = /^(filters?|tags?|tagspecifications?)$/i;
