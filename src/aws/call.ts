import { Problem } from '#problem/problem.ts';
import { nearest } from '#problem/nearest.ts';
import type { Clients } from './client.ts';
import type { ServiceName } from './step.ts';

/** One AWS call: the operation as AWS spells it, the input in the API's own members. */
export interface Call {
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: object;
}

/** AWS's own words when it refuses a call. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export type Reply = { readonly kind: 'answer'; readonly answer: object } | Refusal;

/**
 * Sends one call. A refusal by AWS is a value; no answer at all, an operation that the service does
 * not have, and input that cannot be written are thrown as `Problem`.
 */
export async function call(clients: Clients, { service, operation, input }: Call): Promise<Reply> {
  if (clients.allowed?.has(`${service}:${operation}`) === false)
    throw notAllowed(service, operation);
  const { sdk, sender } = await clients.open(service);
  const command: unknown = Reflect.get(sdk, `${operation}Command`);
  if (!isCommand(command)) throw unknownOperation(service, operation, sdk);
  try {
    return { kind: 'answer', answer: await sender.send(new command(input)) };
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal) return refusal;
    throw hasNoAnswer(error) ? clients.noAnswer(error) : unsendable(service, operation, error);
  }
}

function isCommand(value: unknown): value is new (input: object) => object {
  return typeof value === 'function';
}

/** Errors that came as an HTTP answer carry its status; the name is AWS's error code. */
function readRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const status = 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  if (typeof status !== 'number') return undefined;
  return { kind: 'refused', code: error.name, message: error.message, status };
}

const lost = /^(E(CONN|HOST|NET|ADDR)\w*|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const lostNames = ['TimeoutError', 'CredentialsProviderError', 'AbortError'];

function hasNoAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return lost.test(code) || lostNames.includes(error.name);
}

function notAllowed(service: string, operation: string): Problem {
  return new Problem('call-not-allowed', 2, {
    what: {
      en: `"${service} ${operation}" is not among the calls that may be made to a real account.`,
      ja: `「${service} ${operation}」は実アカウントに対して許されている呼び出しではありません。`,
    },
    expected: { en: 'a call that only reads', ja: '読み取りだけの呼び出し' },
  });
}

function unknownOperation(service: string, operation: string, sdk: object): Problem {
  const known = Object.keys(sdk).flatMap((name) => /^(\w+)Command$/.exec(name)?.[1] ?? []);
  const meant = nearest(operation, known);
  return new Problem('unknown-operation', 2, {
    what: {
      en: `AWS service "${service}" has no operation "${operation}".`,
      ja: `AWS のサービス「${service}」に操作「${operation}」はありません。`,
    },
    expected: {
      en: 'an operation as the API spells it, such as "CreateVpcEndpoint"',
      ja: '「CreateVpcEndpoint」のような API の操作名',
    },
    ...(meant === undefined ? {} : { try: { en: `"${meant}"`, ja: `「${meant}」` } }),
  });
}

function unsendable(service: string, operation: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'call-not-sent',
    2,
    {
      what: {
        en: `The call ${service} ${operation} could not be written or its answer not be read.`,
        ja: `${service} ${operation} の呼び出しを組み立てられないか、応答を読み取れません。`,
      },
      got: { en: reason, ja: reason },
    },
    { cause },
  );
}
