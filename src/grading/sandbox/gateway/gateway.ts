import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ListenOptions } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { endToEnd, openDoor, passOn, type Door } from '#dataplane/call/emulator-door.ts';
import { identifyCall, writeRefusal, type CallIdentity, type HeldCall } from '#emulator/calls.ts';
import { askVersion, type PluginAddress } from '#emulator/plugin.ts';
import { emulatorGone } from '#problem/emulator-gone.ts';
import { Problem } from '#problem/problem.ts';
import { wordsIn, type MadeCall } from '../../made-call.ts';
import { readBounded, roomForAll, type Room } from './body.ts';
import { bucketsIn, leavesAccount } from './own-account.ts';
import { openBuckets, type BucketOwner } from './own-buckets.ts';
import { judgeAddress } from './path.ts';
import {
  foreignKey,
  inWords,
  largeBody,
  noSuchCall,
  otherBucket,
  silentEmulator,
  type Refusal,
} from './refusal.ts';
import { readSignature, signAs } from './signature.ts';

/** The one door of a submission: AWS calls of its own account pass, nothing else does. */
export interface Gateway {
  /** Set once the emulator did not answer: what became of the program is then nobody's fault. */
  trouble(): Problem | undefined;
  /** The port where it listens on one, and not at a socket's path. */
  readonly port: number | undefined;
  close(): void;
}

/** A busy emulator is slow, and lives. */
const patience = 20_000;

interface Run {
  readonly emulator: PluginAddress;
  readonly door: Door;
  readonly account: string;
  readonly ownerOf: (bucket: string) => Promise<BucketOwner>;
  /** Keys that pass: the issued one, and those that STS gave since. */
  readonly keys: Map<string, string>;
  readonly heard: (call: MadeCall) => void;
  readonly room: Room;
}

// Whatever else a header may be called, a reader behind the emulator's door could obey it.
const passing =
  /^(accept|accept-encoding|authorization|cache-control|content-(type|encoding|disposition|language|md5)|date|expires|if-[a-z-]+|range|user-agent|x-amz-[a-z0-9-]+|x-amzn-[a-z0-9-]+|amz-sdk-[a-z-]+)$/;

export async function openGateway(
  at: ListenOptions,
  given: {
    readonly emulator: PluginAddress;
    readonly account: string;
    readonly region: string;
    readonly accessKeyId: string;
    /** The key in whose name its calls go on; of an issued key the account itself. */
    readonly actsAs?: string;
    readonly heard?: (call: MadeCall) => void;
  },
): Promise<Gateway> {
  const { emulator, account, region, accessKeyId, actsAs = account } = given;
  const heard = given.heard ?? (() => undefined);
  const door = openDoor(emulator.endpoint);
  const ownerOf = openBuckets(emulator, account, region);
  const keys = new Map([[accessKeyId, actsAs]]);
  const run: Run = { emulator, door, account, ownerOf, keys, heard, room: { bytes: roomForAll } };
  let trouble: Problem | undefined;
  const server = createServer((request, response) => {
    answer(run, request, response).catch(async (error: unknown) => {
      // A request can also fail by what it is; that is no trouble of the emulator's.
      const lives = request.socket.destroyed || (await answers(emulator));
      if (!lives) trouble ??= emulatorGone(emulator.endpoint, error);
      if (response.headersSent) response.destroy();
      else say(response, lives ? noSuchCall : silentEmulator);
    });
  });
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  server.maxConnections = 128;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(at, resolve);
  });
  const address = server.address();
  return {
    trouble: () => trouble,
    port: typeof address === 'object' ? address?.port : undefined,
    close() {
      server.close();
      server.closeAllConnections();
      door.agent.destroy();
    },
  };
}

