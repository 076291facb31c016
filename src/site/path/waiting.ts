import type { LabView } from '../client/lab-view.ts';
import type { noticeOf } from '../client/notice.ts';
import type { Language } from '#request/words.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { waitingWords as words } from '../words/path-waiting.ts';

/** Why there is no path of the learner's own to draw. */
type Waiting = 'asking' | 'building' | 'offline' | 'notStarted' | 'lost' | 'problem';

/** What is told in place of a path, and why there is none. */
export function waitingPanel(
  { connection, lab, pathProblem }: LabView,
  lang: Language,
  tellProblem: typeof noticeOf,
  /** Whether the network as shipped stands below. */
  picture: boolean,
): { readonly kind: Waiting; readonly content: Markup } {
  if (connection === 'online' && pathProblem)
    return {
      kind: 'problem',
      content: markup`<div class="notice">${tellProblem(pathProblem, lang)}</div>`,
    };
  const kind = waitingFor(connection, lab?.state.attempt?.state);
  if (kind === 'asking' || kind === 'building')
    return { kind, content: markup`<p class="dim">${words.waiting[lang]}</p>` };
  const stop = lang === 'ja' ? '。' : '. ';
  return {
    kind,
    content: markup`<p><b>${words[kind][lang]}${stop}</b>${prose(words[`${kind}Help`][lang])}${picture && markup`${lang === 'en' && ' '}${words.firstPicture[lang]}`}</p>`,
  };
}

function waitingFor(
  connection: LabView['connection'],
  state: 'building' | 'running' | 'lost' | undefined,
): Exclude<Waiting, 'problem'> {
  if (connection === 'asking') return 'asking';
  if (connection === 'offline') return 'offline';
  if (state === 'lost') return 'lost';
  return state === undefined ? 'notStarted' : 'building';
}
