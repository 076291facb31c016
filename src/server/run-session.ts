import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from './problem-reply.ts';

/** The token of one run of the server, and the cookies it was exchanged for. */
export interface RunSession {
  readonly token: string;
  /** Sets the cookie if the token is right; answers whether it was. */
  admit(context: Context, token: string): boolean;
  readonly required: MiddlewareHandler;
  /** For the terminal, which reads the token from the home folder and needs no cookie. */
  readonly tokenRequired: MiddlewareHandler;
}

export const tokenHeader = 'x-closednet-token';

/**
 * The token travels in the address's fragment, which no server and no log sees, and is exchanged
 * for an HttpOnly, SameSite=Strict cookie. Cookies do not know ports, so the name carries ours.
 */
export function createRunSession(port: number): RunSession {
  const token = randomBytes(24).toString('base64url');
  const cookie = randomBytes(24).toString('base64url');
  const name = `closednet-${port}`;
  return {
    token,
    admit(context, shown) {
      if (!same(shown, token)) return false;
      setCookie(context, name, cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return true;
    },
    required: async (context, next) => {
      const shown = getCookie(context, name) ?? '';
      return same(shown, cookie) ? next() : refuse(context, 'no-session');
    },
    tokenRequired: async (context, next) => {
      const shown = context.req.header(tokenHeader) ?? '';
      return same(shown, token) ? next() : refuse(context, 'wrong-token');
    },
  };
}

function same(shown: string, secret: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
