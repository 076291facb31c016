/**
 * The Region in which a bucket lives, as S3 tells everybody who asks for its head; nothing where
 * there is no bucket of that name. It is the data plane's own question: no gateway judges it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export async function bucketRegion(
  { endpoint }: { readonly endpoint: string },
  bucket: string,
  { account, region }: { readonly account: string; readonly region: string },
): Promise<string | undefined> {
  const scope = `Credential=${account}/20260101/${region}/s3/aws4_request`;
  const answer = await fetch(`${endpoint}/${encodeURIComponent(bucket)}`, {
    method: 'HEAD',
    headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0` },
    redirect: 'manual',
  });
  return answer.headers.get('x-amz-bucket-region') ?? undefined;
}
