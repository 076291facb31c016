import type { PolicyInput } from '#policy/authorize.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Unknown } from './words/missing-words.ts';
import { words } from './words/judged.ts';

/** The policy of the resource that a call is for, as far as the snapshot tells. */
export type ResourcePolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'policy'; readonly policy: PolicyInput }
  | { readonly kind: 'unread'; readonly unknown: Unknown };

/** Finds the policy of a bucket or a key, and the trust policy of a role that is to be assumed. */
export function findResourcePolicy(
  snapshot: Snapshot,
  action: string,
  resource: string,
): ResourcePolicy {
  const bucket = /^arn:aws[a-z-]*:s3:::(?<name>[^/*]+)/.exec(resource)?.groups?.['name'];
  if (bucket !== undefined) return ofBucket(snapshot, bucket);
  if (/^arn:aws[a-z-]*:kms:.*:key\//.test(resource)) return ofKey(snapshot, resource);
  if (/^sts:assumerole/i.test(action)) return ofRole(snapshot, resource);
  return { kind: 'none' };
}

function ofBucket({ buckets }: Snapshot, name: string): ResourcePolicy {
  const bucket = buckets?.find((one) => one.id === name);
  if (bucket?.policy) return { kind: 'policy', policy: { name, document: bucket.policy } };
  if (bucket) return { kind: 'none' };
  return unread(
    `the policy of bucket ${name}`,
    `バケット ${name} のポリシー`,
    `aws s3api get-bucket-policy --bucket ${name}`,
  );
}

function ofKey({ keys }: Snapshot, arn: string): ResourcePolicy {
  const key = keys?.find((one) => one.arn === arn);
  if (key?.policy) return { kind: 'policy', policy: { name: key.id, document: key.policy } };
  const id = arn.split('/')[1] ?? arn;
  return unread(
    `the policy of key ${id}`,
    `キー ${id} のポリシー`,
    `aws kms get-key-policy --key-id ${id} --policy-name default`,
  );
}

function ofRole({ roles }: Snapshot, arn: string): ResourcePolicy {
  const role = roles?.find((one) => one.arn === arn);
  if (role) return { kind: 'policy', policy: { name: role.id, document: role.trust } };
  const name = arn.split('/').at(-1) ?? arn;
  return unread(
    `the trust policy of role ${name}`,
    `ロール ${name} の信頼ポリシー`,
    `aws iam get-role --role-name ${name}`,
  );
}

function unread(en: string, ja: string, call: string): ResourcePolicy {
  return {
    kind: 'unread',
    unknown: { what: words(`${en} (not read)`, `${ja}（読み取っていない）`), call },
  };
}
