import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { refuse } from './problem-reply.ts';

/** The token of one run of the server, and the cookies it was exchanged for. */
export interface RunSession {
  readonly token: string;
  /** Sets the cookie if the token is right; answers whether it was. */
  admit(context: Context, token: string): boolean;
  readonly required: MiddlewareHandler;
  /** For the terminal, which reads the token from the home folder and needs no cookie. */
  readonly tokenRequired: MiddlewareHandler;
  /** A name for the browser that asks, which is no secret; nothing where it was not admitted. */
  ownerOf(context: Context): string | undefined;
  /** Forgets the cookie of who asks: from now on it opens nothing. */
  end(context: Context): void;
}

export const tokenHeader = 'x-closednet-token';

/** Browsers that one run may admit; the one admitted first gives way. */
const mostCookies = 64;

/**
 * The token travels in the address's fragment, which no server and no log sees, and is exchanged
 * for an HttpOnly, SameSite=Strict cookie. Cookies do not know ports, so the name carries ours.
 * A browser that shows the token again keeps the cookie that it has.
 */
export function createRunSession(port: number): RunSession {
  const token = randomBytes(24).toString('base64url');
  const cookies: { readonly secret: string; readonly owner: string }[] = [];
  const name = `closednet-${port}`;
  const find = (context: Context) => {
    const shown = getCookie(context, name) ?? '';
    return cookies.find(({ secret }) => same(shown, secret));
  };
  const ownerOf = (context: Context) => find(context)?.owner;
  let admitted = 0;
  const issue = () => {
    const secret = randomBytes(24).toString('base64url');
    admitted += 1;
    if (cookies.push({ secret, owner: `browser ${admitted}` }) > mostCookies) cookies.shift();
    return secret;
  };
  return {
    token,
    ownerOf,
    admit(context, shown) {
      if (!same(shown, token)) return false;
      const cookie = find(context)?.secret ?? issue();
      setCookie(context, name, cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return true;
    },
    end(context) {
      const ended = find(context);
      if (ended) cookies.splice(cookies.indexOf(ended), 1);
      deleteCookie(context, name, { path: '/' });
    },
    required: async (context, next) =>
      ownerOf(context) === undefined ? refuse(context, 'no-session') : next(),
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
