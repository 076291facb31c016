import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { ClientSettings, OpenService } from '../service-client.ts';
import { bind, type Bound, written } from './bind.ts';
import { operations, type Operation } from './operations.ts';
import { MwaaRefusal, readMwaaRefusal } from './refusal.ts';

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
 * Amazon MWAA's client, of ten operations in plain REST and JSON. It takes the SDK's credentials and
 * signer and is shaped as the SDK's clients are; the SDK's own one for MWAA brings a second core, which
 * follows an endpoint that the shell names.
 */
export async function openMwaa(settings: ClientSettings): Promise<OpenService> {
  const signer = new SignatureV4({
    service: 'airflow',
    region: settings.region,
    credentials: settings.credentials ?? (await foundCredentials(settings)),
    sha256: Sha256,
  });
  return {
    sdk: Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
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
        if (!(command instanceof Command)) throw new TypeError('not a command of MWAA');
        const base = settings.endpoint ?? hostOf(command.operation, settings.region);
        return send(signer, new URL(base), bind(command.operation, command.input), settings);
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

/** @see https://docs.aws.amazon.com/general/latest/gr/mwaa.html */
function hostOf({ host }: Operation, region: string): string {
  const end = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${host}.airflow.${region}.${end}`;
}

/**
 * Sends a call, and again where AWS is too busy for it or has failed. A question whose connection
 * ended before an answer is asked again, too: a server may close one that is just being used anew.
 */
async function send(
  signer: SignatureV4,
  base: URL,
  bound: Bound,
  { maxAttempts, requestHandler }: ClientSettings,
): Promise<object> {
  for (let tried = 1; ; tried += 1) {
    const answer = await sendOnce(signer, base, bound, requestHandler.requestTimeout).catch(
      (error: unknown) => {
        if (error instanceof Error && bound.method === 'GET' && wasClosed(error)) return error;
        throw error;
      },
    );
    if (!(answer instanceof Error)) return answer;
    const isWorthIt = !(answer instanceof MwaaRefusal) || isTransient(answer);
    if (!isWorthIt || tried >= maxAttempts) throw answer;
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tried));
  }
}

const closed: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET']);

const wasClosed = (error: Error) => 'code' in error && closed.has(error.code);

const isTransient = ({ $metadata: { httpStatusCode } }: MwaaRefusal) =>
  httpStatusCode === 429 || httpStatusCode >= 500;

async function sendOnce(
  signer: SignatureV4,
  base: URL,
  { method, path, query, body }: Bound,
  milliseconds: number,
): Promise<object | MwaaRefusal> {
  const signed = await signer.sign({
    method,
    protocol: base.protocol,
    hostname: base.hostname,
    ...(base.port === '' ? {} : { port: Number(base.port) }),
    path,
    query: { ...query },
    headers: {
      host: base.host,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
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
    return readMwaaRefusal(response.status, response.headers.get('x-amzn-errortype'), text);
  return answerOf(text);
}

function answerOf(text: string): object {
  const read: unknown = text === '' ? {} : JSON.parse(text);
  return typeof read === 'object' && read !== null ? read : {};
}
