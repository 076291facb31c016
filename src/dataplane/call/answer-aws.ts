import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CallIdentity, type HeldCall, identifyCall, writeRefusal } from '#emulator/calls.ts';
import type { PluginAddress } from '#emulator/plugin.ts';
import type { AuthorizationLayer } from '#request/document.ts';
import { regionIn } from '#request/call-context.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Attempt, Decider } from '../attempts.ts';
import type { Judge } from '../judge.ts';
import type { Destination } from '../listener.ts';
import { bucketRegion } from './bucket-region.ts';
import { accessKeyOf, type Callers } from './caller.ts';
import { type Door, endToEnd, passOn } from './emulator-door.ts';
import { nameCall } from './name-call.ts';
import { isTooLong, readBody } from './read-body.ts';
import { isSentToItsService, serviceOfHost } from './right-service.ts';
import { plainError } from './unavailable.ts';

export interface AwsDeps {
  readonly judge: Judge;
  readonly emulator: PluginAddress;
  readonly door: Door;
  readonly callers: Callers;
  readonly account: string;
  readonly region: string;
  readonly note: (attempt: Attempt) => void;
  /** Judges and passes nothing on; what would have passed is told as EC2 tells it. */
  readonly dryRun?: true;
}

/** Answers one HTTP request to an AWS API: policies speak first, then the emulator. */
export async function answerAws(
  deps: AwsDeps,
  to: Destination,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = endToEnd(request.rawHeaders);
  const host = request.headers.host ?? to.host ?? to.address;
  const head = { method: request.method ?? 'GET', target: request.url ?? '/' };
  const body = await readBody(request);
  if (isTooLong(body)) {
    const held = { ...head, headers, body: Buffer.alloc(0) };
    return fail(held, response, 413, 'EntityTooLarge', 'closednet: at most 64 MiB in one request');
  }
  const isHeld = Buffer.isBuffer(body);
  const held: HeldCall = {
    ...head,
    headers: [['Host', host], ...headers],
    body: isHeld ? body : Buffer.alloc(0),
  };
  try {
    const identity = await identifyCall(deps.emulator, held);
    const verdict = await judgeCall(deps, to, held, identity, host);
    deps.note({ what: 'call', destination: `${host}:${to.port}`, ...verdict.noted });
    if (verdict.error) {
      if (!isHeld) request.resume();
      const operation = identity.known ? identity.operation : undefined;
      return await refuse(deps, held, response, operation, verdict.error);
    }
    if (deps.dryRun && identity.known)
      return await refuse(deps, held, response, identity.operation, wouldHavePassed);
    const passed = await passOn(deps.door, { ...head, headers, host, body });
    response.writeHead(passed.statusCode ?? 502, endToEnd(passed.rawHeaders).flat());
    passed.on('error', () => response.destroy()).pipe(response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    deps.note({ what: 'call', destination: `${host}:${to.port}`, fate: 'unavailable' });
    const why = error instanceof Error ? error.message : String(error);
    fail(
      held,
      response,
      503,
      'ServiceUnavailable',
      `closednet: the emulated AWS does not answer. ${why}`,
    );
  }
}

const wouldHavePassed: CallError = {
  code: 'DryRunOperation',
  message: 'Request would have succeeded, but DryRun flag is set.',
  status: 412,
};

interface CallError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: readonly (readonly [string, string])[];
}

interface CallVerdict {
  readonly noted: Pick<Attempt, 'fate' | 'action'> & Decider;
  readonly error?: CallError;
}

