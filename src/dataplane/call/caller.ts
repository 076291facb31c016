/** Who signed a request: the key of its SigV4 scope, in the header or in a presigned URL. */
export function accessKeyOf(headers: Headers, target: string): string | undefined {
  const signed = /Credential=(?<key>[^/,\s]+)\//.exec(headers.get('authorization') ?? '');
  if (signed?.groups) return signed.groups['key'];
  const presigned =
    /[?&](?:X-Amz-Credential=(?<key>[^/%&]+)(?:%2F|\/)|AWSAccessKeyId=(?<old>[^&]+))/i;
  const { key, old } = presigned.exec(target)?.groups ?? {};
  return key ?? old;
}

/** Who holds access keys: an ARN, or nothing for a key that nobody was given. */
export type Callers = (accessKey: string) => Promise<string | undefined>;
