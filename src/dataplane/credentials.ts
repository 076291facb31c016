import { Problem } from '#problem/problem.ts';
import type { Callers } from './call/caller.ts';

/** What a role's session signs with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: string;
}

interface Sts {
  readonly endpoint: string;
  readonly region: string;
}

const patience = 20_000;

/** Takes a role's credentials for a host, as the service that runs the host would. */
export async function takeRole(
  at: Sts,
  account: string,
  { arn, session }: { readonly arn: string; readonly session: string },
): Promise<Credentials> {
  const answer = await askSts(at, account, {
    Action: 'AssumeRole',
    RoleArn: arn,
    RoleSessionName: session,
  });
  const [accessKeyId, secretAccessKey, sessionToken, expiration] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => textOf(answer, name));
  if (accessKeyId && secretAccessKey && sessionToken && expiration)
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
  throw new Problem('emulator-refused', 3, {
    what: {
      en: `The emulator gave no session of ${arn}.`,
      ja: `エミュレーターが ${arn} のセッションを発行しませんでした。`,
    },
    got: { en: answer.slice(0, 200), ja: answer.slice(0, 200) },
    try: { en: 'npx closednet reset', ja: 'npx closednet reset' },
  });
}

/** Knows who holds a key by asking the emulator, once for each key. */
export function openCallers(at: Sts): Callers {
  const known = new Map<string, Promise<string | undefined>>();
  const ask = async (key: string) =>
    textOf(await askSts(at, key, { Action: 'GetCallerIdentity' }), 'Arn');
  return (key) => {
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}

async function askSts(
  { endpoint, region }: Sts,
  key: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const scope = `Credential=${key}/20260101/${region}/sts/aws4_request`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0` },
    body: new URLSearchParams({ ...fields, Version: '2011-06-15' }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  });
  return response.text();
}

function textOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
}
