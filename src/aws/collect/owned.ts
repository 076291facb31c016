import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

const bucketsSchema = z.object({ Buckets: z.array(z.object({ Name: z.string() })).optional() });
const keysSchema = z.object({ Keys: z.array(z.object({ KeyId: z.string() })).optional() });
const domainsSchema = z.object({
  Domains: z.array(z.object({ DomainId: z.string() })).optional(),
});

/** The buckets, each with its Region, which S3 tells whoever asks in pages, and its policy. */
export async function collectBuckets(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.buckets, input: { MaxBuckets: 1000 } });
  if (!answer) return;
  collector.save('buckets', answer);
  const { Buckets = [] } = bucketsSchema.parse(answer);
  await Promise.all(Buckets.map(({ Name }) => saveBucketPolicy(collector, Name)));
}

async function saveBucketPolicy({ ask, save }: Collector, Bucket: string): Promise<void> {
  const answer = await ask(
    { ...lookups.bucketPolicy, input: { Bucket } },
    { NoSuchBucketPolicy: { Policy: null } },
  );
  if (answer) save(`bucket-policy-${Bucket}`, { Bucket, ...answer });
}

/** The keys, and the policy of each: every key has exactly one, named `default`. */
export async function collectKeys(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.keys, input: {} });
  if (!answer) return;
  collector.save('keys', answer);
  const { Keys = [] } = keysSchema.parse(answer);
  await Promise.all(Keys.map(({ KeyId }) => saveKeyPolicy(collector, KeyId)));
}

async function saveKeyPolicy({ ask, save }: Collector, KeyId: string): Promise<void> {
  const answer = await ask({ ...lookups.keyPolicy, input: { KeyId, PolicyName: 'default' } });
  if (answer) save(`key-policy-${KeyId}`, { KeyId, ...answer });
}

/** SageMaker Studio domains; the list lacks the network, which only each domain's own answer has. */
export async function collectDomains(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.domains, input: {} });
  if (!answer) return;
  collector.save('domains', answer);
  const { Domains = [] } = domainsSchema.parse(answer);
  await Promise.all(Domains.map(({ DomainId }) => saveDomain(collector, DomainId)));
}

async function saveDomain({ ask, save }: Collector, DomainId: string): Promise<void> {
  const answer = await ask({ ...lookups.domain, input: { DomainId } });
  if (answer) save(`domain-${DomainId}`, answer);
}
