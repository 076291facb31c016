import { z } from 'zod';
import { emulatorGone } from '#problem/emulator-gone.ts';
import { Problem } from '#problem/problem.ts';

/** How to reach the plugin's private routes. */
export interface PluginAddress {
  readonly endpoint: string;
  readonly token: string;
}

const versionSchema = z.object({
  schema: z.literal('closednet.emulator/1'),
  plugin: z.string(),
  localstack: z.string(),
  run: z.string(),
});

type PluginVersion = z.infer<typeof versionSchema>;

const changesSchema = z.object({ counter: z.number() });

/** What answers at an address: our plugin, something that refuses our token, or nothing of ours. */
export type VersionAnswer =
  | { readonly kind: 'ours'; readonly version: PluginVersion }
  | { readonly kind: 'wrong-token' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'stranger' };

/** Asks who is there, without trusting the answer to be ours. */
export async function askVersion(at: PluginAddress, milliseconds = 3000): Promise<VersionAnswer> {
  let response: Response;
  try {
    response = await post(at, 'version', {}, AbortSignal.timeout(milliseconds));
  } catch {
    return { kind: 'silent' };
  }
  const body: unknown = await response.json().catch(() => undefined);
  const version = versionSchema.safeParse(body);
  if (response.ok && version.success) return { kind: 'ours', version: version.data };
  const refusal = z.object({ code: z.literal('closednet-token') }).safeParse(body);
  return { kind: response.status === 403 && refusal.success ? 'wrong-token' : 'stranger' };
}

/**
 * The account's change counter: how many calls changed it. With `after` equal to the counter, the
 * answer waits until it moves or `timeoutSeconds` (at most 55) are over.
 */
export async function changes(
  at: PluginAddress,
  account: string,
  wait: {
    readonly after?: number;
    readonly timeoutSeconds?: number;
    readonly signal?: AbortSignal;
  },
): Promise<number> {
  const { signal, ...body } = wait;
  const limit = AbortSignal.timeout(((wait.timeoutSeconds ?? 0) + 10) * 1000);
  const signals = signal ? AbortSignal.any([signal, limit]) : limit;
  const answer = await askPlugin(at, 'changes', { account, ...body }, signals);
  return changesSchema.parse(answer).counter;
}

/** Counts a change that no call of AWS made, so that whoever waits for one looks again. */
export async function noteChange(at: PluginAddress, account: string): Promise<void> {
  await askPlugin(at, 'note', { account }, AbortSignal.timeout(20_000));
}

/** Drops the account's resources and refuses every later call to it with this message. */
export async function retire(at: PluginAddress, account: string, message: string): Promise<void> {
  await askPlugin(at, 'retire', { account, message }, AbortSignal.timeout(20_000));
}

/** Empties one account, which stays usable. */
export async function resetAccount(at: PluginAddress, account: string): Promise<void> {
  await askPlugin(at, 'reset', { account }, AbortSignal.timeout(20_000));
}

/** Ends at once what the account's services are making, updating or deleting. */
export async function finishNow(at: PluginAddress, account: string): Promise<void> {
  await askPlugin(at, 'finish', { account }, AbortSignal.timeout(20_000));
}

/** Calls one of the routes. Throws a `Problem` (3) where the emulator is gone or refuses. */
export async function askPlugin(
  at: PluginAddress,
  route: string,
  body: object,
  signal: AbortSignal,
) {
  let response: Response;
  try {
    response = await post(at, route, body, signal);
  } catch (error) {
    throw emulatorGone(at.endpoint, error);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refused(route, response.status, answer);
  // An emulator that ends in the middle of a long poll cuts its answer off.
  if (answer === undefined) throw emulatorGone(at.endpoint, new Error('half an answer'));
  return answer;
}

function post(at: PluginAddress, route: string, body: object, signal: AbortSignal) {
  return fetch(`${at.endpoint}/_localstack/closednet/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-closednet-token': at.token },
    body: JSON.stringify(body),
    signal,
    redirect: 'error',
  });
}

function refused(route: string, status: number, answer: unknown): Problem {
  const detail = JSON.stringify(answer ?? null).slice(0, 300);
  return new Problem('emulator-refused', 3, {
    what: {
      en: `The emulator refused "${route}".`,
      ja: `エミュレーターが「${route}」を拒否しました。`,
    },
    expected: { en: 'status 200', ja: 'ステータス 200' },
    got: { en: `status ${status}: ${detail}`, ja: `ステータス ${status}: ${detail}` },
    try: {
      en: 'npx closednet stop --all, then npx closednet start',
      ja: 'npx closednet stop --all のあと npx closednet start',
    },
  });
}
