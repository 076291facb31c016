import { z } from 'zod';
import { emulatorGone } from '#problem/emulator-gone.ts';
import type { PluginAddress } from './plugin.ts';

/** Which web server: that of a host name in an account. */
export interface WebServerAt {
  readonly account: string;
  readonly region: string;
  readonly host: string;
}

const partSchema = z.object({
  status: z.enum(['healthy', 'unhealthy', 'unknown']),
  latestHeartbeat: z.string().nullable(),
  /** Why, where it is not healthy. */
  why: z.string().exactOptional(),
});

const stateSchema = z.object({
  name: z.string(),
  status: z.string(),
  airflowVersion: z.string(),
  scheduler: partSchema,
  tasks: z.array(z.object({ dag: z.string(), task: z.string(), state: z.string() })),
});

/** What an MWAA environment's web server would find in its database. */
export type WebServerState = Readonly<z.infer<typeof stateSchema>>;

const loginSchema = z.object({ airflowIdentity: z.string(), role: z.string() });

/** Whom a web login token is of. */
export type WebLogin = Readonly<z.infer<typeof loginSchema>>;

const patience = 20_000;

/** The state of an environment's web server; nothing where no environment has the host name. */
export async function readWebServer(
  at: PluginAddress,
  asked: WebServerAt,
): Promise<WebServerState | undefined> {
  const query = new URLSearchParams({ ...asked });
  const response = await send(at, `mwaa/web-server?${query.toString()}`, { method: 'GET' });
  return response.ok ? stateSchema.parse(await response.json()) : undefined;
}

/** Takes a web login token; nothing where it is none, or none any more. */
export async function takeWebLogin(
  at: PluginAddress,
  asked: WebServerAt & { readonly token: string },
): Promise<WebLogin | undefined> {
  const response = await send(at, 'mwaa/web-login', {
    method: 'POST',
    body: JSON.stringify(asked),
  });
  return response.ok ? loginSchema.parse(await response.json()) : undefined;
}

async function send(at: PluginAddress, route: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${at.endpoint}/_localstack/closednet/${route}`, {
      ...init,
      headers: { 'content-type': 'application/json', 'x-closednet-token': at.token },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
  } catch (error) {
    throw emulatorGone(at.endpoint, error);
  }
}
