import { expired, signedTwice, unsigned, type Refusal } from './refusal.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** Whose call it is, and for which service and region it was signed. */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** Of a presigned address; a header carries it as it is. */
  readonly token?: string;
  readonly presigned: boolean;
}

// Whole and strict: the emulator reads the last thing in it that looks like a credential.
const authorization =
  /^AWS4-HMAC-SHA256 +Credential=(?<key>\w{1,128})\/(?<date>\d{8})\/(?<region>[a-z0-9-]+)\/(?<service>[a-z0-9-]+)\/aws4_request, *SignedHeaders=[a-z0-9;._-]+, *Signature=[0-9a-f]{64}$/;
const credential =
  /^(?<key>\w{1,128})\/(?<date>\d{8})\/(?<region>[a-z0-9-]+)\/(?<service>[a-z0-9-]+)\/aws4_request$/;
const signing =
  /^(x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token)|awsaccesskeyid|signature)$/;

/**
 * Reads an AWS signature of version 4, in the header or in the address. It is not computed anew:
 * the key is a secret of this run, and that it was known is what counts.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html
 */
export function readSignature(target: string, headers: Headers, now: number): Signature | Refusal {
  const given = headers.filter(([name]) => name === 'authorization').map(([, value]) => value);
  const query = queryOf(target).filter(({ name }) => signing.test(name));
  if (given.length > 1 || (given.length === 1 && query.length > 0)) return signedTwice;
  if (new Set(query.map(({ name }) => name)).size < query.length) return signedTwice;
  const inQuery = (name: string) => query.find((one) => one.name === name)?.value;
  const presigned = given.length === 0;
  const found = presigned
    ? credential.exec(inQuery('x-amz-credential') ?? '')
    : authorization.exec(given[0] ?? '');
  const { key, date, region, service } = found?.groups ?? {};
  if (!key || !date || !region || !service) return unsigned;
  if (presigned && !(now < endOf(inQuery('x-amz-date'), inQuery('x-amz-expires')))) return expired;
  const token = inQuery('x-amz-security-token');
  return {
    accessKeyId: key,
    date,
    region,
    service,
    presigned,
    ...(token === undefined ? {} : { token }),
  };
}

/** The same call in the name of another key; a presigned address becomes a signed header. */
export function signAs(
  accessKeyId: string,
  signature: Signature,
  call: { readonly target: string; readonly headers: Headers },
): { readonly target: string; readonly headers: Headers } {
  const { date, region, service, token, presigned } = signature;
  const scope = `${accessKeyId}/${date}/${region}/${service}/aws4_request`;
  const signed = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
  const headers = [
    ...call.headers.filter(([name]) => name !== 'authorization'),
    ['authorization', signed] as const,
    ...(token === undefined ? [] : [['x-amz-security-token', token] as const]),
  ];
  return { headers, target: presigned ? withoutSignature(call.target) : call.target };
}

function queryOf(target: string) {
  const [, query = ''] = split(target);
  return [...new URLSearchParams(query)].map(([name, value]) => ({
    name: name.toLowerCase(),
    value,
  }));
}

function withoutSignature(target: string): string {
  const [path, query = ''] = split(target);
  const kept = query.split('&').filter((part) => {
    const [name] = [...new URLSearchParams(part).keys()];
    return name !== undefined && !signing.test(name.toLowerCase());
  });
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

function split(target: string): readonly [path: string, query: string | undefined] {
  const at = target.indexOf('?');
  return at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
}

/** Milliseconds; not a number where a part is missing, which no time is before. */
function endOf(date = '', seconds = ''): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  const begin = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return /^\d{1,6}$/.test(seconds) ? begin + Number(seconds) * 1000 : Number.NaN;
}
