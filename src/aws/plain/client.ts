import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { ClientSettings, OpenService } from '../service-client.ts';
import { bind, type Bound, written } from './bind.ts';
import type { Operation, PlainService } from './operation.ts';
import { type PlainRefusal, readPlainRefusal } from './refusal.ts';

/** What an operation's class makes, as the SDK's own commands are made. */
class Command {
  readonly operation: Operation;
  readonly input: object;

  constructor(operation: Operation, input: object) {
    this.operation = operation;
    this.input = input;
  }
}

type Credentials = ConstructorParameters<typeof SignatureV4>[0]['credentials'];

/**
 * The client of a service that few operations are needed of, in plain HTTP and JSON. It takes the
 * SDK's credentials and signer and is shaped as the SDK's clients are.
 */
export async function openPlain(
  service: PlainService,
  settings: ClientSettings,
): Promise<OpenService> {
  const signer = new SignatureV4({
    service: service.signingName,
    region: settings.region,
    credentials: settings.credentials ?? (await foundCredentials(settings)),
    sha256: Sha256,
  });
  return {
    sdk: Object.fromEntries(
      Object.entries(service.operations).map(([name, operation]) => [
        `${name}Command`,
        class extends Command {
          constructor(input: object) {
            super(operation, input);
          }
        },
      ]),
    ),
    sender: {
      send: (command) => {
        if (!(command instanceof Command)) throw new TypeError(`not a command of ${service.host}`);
        const { operation, input } = command;
        const base = settings.endpoint ?? hostOf(service, operation, settings.region);
        const bound = bind(operation, input);
        return send(signer, new URL(base), { ...bound, target: operation.target }, settings);
      },
      destroy() {},
    },
  };
}

/** As every other client of these settings finds them. */
async function foundCredentials(settings: ClientSettings): Promise<Credentials> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return new STSClient(settings).config.credentials;
}

/** @see https://docs.aws.amazon.com/general/latest/gr/rande.html */
function hostOf({ host }: PlainService, { prefix = '' }: Operation, region: string): string {
  const end = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${prefix}${host}.${region}.${end}`;
}

/** A call as it is sent, and what names it where its path does not. */
interface Sent extends Bound {
  readonly target: string | undefined;
}

/** Sends a call, and again where AWS is too busy for it or has failed. */
async function send(
  signer: SignatureV4,
  base: URL,
  bound: Sent,
  { maxAttempts, requestHandler }: ClientSettings,
): Promise<object> {
  for (let tried = 1; ; tried += 1) {
    const answer = await sendOnce(signer, base, bound, requestHandler.requestTimeout);
    if (!(answer instanceof Error)) return answer;
    const isWorthIt =
      answer.$metadata.httpStatusCode === 429 || answer.$metadata.httpStatusCode >= 500;
    if (!isWorthIt || tried >= maxAttempts) throw answer;
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tried));
  }
}

async function sendOnce(
  signer: SignatureV4,
  base: URL,
  { method, path, query, body, target }: Sent,
  milliseconds: number,
): Promise<object | PlainRefusal> {
  const signed = await signer.sign({
    method,
    protocol: base.protocol,
    hostname: base.hostname,
    ...(base.port === '' ? {} : { port: Number(base.port) }),
    path,
    query: { ...query },
    headers: {
      host: base.host,
      ...(body === undefined ? {} : { 'content-type': typeOf(target) }),
      ...(target === undefined ? {} : { 'x-amz-target': target }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const { host: _, ...headers } = signed.headers;
  const response = await fetch(new URL(`${path}${written(query)}`, base), {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(milliseconds),
  }).catch((error: unknown) => {
    // Why there was no answer: Node puts it behind "fetch failed".
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  });
  const text = await response.text();
  if (!response.ok)
    return readPlainRefusal(response.status, response.headers.get('x-amzn-errortype'), text);
  return answerOf(text);
}

function typeOf(target: string | undefined): string {
  return target === undefined ? 'application/json' : 'application/x-amz-json-1.1';
}

function answerOf(text: string): object {
  const read: unknown = text === '' ? {} : JSON.parse(text);
  return typeof read === 'object' && read !== null ? read : {};
}
