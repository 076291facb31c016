import { randomBytes } from 'node:crypto';
import type { WebLogin } from '#emulator/web-server.ts';

/** Somebody who has signed in to a web server. */
export interface WebSession extends WebLogin {
  readonly id: string;
  readonly host: string;
}

const mostSessions = 1000;
const lasts = 12 * 60 * 60 * 1000;
const sessions = new Map<string, WebSession & { readonly ends: number }>();

/**
 * Begins a session; it lasts 12 hours, and as long as this process.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/access-airflow-ui.html
 */
export function begin(host: string, login: WebLogin): WebSession {
  const session = { ...login, host, id: randomBytes(24).toString('base64url') };
  sessions.set(session.id, { ...session, ends: Date.now() + lasts });
  for (const [oldest] of sessions) if (sessions.size > mostSessions) sessions.delete(oldest);
  return session;
}

/** The session that a request's cookies name, if it is one of that web server's. */
export function sessionIn(cookies: string | undefined, host: string): WebSession | undefined {
  const id = /(?:^|;\s*)session=(?<id>[\w-]+)/.exec(cookies ?? '')?.groups?.['id'];
  const session = sessions.get(id ?? '');
  return session?.host === host && session.ends > Date.now() ? session : undefined;
}

export function end(id: string): void {
  sessions.delete(id);
}

export function cookieOf({ id }: WebSession): string {
  return `session=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}
