import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { fill } from '../language.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Mark, MarkVerdict } from '../plan/mark.ts';
import { shortIds } from '../plan/shape.ts';
import { stepTitle } from '#request/words/step-title.ts';
import { pathWords as words } from '../words/path.ts';
import { glyph } from './glyph.ts';

/** The loudest words of the page: where the request ended and by which rule. */
export interface Verdict {
  readonly look: MarkVerdict | 'sealed' | 'caution';
  readonly sign: string;
  /** How the sign looks, where the whole looks otherwise. */
  readonly hop?: MarkVerdict;
  readonly headline: string;
  readonly detail: Markup;
}

/** What a learner has committed already. */
export interface Committed {
  readonly prediction: boolean;
  readonly hypothesis: boolean;
}

export interface Judged {
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly revealed: boolean;
  readonly committed?: Committed;
  /** The request must not arrive: stopped is well, and delivered is not. */
  readonly closed?: boolean;
}

export function verdictOf(judged: Judged, lang: Language): Verdict {
  const { trace, marks, revealed, closed = false } = judged;
  if (trace.outcome === 'delivered') return delivered(judged, lang);
  if (!revealed) return sealed(judged, lang);
  const stop = marks.find((mark) => mark.verdict === 'deny');
  if (stop && closed) return stoppedWell(stop, judged, lang);
  return stop ? stopped(stop, judged, lang) : unknown(trace, marks, lang);
}

function delivered({ trace, marks, closed }: Judged, lang: Language): Verdict {
  const allowed = marks.filter((mark) => mark.verdict === 'allow').length;
  const detail = markup`${fill(words.allAllow, lang, allowed, marks.length)} ${client(trace, lang)}`;
  if (closed === true)
    return { look: 'caution', sign: '!', headline: words.deliveredWrongly[lang], detail };
  return { look: 'allow', sign: '✓', headline: words.delivered[lang], detail };
}

/** The same words in the colour of a claim that holds; the hop keeps its own. */
function stoppedWell(stop: Mark, judged: Judged, lang: Language): Verdict {
  const headline = fill(words.stoppedWell, lang, stop.number, shortIds(stop.step.id));
  return { ...stopped(stop, judged, lang), look: 'allow', hop: 'deny', headline };
}

/**
 * Told before prediction and hypothesis: how far it got, and what opens the rule. What the client
 * saw is what a prediction is asked for, so it waits for one.
 */
function sealed({ trace, marks, committed, closed }: Judged, lang: Language): Verdict {
  const stop = marks.find((mark) => mark.verdict === 'sealed');
  const headline = stop ? fill(words.silent, lang, stop.number) : words.silentAtOnce[lang];
  const todo = markup`<span class="todo">${words.sealed[lang]} ${task('predict', committed?.prediction, lang)} ${task('diagnose', committed?.hypothesis, lang)}</span>`;
  const seen = committed?.prediction === true && client(trace, lang);
  const detail = markup`${seen}${closed && meant(words.staysClosed[lang])}${lang === 'en' && ' '}${todo}`;
  return { look: 'sealed', sign: String(stop?.number ?? '?'), headline, detail };
}

const tasks = {
  predict: { href: '#step-2', words: words.sealedPredict },
  diagnose: { href: '#step-5', words: words.sealedDiagnose },
} as const;

function task(which: keyof typeof tasks, done: boolean | undefined, lang: Language): Markup {
  const { href, words: name } = tasks[which];
  return done === true
    ? markup`<span class="done">✓ ${name[lang]}${lang === 'ja' ? '、' : ', '}${words.sealedDone[lang]}</span>`
    : markup`<a href="${href}">${name[lang]}</a>`;
}

function stopped(stop: Mark, { trace, marks }: Judged, lang: Language): Verdict {
  const headline = fill(words.stopped, lang, stop.number, shortIds(stop.step.id));
  const others = marks.filter((mark) => mark.verdict === 'also');
  const lead = others.length === 1 ? words.behind : words.behindMany;
  const links = others.map((mark, i) => markup`${i > 0 && ', '}${link(mark, lang)}`);
  const behind = others.length > 0 && markup` ${lead[lang]} ${links}`;
  const said = markup`<strong>${prose(shortIds(stop.step.message[lang]))}</strong> `;
  const may = stop.direction === 'authorization' && trace.request.action !== undefined;
  const figure = may && markup` <a href="#who-may">${words.whoMay[lang]}</a>`;
  const detail = markup`${said}${client(trace, lang)}${behind}${figure}`;
  return { look: 'deny', sign: String(stop.number), headline, detail };
}

function unknown(trace: TraceDocument, marks: readonly Mark[], lang: Language): Verdict {
  const doubt = marks.find((mark) => mark.verdict === 'unknown');
  const headline = doubt ? fill(words.unknownFrom, lang, doubt.number) : words.unknown[lang];
  const calls = trace.unknowns.map(
    ({ what, call }) => markup`${prose(what[lang])} ${words.settle[lang]} <code>${call}</code> `,
  );
  return {
    look: 'unknown',
    sign: String(doubt?.number ?? '?'),
    headline,
    detail: markup`${calls}`,
  };
}

const meant = (text: string) => markup` <span class="meant">${text}</span>`;

function client({ symptom }: TraceDocument, lang: Language): Markup {
  const end = lang === 'ja' ? '。' : '.';
  return markup`${words.sees[lang]} <code>${symptom}</code>${end}`;
}

function link(mark: Mark, lang: Language): Markup {
  const title = stepTitle(mark)[lang];
  const name = title.replace(/[（,].*$/, '').toLowerCase();
  return markup`<a href="#hop-${mark.number}" data-step="${mark.number}">${fill(words.hop, lang, mark.number)}, ${name}</a>`;
}

export function drawVerdict(verdict: Verdict, action: Markup | undefined): Markup {
  return markup`<div class="verdict" data-v="${verdict.look}">${glyph(verdict.hop ?? verdict.look, verdict.sign)}
<div><b role="heading" aria-level="3">${verdict.headline}</b><p>${verdict.detail}</p></div>${action}</div>`;
}
