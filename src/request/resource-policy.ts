import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PolicyInput, Principal } from '#policy/authorize.ts';
import { bindsCaller, isTrust } from '#policy/service/needs-resource-policy.ts';
import { accessPointOf } from '#policy/service/s3/s3-facts.ts';
import { policiedResource } from './policied-services.ts';
import { words } from './words/judged.ts';
import type { Unknown } from './words/missing-words.ts';

/** The policy of the resource that a call is for, as far as the snapshot tells. */
export type ResourcePolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'policy'; readonly policy: PolicyInput; readonly readFrom: ReadFrom }
  | { readonly kind: 'unread'; readonly unknown: Unknown; readonly readFrom: ReadFrom };

interface ReadFrom {
  readonly call: string;
  readonly field: string;
}

export interface Asked {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
}

/**
 * Finds the policy of a bucket, a key, or another resource that has one, and the trust policy of a
 * role that is to be assumed.
 */
export function findResourcePolicy(snapshot: Snapshot, asked: Asked): ResourcePolicy {
  const { resource } = asked;
  if (!bindsCaller(asked)) return { kind: 'none' };
  if (isTrust(asked)) return ofRole(snapshot, resource);
  const bucket = bucketOf(resource);
  if (bucket !== undefined) return ofBucket(snapshot, bucket);
  const accessPoint = accessPointOf(resource);
  if (accessPoint !== undefined) return ofAccessPoint(accessPoint);
  if (/^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(resource)) return ofKey(snapshot, resource);
  return ofService(snapshot, resource);
}

export function bucketOf(resource: string): string | undefined {
  return /^arn:[^:]+:s3:::(?<name>[^/*?]+)/.exec(resource)?.groups?.['name'];
}

function ofBucket({ buckets }: Snapshot, name: string): ResourcePolicy {
  const readFrom = { call: 'GetBucketPolicy', field: 'Policy' };
  const bucket = buckets?.find((one) => one.id === name);
  if (bucket?.policy) return found(name, bucket.policy, readFrom);
  if (bucket) return { kind: 'none' };
  return unread(
    `the policy of bucket ${name}`,
    `バケット ${name} のポリシー`,
    `aws s3api get-bucket-policy --bucket ${name}`,
    readFrom,
  );
}

function ofAccessPoint(arn: string): ResourcePolicy {
  const [, , , , account, resource = ''] = arn.split(':');
  const name = resource.split('/')[1] ?? '';
  return unread(
    `the policy of access point ${name} and of its bucket`,
    `アクセスポイント ${name} とそのバケットのポリシー`,
    `aws s3control get-access-point-policy --account-id ${account} --name ${name}`,
    { call: 'GetAccessPointPolicy', field: 'Policy' },
  );
}

function ofKey({ keys }: Snapshot, arn: string): ResourcePolicy {
  const readFrom = { call: 'GetKeyPolicy', field: 'Policy' };
  const key = keys?.find((one) => one.arn === arn);
  if (key?.policy) return found(key.id, key.policy, readFrom);
  const id = arn.split('/')[1] ?? arn;
  return unread(
    `the policy of key ${id}`,
    `キー ${id} のポリシー`,
    `aws kms get-key-policy --key-id ${id} --policy-name default`,
    readFrom,
  );
}

function ofRole({ roles }: Snapshot, arn: string): ResourcePolicy {
  const readFrom = { call: 'GetRole', field: 'AssumeRolePolicyDocument' };
  const role = roles?.find((one) => one.arn === arn);
  if (role) return found(role.id, role.trust, readFrom);
  const name = arn.split('/').at(-1) ?? arn;
  return unread(
    `the trust policy of role ${name}`,
    `ロール ${name} の信頼ポリシー`,
    `aws iam get-role --role-name ${name}`,
    readFrom,
  );
}

function ofService({ resourcePolicies }: Snapshot, resource: string): ResourcePolicy {
  const policied = policiedResource(resource);
  if (!policied) return { kind: 'none' };
  const { arn, call, readFrom } = policied;
  const known = resourcePolicies?.find((one) => one.arn === arn);
  if (known?.policy) return found(known.name ?? known.id, known.policy, readFrom);
  if (known) return { kind: 'none' };
  return unread(`the policy of ${arn}`, `${arn} のポリシー`, call, readFrom);
}

function found(name: string, document: unknown, readFrom: ReadFrom): ResourcePolicy {
  return { kind: 'policy', policy: { name, document }, readFrom };
}

function unread(en: string, ja: string, call: string, readFrom: ReadFrom): ResourcePolicy {
  const what = words(`${en} (not read)`, `${ja}（読み取っていない）`);
  return { kind: 'unread', unknown: { what, call }, readFrom };
}
