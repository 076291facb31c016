import type { Language } from '#request/words.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Direction, Mark } from '../plan/mark.ts';
import { verdictWords } from '#request/words/verdict-words.ts';
import { stepTitle } from '#request/words/step-title.ts';
import { lookWords, pathWords as words } from '../words/path.ts';
import { glyph } from './glyph.ts';

export interface ListInput {
  readonly lang: Language;
  readonly marks: readonly Mark[];
  readonly current: number | undefined;
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
    return markup`<h3>${words[title][input.lang]}</h3><ol class="${direction}" start="${start}">
${rows.map((mark, i) => drawRow(mark, rows[i + 1], i === 0, input))}</ol>`;
  })}`;
}

function drawRow(mark: Mark, next: Mark | undefined, first: boolean, input: ListInput): Markup {
  const { lang, current } = input;
  const { step, verdict, number } = mark;
  const here = number === current && markup` aria-current="step"`;
  const onward = next === undefined ? 'none' : travelled(next) ? 'go' : 'no';
  const title = stepTitle(mark)[lang];
  return markup`<li class="hop${first && ' first'}" id="hop-${number}" data-step="${number}" data-v="${verdict}" data-onward="${onward}"${here}>
${glyph(verdict, number)}<div class="said"><div class="what"><b>${title}</b> <code>${step.id}</code></div>
<div class="rule">${prose(step.message[lang])}</div></div>
<span class="word" data-v="${verdict}">${(verdict === 'sealed' ? lookWords.sealed : verdictWords(step))[lang]}</span>${evidence(mark, lang)}</li>`;
}

const travelled = ({ verdict }: Mark) =>
  verdict === 'allow' || verdict === 'deny' || verdict === 'sealed';

/** A denial opens: what was read before, why it did not apply, and what one edit would change. */
function evidence({ step, verdict }: Mark, lang: Language): Markup | false {
  if (verdict === 'allow' || verdict === 'skip' || verdict === 'sealed') return false;
  const { call, field } = step.readFrom;
  return markup`<div class="evid">${
    step.passedOver.length > 0 &&
    markup`<table><thead><tr>
<th scope="col">${words.rule[lang]}</th><th scope="col">${words.why[lang]}</th></tr></thead><tbody>
${step.passedOver.map(({ rule, because }) => markup`<tr><td><code>${rule}</code></td><td>${prose(because[lang])}</td></tr>`)}
</tbody></table>`
  }<dl>${step.flips && row(words.flips[lang], prose(step.flips[lang]))}
${step.code !== undefined && row(words.code[lang], markup`<code>${step.code}</code>`)}
${row(words.readFrom[lang], markup`<code>${call}</code> · <code>${field}</code>`)}</dl></div>`;
}

const row = (term: string, told: Markup) => markup`<dt>${term}</dt><dd>${told}</dd>`;
