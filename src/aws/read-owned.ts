import type { Bucket, Key, StudioDomain } from '#network/snapshot/account.ts';
import { gather, gatherSingles, type NamedDocument } from './gather.ts';
import { bucketPolicySchema, domainSchema, keyPolicySchema, keySchema } from './schema/owned.ts';
import { present } from './schema/present.ts';

/** The buckets whose policy was read; one that was only listed is not known. */
export function readBuckets(documents: readonly NamedDocument[]): readonly Bucket[] | undefined {
  const known = gatherSingles(documents, 'Bucket', bucketPolicySchema);
  const listed = documents.some(({ document }) => 'Buckets' in document);
  if (!listed && known.length === 0) return undefined;
  return known.map(({ id, policy }) => ({ id, ...present({ policy }) }));
}

export function readKeys(documents: readonly NamedDocument[]): readonly Key[] | undefined {
  const policies = gatherSingles(documents, 'KeyId', keyPolicySchema);
  return gather(documents, 'Keys', keySchema)?.map((key) => ({
    ...key,
    ...present({ policy: policies.find(({ id }) => id === key.id)?.policy }),
  }));
}

export function readDomains(
  documents: readonly NamedDocument[],
): readonly StudioDomain[] | undefined {
  const known = gatherSingles(documents, 'DomainId', domainSchema);
  const listed = documents.some(({ document }) => 'Domains' in document);
  return listed || known.length > 0 ? known : undefined;
}
