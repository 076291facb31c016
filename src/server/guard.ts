import type { MiddlewareHandler } from 'hono';
import { refuse } from './problem-reply.ts';

/** The only names under which a page on this machine reaches us. */
function allowedHosts(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
}

/**
 * Refuses a request under any other name (a rebound DNS name arrives on loopback too) and any
 * request that a page of another origin sent, whatever its method.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function guardOrigin(port: number): MiddlewareHandler {
  const hosts = allowedHosts(port);
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.has(host)) return refuse(context, 'foreign-host', { got: host });
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`)
      return refuse(context, 'foreign-origin', { got: origin });
    const site = context.req.header('sec-fetch-site');
    if (context.req.path.startsWith('/api/') && site !== undefined && !sameSite.has(site))
      return refuse(context, 'foreign-origin', { got: `sec-fetch-site: ${site}` });
    return next();
  };
}

const sameSite = new Set(['same-origin', 'none']);

/** Changes are asked for by POST, in JSON, from a page of ours: a form cannot do that. */
export const guardChange: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET') return next();
  if (context.req.method !== 'POST')
    return refuse(context, 'method-not-allowed', { got: context.req.method });
  if (context.req.header('origin') === undefined) return refuse(context, 'foreign-origin');
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json(;|$)/.test(type)) return refuse(context, 'not-json', { got: type });
  return next();
};
