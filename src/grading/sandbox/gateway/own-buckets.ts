import type { PluginAddress } from '#emulator/plugin.ts';

/** Whose a bucket is, as its account sees it. */
export type BucketOwner = 'own' | 'other' | 'nobody';

/** Asks the emulator, in the account's name, each time that a bucket is not known to be its own. */
export function openBuckets({ endpoint }: PluginAddress, account: string, region: string) {
  const own = new Set<string>();
  const ask = (method: string, path: string) =>
    fetch(`${endpoint}${path}`, {
      method,
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/${region}/s3/aws4_request, SignedHeaders=host, Signature=0`,
      },
      signal: AbortSignal.timeout(20_000),
      redirect: 'manual',
    });
  return async (bucket: string): Promise<BucketOwner> => {
    if (own.has(bucket)) return 'own';
    const answer = await ask('GET', '/');
    if (!answer.ok) throw new Error(`ListBuckets: status ${answer.status}`);
    const text = await answer.text();
    for (const [, name = ''] of text.matchAll(/<Name>([^<]+)<\/Name>/g)) own.add(name);
    if (own.has(bucket)) return 'own';
    const head = await ask('HEAD', `/${encodeURIComponent(bucket)}`);
    return head.status === 404 ? 'nobody' : 'other';
  };
}
