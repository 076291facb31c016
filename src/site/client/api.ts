import type { ProblemReply } from '#server/api.ts';
import { served } from '../served.ts';

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemReply };

/** No server of ours answered: the page is read as plain files, or the server has stopped. */
const notConnected: ProblemReply = {
  code: 'site-not-connected',
  what: {
    en: 'This page is not connected to the emulator.',
    ja: 'このページはエミュレーターに接続していない。',
  },
  try: { en: 'npm start', ja: 'npm start' },
};

/** Asks the local API; its own refusals and a missing server both come back as a problem. */
export async function ask<T>(
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  if (!served) return { ok: false, problem: notConnected };
  const sent: RequestInit = body
    ? {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }
    : {};
  try {
    const response = await fetch(`/api/${path}`, { ...sent, ...(signal && { signal }) });
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('application/json')) return { ok: false, problem: notConnected };
    if (response.ok) return { ok: true, value: await response.json() };
    return { ok: false, problem: await response.json() };
  } catch {
    return { ok: false, problem: notConnected };
  }
}

export const isOffline = (problem: ProblemReply) => problem.code === notConnected.code;

const tokenInAddress = () => /^#token=([\w-]+)$/.exec(location.hash)?.[1];

/** A printed address, opened in a tab that stands on its page already, loads nothing by itself. */
addEventListener('hashchange', () => {
  if (tokenInAddress() !== undefined) location.reload();
});

let shown: Promise<void> | undefined;

/**
 * Exchanges the token that `npm start` put into the address for the run's cookie, and takes it out
 * of the address, so that it is in no history and no screenshot. Whoever asks waits for the one
 * exchange of the page.
 */
export function showToken(): Promise<void> {
  shown ??= exchangeToken();
  return shown;
}

async function exchangeToken(): Promise<void> {
  const token = tokenInAddress();
  if (token === undefined) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  await ask('session', { token });
}
