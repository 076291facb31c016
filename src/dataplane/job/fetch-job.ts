import { createHash } from 'node:crypto';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/**
 * A lab's job, as objects in a bucket of the lab say it: keys of a shell script that makes things
 * ready, of the Python program that runs then, and of what lies beside them where it is there.
 */
export interface Job {
  readonly bucket: string;
  readonly script: string;
  readonly program: string;
  readonly files: readonly string[];
}

/** The objects of a job as they are now, by key, and one hash of all that is in its bucket. */
export interface JobObjects {
  readonly files: Readonly<Record<string, string>>;
  readonly hash: string;
}

interface Store {
  readonly endpoint: string;
  readonly region: string;
  readonly account: string;
}

/** Of a text that says what to run. */
const mostBytes = 2 ** 20;

/**
 * Reads a job's objects. Throws `job-object-missing` where script, program or bucket is gone, or
 * one of the objects is larger than any text of a job.
 */
export async function fetchJob(at: Store, job: Job): Promise<JobObjects> {
  const { bucket, script, program } = job;
  const held = await listBucket(at, bucket);
  const files: Record<string, string> = {};
  for (const key of [script, program, ...job.files]) {
    const answer = await get(at, `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`);
    const size = Number(answer.headers.get('content-length') ?? Infinity);
    if (answer.ok && size > mostBytes) throw tooLarge(`s3://${bucket}/${key}`, size);
    if (answer.ok) files[key] = await answer.text();
    else if (key === script || key === program)
      throw missing(`s3://${bucket}/${key}`, answer.status);
  }
  return { files, hash: createHash('sha256').update(JSON.stringify(held)).digest('hex') };
}

/** `key etag` of every object. Keys are asked for URL-encoded, so that none can look like XML. */
async function listBucket(at: Store, bucket: string): Promise<readonly string[]> {
  const found: string[] = [];
  let token = '';
  for (;;) {
    const more = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`;
    const answer = await get(at, `${bucket}?list-type=2&encoding-type=url${more}`);
    if (!answer.ok) throw missing(`s3://${bucket}`, answer.status);
    const text = await answer.text();
    for (const [, contents = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs))
      found.push(`${partOf(contents, 'Key')} ${partOf(contents, 'ETag')}`);
    token = partOf(text, 'NextContinuationToken');
    if (token === '') return found;
  }
}

function partOf(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? '';
}

function get({ endpoint, region, account }: Store, path: string): Promise<Response> {
  const scope = `Credential=${account}/20260101/${region}/s3/aws4_request`;
  return fetch(`${endpoint}/${path}`, {
    headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0` },
    signal: AbortSignal.timeout(20_000),
    redirect: 'error',
  });
}

function missing(url: string, status: number): Problem {
  return unread(
    url,
    { en: 'an object', ja: 'オブジェクト' },
    { en: `status ${status}`, ja: `ステータス ${status}` },
  );
}

function tooLarge(url: string, size: number): Problem {
  const expected = {
    en: `a text of at most ${mostBytes} bytes`,
    ja: `${mostBytes} バイト以内のテキスト`,
  };
  return unread(url, expected, { en: `${size} bytes`, ja: `${size} バイト` });
}

function unread(url: string, expected: Words, got: Words): Problem {
  return new Problem('job-object-missing', 2, {
    what: {
      en: `The job's object ${url} cannot be read.`,
      ja: `ジョブのオブジェクト ${url} を読めません。`,
    },
    expected,
    got,
    try: { en: `aws s3 cp FILE ${url}`, ja: `aws s3 cp FILE ${url}` },
  });
}
