import { call } from '#aws/call.ts';
import type { Attempt } from '#dataplane/attempts.ts';
import type { Seen } from '#dataplane/browse/browse.ts';
import { openPage } from '#dataplane/browse/open-browser.ts';
import { standAt } from '#dataplane/place.ts';
import { openAuthority } from '#dataplane/tls/authority.ts';
import { Problem } from '#problem/problem.ts';
import type { Language } from '#request/words.ts';
import { fillText } from './fill.ts';
import type { Lab, PageOfLab } from './lab.ts';
import type { Desk } from './session-deps.ts';
import { readNetwork } from './session-network.ts';
import { placeGone, unknownChoice } from './session-problems.ts';
import { withClients, type Running } from './session-running.ts';
import { standInLab } from './session-stand.ts';

/** Which page is opened, and where somebody stands who opens it. */
export interface Browsing {
  readonly place: string;
  readonly page: string;
  /** As whom the page's environment lets in by a fresh token. */
  readonly signedIn?: boolean;
  readonly language: Language;
}

export type OnAttempt = (attempt: Attempt) => void;

/** What a browser shows there: a page, or its own words for why there is none. */
export type Browsed = Seen;

/** A browser waits for minutes; here nothing is dropped in silence that could still arrive. */
const milliseconds = 6000;

/** Opens a page of the lab as a browser at one of its places does, on the network as it is now. */
export async function browseLab(
  desk: Desk,
  lab: Lab,
  { place: wanted, page: id, signedIn = false, language }: Browsing,
  note: OnAttempt,
): Promise<Browsed> {
  const { pages = [] } = lab;
  const page = pages.find((one) => one.id === id);
  if (!page)
    throw unknownChoice(
      'page',
      id,
      pages.map((one) => one.id),
    );
  const standpoint = await standInLab(desk, lab, wanted);
  const { attempt, emulator, place: declared, standIns } = standpoint;
  const { account, region, bindings } = attempt;
  const fill = (text: string) => fillText(text, { ...bindings, account, region });
  const { snapshot } = await readNetwork(desk, lab);
  const place = standAt(snapshot, declared);
  if (!place) throw placeGone(declared.id, declared.at);
  const token = signedIn ? await tokenFor(standpoint, page, fill) : undefined;
  return openPage(
    {
      place,
      snapshot: () => snapshot,
      standIns,
      emulator,
      account,
      authority: await openAuthority(desk.home),
      note,
      language,
      milliseconds,
    },
    { url: new URL(fill(page.url)), ...(token === undefined ? {} : { token }) },
  );
}

/** A web login token of the page's environment, as an administrator of the account makes one. */
async function tokenFor(
  running: Running,
  { id, signIn }: PageOfLab,
  fill: (text: string) => string,
): Promise<string> {
  if (signIn === undefined) throw unknownChoice('page to sign in to', id, []);
  const asked = {
    service: 'mwaa',
    operation: 'CreateWebLoginToken',
    input: { Name: fill(signIn) },
  } as const;
  const reply = await withClients(running, (clients) => call(clients, asked));
  const token: unknown = reply.kind === 'answer' && Reflect.get(reply.answer, 'WebToken');
  if (typeof token === 'string') return token;
  const got = reply.kind === 'refused' ? `${reply.code}: ${reply.message}` : 'no WebToken';
  throw new Problem('no-web-token', 2, {
    what: {
      en: `No web login token is to be had for "${asked.input.Name}".`,
      ja: `「${asked.input.Name}」の Web ログイントークンを取得できません。`,
    },
    got: { en: got, ja: got },
    try: {
      en: `aws mwaa get-environment --name ${asked.input.Name}`,
      ja: `aws mwaa get-environment --name ${asked.input.Name}`,
    },
  });
}
