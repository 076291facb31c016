import { Problem } from '#problem/problem.ts';
import { openOnce, type Clients } from './client.ts';
import { readOnlyCalls } from './collect/listings.ts';
import { findRegion } from './service-client.ts';

/**
 * Clients of a real account, for `--aws` alone: credentials and region as the AWS CLI finds them.
 * Only the calls that collecting needs can be made, and an endpoint that the shell names, which may
 * well be the emulator's, is not followed.
 */
export async function openRealClients(): Promise<Clients> {
  const region = await findRegion();
  if (region === undefined) throw noRegion();
  return {
    region,
    emulated: false,
    allowed: new Set(readOnlyCalls),
    noAnswer: awsUnreachable,
    ...openOnce({
      region,
      ignoreConfiguredEndpointUrls: true,
      maxAttempts: 5,
      requestHandler: {
        connectionTimeout: 5000,
        requestTimeout: 60_000,
        throwOnRequestTimeout: true,
      },
      followRegionRedirects: true,
    }),
  };
}

function noRegion(): Problem {
  return new Problem('no-region', 2, {
    what: {
      en: 'Which region of the account to read is not said.',
      ja: 'アカウントのどのリージョンを読むかが指定されていません。',
    },
    expected: {
      en: 'a region in AWS_REGION or in the profile',
      ja: 'AWS_REGION またはプロファイルのリージョン',
    },
    try: { en: 'export AWS_REGION=ap-northeast-1', ja: 'export AWS_REGION=ap-northeast-1' },
  });
}

function awsUnreachable(cause: unknown): Problem {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new Problem(
    'aws-unreachable',
    3,
    {
      what: {
        en: 'AWS cannot be reached, or no credentials were found.',
        ja: 'AWS に接続できないか、認証情報が見つかりません。',
      },
      got: { en: reason, ja: reason },
      try: { en: 'aws sts get-caller-identity', ja: 'aws sts get-caller-identity' },
    },
    { cause },
  );
}
