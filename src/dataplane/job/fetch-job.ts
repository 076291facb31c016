import { createHash } from 'node:crypto';
import { Problem } from '#problem/problem.ts';

/** A lab's job, as objects in a bucket of the lab say it. */
export interface Job {
  readonly bucket: string;
  /** Keys. A Python script; what pip installs for it; a JSON object, see `JobConfiguration`. */
  readonly script: string;
  readonly requirements?: string;
  readonly configuration?: string;
}

/** The objects of a job as they are now, and one hash of them all. */
export interface JobObjects {
  readonly files: Readonly<Record<'script' | 'requirements' | 'configuration', string | undefined>>;
  readonly hash: string;
}

/** Reads a job's objects. Throws `job-object-missing` for a key that is not there. */
export async function fetchJob(
  at: { readonly endpoint: string; readonly region: string; readonly account: string },
  job: Job,
): Promise<JobObjects> {
  const read = async (key: string | undefined) =>
    key === undefined ? undefined : object(at, job.bucket, key);
  const [script, requirements, configuration] = await Promise.all(
    [job.script, job.requirements, job.configuration].map(read),
  );
  const files = { script, requirements, configuration };
  return { files, hash: createHash('sha256').update(JSON.stringify(files)).digest('hex') };
}

async function object(
  {
    endpoint,
    region,
    account,
  }: { readonly endpoint: string; readonly region: string; readonly account: string },
  bucket: string,
  key: string,
): Promise<string> {
  const scope = `Credential=${account}/20260101/${region}/s3/aws4_request`;
  const response = await fetch(
    `${endpoint}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`,
    {
      headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0` },
      signal: AbortSignal.timeout(20_000),
      redirect: 'error',
    },
  );
  if (response.ok) return response.text();
  const url = `s3://${bucket}/${key}`;
  throw new Problem('job-object-missing', 2, {
    what: {
      en: `The job's object ${url} cannot be read.`,
      ja: `ジョブのオブジェクト ${url} を読めません。`,
    },
    expected: { en: 'an object', ja: 'オブジェクト' },
    got: { en: `status ${response.status}`, ja: `ステータス ${response.status}` },
    try: { en: `aws s3 cp FILE ${url}`, ja: `aws s3 cp FILE ${url}` },
  });
}
