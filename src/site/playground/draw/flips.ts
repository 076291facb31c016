import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { editWords } from '../edit-words.ts';
import { findFlips, type Flip } from '../flips/flips.ts';
import { withNames } from '../names.ts';
import type { View } from '../view.ts';
import { asEdit } from './parts.ts';

/** Single edits that change the answer, each with what the client would then see; a press makes it. */
export function drawFlips(view: View): Markup {
  const { snapshot, play, judgement, lang } = view;
  if (judgement.kind !== 'traced') return markup``;
  const flips = findFlips(snapshot, play.request, judgement.trace);
  const arrives = judgement.trace.outcome === 'delivered';
  if (arrives && flips.length === 0) return markup``;
  const title = arrives ? words.breaks : words.flips;
  const none = markup`<p class="none">${words.noFlips[lang]}</p>`;
  return markup`<h3>${title[lang]}</h3>${flips.length === 0 ? none : flips.map((flip, i) => drawFlip(view, flip, i))}`;
}

function drawFlip({ lang, names }: View, flip: Flip, i: number): Markup {
  const { edit, symptom, stop, leadsOut } = flip;
  const where = stop && ` · ${fill(words.toHop, lang, stop.number)}`;
  const look =
    flip.outcome === 'delivered' ? 'allow' : flip.outcome === 'denied' ? 'deny' : 'unknown';
  return markup`<button type="button" data-key="flip ${i}" data-edit="${asEdit(edit)}"><span>${withNames(editWords(edit)[lang], names)}${
    leadsOut && markup`<em>${words.leadsOut[lang]}</em>`
  }</span><span class="then" data-v="${look}">→ ${symptom}${where}</span></button>`;
}
