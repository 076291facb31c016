import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { marksOf, type Mark } from '../../plan/mark.ts';
import { lookWords } from '../../words/path.ts';
import { playWords as words } from '../../words/playground.ts';
import { differenceOf, type StepChange } from '../difference.ts';
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
  const [was, is] = [before, after].map((trace) => withNames(outcomeText(trace, lang), names));
  const { steps } = differenceOf(before, after);
  const outcome =
    was === is
      ? row('h', fill(words.sameOutcome, lang, is ?? ''))
      : markup`${row('m', was ?? '')}${row('p', is ?? '')}`;
  const moved = steps.length > 0 && row('h', grouped(steps, lang).join('; '));
  return markup`${outcome}${moved}`;
}

const signs = { m: '−', p: '+', h: '~' };

const row = (kind: keyof typeof signs, text: string) =>
  markup`<li class="${kind}"><i>${signs[kind]}</i><span>${text}</span></li>`;

function outcomeText(trace: TraceDocument, lang: Language): string {
  if (trace.outcome === 'delivered') return words.arrived[lang];
  const stop = marksOf(trace).find(({ verdict }) => verdict === 'deny' || verdict === 'unknown');
  if (stop === undefined) return fill(words.nowhere, lang, trace.symptom);
  const { number, step } = stop;
  return trace.outcome === 'denied'
    ? fill(words.stoppedAt, lang, trace.symptom, number, step.message[lang])
    : fill(words.notKnown, lang, number, step.message[lang]);
}

/** `hops 8 9 10: not reached → allowed`: those that moved alike stand together. */
function grouped(steps: readonly StepChange[], lang: Language): readonly string[] {
  const groups = Map.groupBy(
    steps.filter(({ kind }) => kind !== 'gone'),
    (change) => moveText(change, lang),
  );
  const moved = [...groups].map(([text, list]) => {
    const numbers = list.map(({ mark }) => mark.number).join(' ');
    return fill(list.length > 1 ? words.hopList : words.hop, lang, numbers, text);
  });
  const gone = steps.filter(({ kind }) => kind === 'gone').map(({ mark }) => idOf(mark));
  const told = gone.length > 0 ? [fill(words.gone, lang, [...new Set(gone)].join(', '))] : [];
  return [...moved, ...told];
}

const idOf = ({ step }: Mark) => step.id;

function moveText({ kind, from, mark }: StepChange, lang: Language): string {
  if (kind === 'added') return words.joined[lang];
  if (kind === 'new-rule') return words.newRule[lang];
  const before = from === undefined ? '' : lookWords[from][lang];
  return `${before} → ${lookWords[mark.verdict][lang]}`;
}