async function judgeCall(
  { judge, callers, account, region, emulator }: AwsDeps,
  to: Destination,
  held: HeldCall,
  identity: CallIdentity,
  host: string,
): Promise<CallVerdict> {
  if (!identity.known) return unknown(`which call this is (${identity.because})`);
  if (!isSentToItsService(host, identity.signingName)) return wrongService(host);
  const scope = { account, region: regionIn(host) ?? region };
  const elsewhere = await redirected(emulator, identity, host, scope);
  if (elsewhere) return elsewhere;
  const named = await nameCall(identity, scope);
  if (named.kind === 'unnamed') return unknown(named.what);
  const key = accessKeyOf(new Headers(plainHeaders(held)), held.target);
  const principal = key === undefined ? 'anonymous' : await callers(key);
  if (principal === undefined) return unknownKey();
  for (const { action, resource } of named.asked) {
    const { authorization, denial } = decided(judge, to, { action, resource, principal });
    const layer = authorization.layers.find(({ step }) => step.verdict === 'deny');
    if (denial) {
      const { code, message, status } = denial;
      return {
        noted: { fate: 'denied', action, ...(layer && deciderOf(layer)) },
        error: { code, message, status },
      };
    }
    if (authorization.decision !== 'allow')
      return unknown(`whether the policies allow ${action} on ${resource}`, action);
  }
  return { noted: { fate: 'reached', action: named.asked[0]?.action ?? identity.operation } };
}

/**
 * S3 of one Region holds no bucket of another: it answers where the bucket lives, and asks nobody's
 * policies. Clients follow by themselves.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html
 */
async function redirected(
  emulator: AwsDeps['emulator'],
  { signingName, operation, params }: Extract<CallIdentity, { known: true }>,
  host: string,
  scope: { readonly account: string; readonly region: string },
): Promise<CallVerdict | undefined> {
  const bucket = params['Bucket'];
  const asked = regionIn(host);
  if (signingName !== 's3' || typeof bucket !== 'string' || asked === undefined) return undefined;
  const home = await bucketRegion(emulator, bucket, scope);
  if (home === undefined || home === asked) return undefined;
  return {
    noted: { fate: 'reached', action: `s3:${operation}` },
    error: {
      code: 'PermanentRedirect',
      message:
        'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
      status: 301,
      headers: [['x-amz-bucket-region', home]],
    },
  };
}

function deciderOf({ id, step: { code, message } }: AuthorizationLayer): Decider {
  return { where: id, because: message, ...(code === undefined ? {} : { code }) };
}

function decided(judge: Judge, to: Destination, call: Parameters<Judge['call']>[1]) {
  try {
    return judge.call(to, call);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return { authorization: { decision: 'unknown', layers: [] } as const, denial: undefined };
  }
}

/** What cannot be judged is refused, and says so: it must never look like an allow. */
function unknown(what: string, action?: string): CallVerdict {
  return {
    noted: { fate: 'unknown', ...(action === undefined ? {} : { action }) },
    error: {
      code: 'ClosednetUnknown',
      message: `closednet cannot tell ${what}, so it refuses the call. AWS might not.`,
      status: 400,
    },
  };
}

function wrongService(host: string): CallVerdict {
  return {
    noted: { fate: 'denied' },
    error: {
      code: 'InvalidSignatureException',
      message: `Credential should be scoped to correct service: '${serviceOfHost(host)}'.`,
      status: 403,
    },
  };
}

function unknownKey(): CallVerdict {
  return {
    noted: { fate: 'denied' },
    error: {
      code: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
      status: 403,
    },
  };
}

async function refuse(
  deps: AwsDeps,
  held: HeldCall,
  response: ServerResponse,
  operation: string | undefined,
  error: CallError,
): Promise<void> {
  if (operation === undefined) return fail(held, response, error.status, error.code, error.message);
  const written = await writeRefusal(deps.emulator, held, { operation, ...error });
  const own = [...written.headers, ...(error.headers ?? [])].filter(
    ([name]) => name.toLowerCase() !== 'content-length',
  );
  response.writeHead(
    written.status,
    [...own, ['content-length', String(written.body.length)]].flat(),
  );
  response.end(held.method === 'HEAD' ? undefined : written.body);
}

function fail(
  held: HeldCall,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  const { type, body } = plainError(held, code, message);
  const about = { 'x-amzn-errortype': code, connection: 'close' };
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...about,
  });
  response.end(held.method === 'HEAD' ? undefined : body);
}

function plainHeaders({ headers }: HeldCall): [string, string][] {
  return headers.map(([name, value]) => [name, value]);
}