async function answer(run: Run, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url: target = '/' } = request;
  const host = request.headers.host ?? '';
  const upgrades = request.headers.upgrade !== undefined;
  const misled = judgeAddress({ target, host, upgrades }, run.account);
  if (misled) return say(response, misled);
  const pairs = endToEnd(request.rawHeaders).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const headers = pairs.filter(([name]) => passing.test(name));
  const signature = readSignature(target, headers, Date.now());
  if ('because' in signature) return say(response, signature);
  const key = run.keys.get(signature.accessKeyId);
  if (key === undefined) return say(response, foreignKey);
  const body = await readBounded(request, run.room);
  if (body === undefined) return say(response, largeBody);
  const call: HeldCall = { method, body, ...signAs(key, signature, { target, headers }) };
  const identity = await identify(run, call);
  if (!identity.known) return say(response, noSuchCall);
  const refused = await judgeCall(run, identity);
  if (refused) return tell(run, response, call, identity, refused);
  const answered = await passOn(run.door, { ...call, host: '' });
  const status = answered.statusCode ?? 502;
  if (status < 300) run.heard(made(identity));
  const sent = endToEnd(answered.rawHeaders).flat();
  if (identity.signingName !== 'sts') {
    response.writeHead(status, sent);
    return passBack(answered, response);
  }
  const told = await readBounded(answered);
  for (const given of issuedKeys(told?.toString() ?? '')) run.keys.set(given, given);
  return void response.writeHead(status, sent).end(told);
}

function made({ service, operation, params }: Extract<CallIdentity, { known: true }>): MadeCall {
  return { service, operation, words: wordsIn(params) };
}

/** Judges what is called: all that it names must be the account's. */
async function judgeCall(
  run: Run,
  call: Extract<CallIdentity, { known: true }>,
): Promise<Fault | undefined> {
  const foreign = leavesAccount(call, run.account);
  if (foreign) return { ...foreign, code: denied[call.signingName] ?? 'AccessDeniedException' };
  if (call.operation === 'CreateBucket') return undefined;
  for (const bucket of bucketsIn(call)) {
    const owner = await run.ownerOf(bucket);
    if (owner === 'other') return { ...otherBucket(bucket), code: 'AccessDenied' };
    // Never passed on: what the emulator knows by this path may be no bucket.
    if (owner === 'nobody' && call.service === 's3') return noSuchBucket;
  }
  return undefined;
}

interface Fault extends Refusal {
  readonly code: string;
  /** The service's own words, where it would say the same. */
  readonly message?: string;
}

const denied: Readonly<Record<string, string>> = {
  s3: 'AccessDenied',
  sts: 'AccessDenied',
  iam: 'AccessDenied',
  sqs: 'AccessDenied',
  rds: 'AccessDenied',
  elasticloadbalancing: 'AccessDenied',
  ec2: 'UnauthorizedOperation',
};

const noSuchBucket: Fault = {
  status: 404,
  code: 'NoSuchBucket',
  message: 'The specified bucket does not exist',
  because: {
    en: 'The specified bucket does not exist',
    ja: '指定されたバケットは存在しません',
  },
};

async function identify({ emulator }: Run, call: HeldCall): Promise<CallIdentity> {
  try {
    return await identifyCall(emulator, call);
  } catch (error) {
    // A request that it will not read is the sender's affair; one that it cannot is not.
    if (error instanceof Problem && error.code === 'emulator-refused')
      return { known: false, because: error.message };
    throw error;
  }
}

async function tell(
  { emulator }: Run,
  response: ServerResponse,
  call: HeldCall,
  { operation }: { readonly operation: string },
  fault: Fault,
) {
  const { code, status } = fault;
  const error = { operation, code, status, message: fault.message ?? inWords(fault) };
  const written = await writeRefusal(emulator, call, error);
  response.writeHead(written.status, written.headers.flat()).end(written.body);
}

function say(response: ServerResponse, refusal: Refusal): void {
  const body = JSON.stringify({ code: 'closednet-gateway', message: refusal.because });
  const type = 'application/json; charset=utf-8';
  response.writeHead(refusal.status, { 'content-type': type, connection: 'close' });
  response.end(`${body}\n`);
}

async function passBack(answered: IncomingMessage, response: ServerResponse): Promise<void> {
  // The program may leave before it has heard all; the emulator's end of it goes with it.
  await pipeline(answered, response).catch(() => answered.destroy());
}

function issuedKeys(told: string): readonly string[] {
  return [...told.matchAll(/<AccessKeyId>(\w+)<|"AccessKeyId"\s*:\s*"(\w+)"/g)].flatMap(
    ([, xml, json]) => xml ?? json ?? [],
  );
}

async function answers(emulator: PluginAddress): Promise<boolean> {
  return (await askVersion(emulator, patience)).kind === 'ours';
}
