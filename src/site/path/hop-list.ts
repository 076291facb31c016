import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Direction, Mark } from '../plan/mark.ts';
import { shortIds } from '../plan/shape.ts';
import { verdictWords } from '#request/words/verdict-words.ts';
import { stepTitle } from '#request/words/step-title.ts';
import { fill } from '../language.ts';
import { lookWords, pathWords as words } from '../words/path.ts';
import { drawGates } from './gates.ts';
import { glyph } from './glyph.ts';
import { drawDetails } from './hop-details.ts';

export interface ListInput {
  readonly lang: Language;
  readonly snapshot: Snapshot;
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly current: number | undefined;
  /** All hops at one glance: every row is folded, and figures come after the rows. */
  readonly overview?: boolean;
}

const groups = [
  ['forward', 'request'],
  ['reply', 'reply'],
  ['authorization', 'authorization'],
] as const satisfies readonly (readonly [Direction, keyof typeof words])[];

/** The same trace as an ordered list: what the drawing shows, in words, in the order it was judged. */
export function drawHopList(input: ListInput): Markup {
  return markup`${groups.map(([direction, title]) => {
    const rows = input.marks.filter((mark) => mark.direction === direction);
    if (rows.length === 0) return undefined;
    const start = rows[0]?.number ?? 1;
    const gates = direction === 'authorization' && drawGates(input.trace, input.marks, input.lang);
    return markup`<h3>${words[title][input.lang]}</h3>${!input.overview && gates}<ol class="${direction}" start="${start}">
${rows.map((mark, i) => drawRow(mark, rows[i + 1], i, input))}</ol>${input.overview && gates}`;
  })}`;
}

function drawRow(mark: Mark, next: Mark | undefined, i: number, input: ListInput): Markup {
  const { number, verdict } = mark;
  const here = number === input.current && markup` aria-current="step"`;
  const onward = next === undefined ? 'none' : travelled(next) ? 'go' : 'no';
  return markup`<li class="hop${i === 0 && ' first'}" id="hop-${number}" data-step="${number}" data-v="${verdict}" data-onward="${onward}"${here}>${
    mark.step.readFrom.call === ''
      ? markup`<div class="row">${said(mark, input.lang)}</div>`
      : opening(mark, i, input)
  }</li>`;
}

/** A row opens to what it was decided by; the first denial stands open, but in an overview. */
function opening(mark: Mark, i: number, input: ListInput): Markup {
  const layer =
    mark.direction === 'authorization' ? input.trace.authorization?.layers[i] : undefined;
  const open = mark.verdict === 'deny' && !input.overview && markup` open`;
  return markup`<details${open}><summary class="row">${said(mark, input.lang)}</summary>
${drawDetails({ mark, ...(layer && { layer }) }, { ...input, request: input.trace.request })}</details>`;
}

function said(mark: Mark, lang: Language): Markup {
  const { step, verdict, number } = mark;
  const word = verdict === 'sealed' ? lookWords.sealed : verdictWords(step);
  // Beside its title the row has the id whole, its details have the rule; a list is to be run over.
  const message = step.message[lang];
  const stops = verdict === 'deny' || verdict === 'also';
  // The title of a sealed row is its word.
  const again = verdict === 'sealed' && markup` aria-hidden="true"`;
  const rule = stops ? message : shortIds(message);
  return markup`${glyph(verdict, number)}<span class="said"><span class="vh">${fill(words.hopSays, lang, number)}</span><span class="what"><b>${stepTitle(mark)[lang]}</b> <code>${step.id}</code></span>
<span class="rule">${prose(rule)}</span></span>
<span class="word" data-v="${verdict}"${again}>${word[lang]}</span>`;
}

const travelled = ({ verdict }: Mark) =>
  verdict === 'allow' || verdict === 'deny' || verdict === 'sealed';
