import type { IncomingMessage } from 'node:http';

const most = 64 * 1024 * 1024;
const mostHeldOfObject = 1024 * 1024;
const tooLong = Symbol('too long');

export function isTooLong(body: unknown): body is typeof tooLong {
  return body === tooLong;
}

/**
 * The body of a request, held so that its parameters can be read; the request itself where it
 * carries an object of S3 too large to hold, which names nothing.
 */
export async function readBody(
  request: IncomingMessage,
): Promise<Buffer | IncomingMessage | typeof tooLong> {
  const length = Number(request.headers['content-length'] ?? 0);
  const isObject =
    request.method === 'PUT' && /\/s3\/aws4_request/.test(request.headers.authorization ?? '');
  if (length > most) return tooLong;
  if (isObject && length > mostHeldOfObject) return request;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
