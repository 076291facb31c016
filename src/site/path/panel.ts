import type { LabPath } from '#labs/path-of.ts';
import type { Language, Words } from '#request/words.ts';
import { fill } from '../language.ts';
import { markup } from '../markup.ts';
import type { Content, Markup } from '../markup.ts';
import { marksOf } from '../plan/mark.ts';
import type { Mark, MarkVerdict } from '../plan/mark.ts';
import type { WidthClass } from '../plan/measure.ts';
import { drawPlan } from '../plan/plan.ts';
import { pathWords as words } from '../words/path.ts';
import { drawHopList } from './hop-list.ts';
import { drawStrip } from './hop-strip.ts';
import { drawLegend } from './legend.ts';
import { drawVerdict, verdictOf } from './verdict.ts';
import type { Committed } from './verdict.ts';

const ends: ReadonlySet<MarkVerdict> = new Set(['deny', 'unknown', 'sealed']);

/** Where the blue ring stands first: on what stopped the request, else at its end. */
export function firstStep(marks: readonly Mark[]): number | undefined {
  const stop = marks.find(({ verdict }) => ends.has(verdict));
  return (stop ?? marks.at(-1))?.number;
}

export interface PanelState {
  readonly lang: Language;
  readonly current: number | undefined;
  /** How wide the panel is; `any`: drawn for a narrow one too, and the page shows what fits. */
  readonly width?: WidthClass | 'any';
  /** What of prediction and hypothesis stands already; both open the rule. */
  readonly committed?: Committed;
  /** Between the verdict and the plan: what changed, and the moments to choose from. */
  readonly difference?: Markup;
  readonly moments?: Markup;
  /** The list is an overview, to be opened hop by hop. */
  readonly overview?: boolean;
}

/** A path as it is drawn: read at a moment, or the lab's as shipped. */
export type DrawnPath = Omit<LabPath, 'names'> &
  Partial<Pick<LabPath, 'names'>> & { readonly takenAt?: string; readonly taken?: Words };

/** The whole panel: question, verdict, drawing, scrubber and list, all of one reply. */
export function drawPanel(reply: DrawnPath, state: PanelState): Markup {
  const { picture, hops } = drawParts(reply, state);
  return markup`${picture}
${hops}`;
}

/** The same in two, for pages that put the list elsewhere. */
export function drawParts(
  reply: DrawnPath,
  state: PanelState,
): { readonly picture: Markup; readonly hops: Markup } {
  const { lang, current, committed, overview = false } = state;
  const marks = marksOf(reply.trace);
  const closed = reply.requests.find(({ id }) => id === reply.shown)?.kind === 'must-still-fail';
  const verdict = verdictOf({ ...reply, marks, closed, ...(committed && { committed }) }, lang);
  const sealed = !reply.revealed && reply.trace.outcome !== 'delivered';
  const action = sealed
    ? markup`<button class="btn quiet" type="button" data-reveal>${words.reveal[lang]}</button>`
    : undefined;
  const { width = 'panel' } = state;
  const widths = width === 'any' ? (['panel', 'narrow'] as const) : [width];
  const plan = {
    lang,
    snapshot: reply.snapshot,
    trace: reply.trace,
    marks,
    revealed: reply.revealed,
    names: reply.names,
    taken: takenOf(reply, lang),
    description: verdict.headline,
    ...(current !== undefined && { current }),
  };
  const plans = widths.map((one, i) =>
    drawPlan({ ...plan, id: i === 0 ? 'path' : `path-${one}`, width: one }),
  );
  const picture = markup`<header>${heading(lang, [chooser(reply, lang), state.moments])}${question(reply, lang)}${drawVerdict(verdict, action)}${drawStrip(marks, lang)}${state.difference}</header>
<figure class="stage" tabindex="0" aria-label="${words.plan[lang]}">${plans}</figure>
<div class="under">${scrubber(marks, current, lang)}${drawLegend(lang, false)}</div>`;
  const list = { lang, marks, current, overview, trace: reply.trace, snapshot: reply.snapshot };
  const hops = markup`<div class="hops"${overview && markup` data-overview`} tabindex="0" role="group" aria-label="${words.list[lang]}">${drawHopList(list)}</div>`;
  return { picture, hops };
}

function heading(lang: Language, beside?: Content): Markup {
  return markup`<div class="bar"><h2>${words.title[lang]}</h2>${beside}</div>`;
}

function chooser({ requests, shown }: DrawnPath, lang: Language) {
  if (requests.length < 2) return false;
  const options = requests.map(({ id, title }) => {
    const chosen = id === shown && markup` selected`;
    return markup`<option value="${id}"${chosen}>${title[lang]}</option>`;
  });
  return markup`<select data-request aria-label="${words.which[lang]}">${options}</select>`;
}

/** Who asks whom for what. */
function question({ trace: { request }, snapshot, names }: DrawnPath, lang: Language): Markup {
  const own = snapshot.networkInterfaces?.find((one) => one.id === request.from);
  const [name, address] = own
    ? [own.name ?? names?.[request.from], own.privateAddresses[0]]
    : [names?.[request.from], request.from.replace(/^internet:/, '')];
  const from = name === undefined ? request.from : `${name} ${address ?? ''}`;
  const port = request.port === undefined ? '' : `:${request.port}`;
  const call =
    request.action !== undefined &&
    markup` <i>${words.toCall[lang]}</i> <code>${request.action}</code>`;
  return markup`<p class="ask"><code>${from}</code> <i>→</i> <code>${request.to}${port}</code>${call}</p>`;
}

function scrubber(marks: readonly Mark[], current: number | undefined, lang: Language): Markup {
  const at = fill(words.hopOf, lang, current ?? 0, marks.length);
  return markup`<div class="scrub" role="group" aria-label="${words.scrub[lang]}">
<button class="icon-btn" type="button" data-step-by="-1" aria-label="${words.previous[lang]}">←</button><output>${at}</output>
<button class="icon-btn" type="button" data-step-by="1" aria-label="${words.next[lang]}">→</button>
<button class="icon-btn play" type="button" data-play aria-pressed="false" aria-label="${words.play[lang]}"><svg viewBox="0 0 14 14" aria-hidden="true"><path d="M4 2.5v9l7-4.5z"/><path d="M3.5 2.5h2.5v9H3.5zM8 2.5h2.5v9H8z"/></svg></button>
<button class="icon-btn enlarge" type="button" aria-pressed="false" aria-keyshortcuts="z" aria-label="${words.enlarge[lang]}" title="${words.enlargeKey[lang]}">⤢</button></div>`;
}

function takenOf({ takenAt, taken }: DrawnPath, lang: Language): string {
  if (taken !== undefined) return taken[lang];
  return takenAt === undefined
    ? words.asShipped[lang]
    : fill(words.snapshot, lang, timeOf(takenAt));
}

function timeOf(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}
