import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { pathDifference, type HopChange, type PathEnd } from '../../path/difference.ts';
import { lookWords } from '../../words/path.ts';
import { playWords as words } from '../../words/playground.ts';
import { editWords, operationOf } from '../edit-words.ts';
import { withNames, type Names } from '../names.ts';
import type { View } from '../view.ts';

/** What the last change did: the old outcome, the new one, and the hops that moved. */
export function drawChanges(view: View): Markup {
  const { lang, play, judgement, before, names } = view;
  const last = play.edits.at(-1);
  const told =
    last !== undefined &&
    markup`<b>${withNames(editWords(last)[lang], names)} <code>${operationOf(last)}</code></b>`;
  const rows =
    before === undefined || judgement.kind !== 'traced'
      ? markup`<li class="h"><span>${words.nothing[lang]}</span></li>`
      : drawRows(before, judgement.trace, names, lang);
  return markup`<h2>${words.changed[lang]}${told}</h2><ol>${rows}</ol>`;
}

function drawRows(before: TraceDocument, after: TraceDocument, names: Names, lang: Language) {
  const difference = pathDifference(before, after);
  const [was, is] = [difference.before, difference.after].map((end) =>
    withNames(endText(end, lang), names),
  );
  const outcome =
    was === is
      ? row('h', fill(words.sameOutcome, lang, is ?? ''))
      : markup`${row('m', was ?? '')}${row('p', is ?? '')}`;
  const { hops } = difference;
  const moved = hops.length > 0 && row('h', withNames(grouped(hops, lang).join('; '), names));
  return markup`${outcome}${moved}`;
}

const signs = { m: '−', p: '+', h: '~' };

const row = (kind: keyof typeof signs, text: string) =>
  markup`<li class="${kind}"><i>${signs[kind]}</i><span>${text}</span></li>`;

function endText({ outcome, symptom, stop }: PathEnd, lang: Language): string {
  if (outcome === 'delivered') return words.arrived[lang];
  if (stop === undefined) return fill(words.nowhere, lang, symptom);
  const { number, step } = stop;
  return outcome === 'denied'
    ? fill(words.stoppedAt, lang, symptom, number, step.message[lang])
    : fill(words.notKnown, lang, number, step.message[lang]);
}

/** `hops 8 9 10: not reached → allowed`: those that moved alike stand together. */
function grouped(hops: readonly HopChange[], lang: Language): readonly string[] {
  const stay = hops.flatMap((change) => (change.kind === 'gone' ? [] : [change]));
  const groups = Map.groupBy(stay, (change) => moveText(change, lang));
  const moved = [...groups].map(([text, list]) => {
    const numbers = list.map(({ after }) => after.number).join(' ');
    return fill(list.length > 1 ? words.hopList : words.hop, lang, numbers, text);
  });
  const gone = hops.flatMap((change) => (change.kind === 'gone' ? [change.before.step.id] : []));
  const told = gone.length > 0 ? [fill(words.gone, lang, [...new Set(gone)].join(', '))] : [];
  return [...moved, ...told];
}

function moveText(change: Exclude<HopChange, { readonly kind: 'gone' }>, lang: Language): string {
  if (change.kind === 'added') return words.joined[lang];
  if (change.kind === 'other-rule') return words.newRule[lang];
  return `${lookWords[change.before.verdict][lang]} → ${lookWords[change.after.verdict][lang]}`;
}
