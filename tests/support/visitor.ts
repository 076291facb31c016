import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempt } from '#dataplane/attempts.ts';
import type { Seen } from '#dataplane/browse/browse.ts';
import { openPage } from '#dataplane/browse/open-browser.ts';
import { standAt } from '#dataplane/place.ts';
import { type Authority, openAuthority } from '#dataplane/tls/authority.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { openHome } from '#state/home.ts';
import type { TestAccount } from './emulator-account.ts';

let authority: Promise<Authority> | undefined;

async function ownAuthority(): Promise<Authority> {
  return openAuthority(
    openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-visitor-')) }),
  );
}

export interface Errand {
  /** As `closednet trace --from` takes it. */
  readonly from: string;
  readonly url: string;
  readonly token?: string;
  readonly language?: string;
}

/** Opens a page in a network as a browser at some place would, and tells what was noted of it. */
export async function visit(
  { account, emulator }: TestAccount,
  snapshot: Snapshot,
  { from, url, token, language = 'en' }: Errand,
): Promise<Seen & { readonly attempts: readonly Attempt[] }> {
  const place = standAt(snapshot, { id: 'visitor', title: { en: '.', ja: '。' }, at: from });
  if (!place) throw new Error(`nobody at ${from}`);
  authority ??= ownAuthority();
  const attempts: Attempt[] = [];
  const seen = await openPage(
    {
      place,
      snapshot: () => snapshot,
      standIns: [],
      emulator,
      account,
      authority: await authority,
      note: (attempt) => attempts.push(attempt),
      language,
      milliseconds: 6000,
    },
    { url: new URL(url), ...(token === undefined ? {} : { token }) },
  );
  return { ...seen, attempts };
}

/** `302`-followed status and heading, or the browser's error: `200 Sign in through AWS`. */
export function seenInWords(seen: Seen): string {
  if (seen.kind === 'no-page') return seen.error;
  const heading = /<h1>(?<text>[^<]*)<\/h1>/.exec(seen.html)?.groups?.['text'] ?? '';
  return `${seen.status} ${heading}`.trim();
}
