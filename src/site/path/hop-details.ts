import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { AuthorizationLayer, Request, Step } from '#request/document.ts';
import { evidenceOf } from '#request/evidence/evidence.ts';
import type { Language } from '#request/words.ts';
import { codeAddress } from '../code-address.ts';
import { fill } from '../language.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Mark } from '../plan/mark.ts';
import { chromeWords } from '../words/chrome.ts';
import { detailWords as words } from '../words/hop-details.ts';
import { verdictWords } from '#request/words/verdict-words.ts';
import { drawStatements } from './statements.ts';

/** What a hop is opened with: the network it was read from, and who asked. */
export interface DetailSource {
  readonly lang: Language;
  readonly snapshot: Snapshot;
  readonly request: Request;
}

/** Rows shown of a long table: what decided comes last and is never left out. */
const most = 14;

/** A hop to be opened; `layer` of a policy. */
export interface Opened {
  readonly mark: Mark;
  readonly layer?: AuthorizationLayer;
}

/** What a hop was decided by: the rules in their order, the one that decided, and where AWS says so. */
export function drawDetails({ mark, layer }: Opened, source: DetailSource): Markup {
  const { step } = mark;
  const { lang, snapshot } = source;
  const evidence = evidenceOf(snapshot, mark);
  const { code, flips } = step;
  return markup`<div class="evid">${considered(mark, lang)}
<dl>${flips && row(words.flips[lang], prose(flips[lang]))}
${code !== undefined && row(words.code[lang], markup`<a href="${codeAddress(code, lang)}"><code>${code}</code></a>`)}
${evidence && row(words.readFrom[lang], markup`<code>${evidence.call}</code> › <code>${evidence.path}</code>`)}</dl>
${layer && drawStatements(layer, source)}
${evidence?.command !== undefined && command(evidence.command, lang)}</div>`;
}

const row = (term: string, told: Markup) => markup`<dt>${term}</dt><dd>${told}</dd>`;

function considered({ step, direction }: Mark, lang: Language): Markup | false {
  const { passedOver } = step;
  if (passedOver.length === 0 && step.rule === undefined) return false;
  const shown = passedOver.slice(0, most);
  const left = passedOver.length - shown.length;
  const policy = direction === 'authorization';
  return markup`<table class="considered"><thead><tr>
<th scope="col">${words.order[lang]}</th><th scope="col">${words[policy ? 'statement' : 'rule'][lang]}</th><th scope="col">${words.answer[lang]}</th></tr></thead><tbody>
${shown.map(({ rule, because }, i) => markup`<tr><td>${i + 1}</td><td><code>${rule}</code></td><td>${prose(because[lang])}</td></tr>`)}
${left > 0 && markup`<tr><td></td><td colspan="2">${fill(words.more, lang, left)}</td></tr>`}
${last(step, policy, passedOver.length + 1, lang)}</tbody></table>`;
}

/** The row that decides: a rule, or that none is left. */
function last(step: Step, policy: boolean, number: number, lang: Language): Markup {
  const verdict = verdictWords({ ...step, reached: true })[lang];
  const none = policy ? words.noStatement : words.noneLeft;
  return step.rule === undefined
    ? markup`<tr class="last" data-v="${step.verdict}"><td>–</td><td colspan="2">${fill(none, lang, verdict)}</td></tr>`
    : markup`<tr class="last" data-v="${step.verdict}"><td>${number}</td><td><code>${step.rule}</code></td><td>${fill(words.decides, lang, verdict)}</td></tr>`;
}

/** The command that shows it, to copy; to run, where the page has a terminal (the style sheet shows the button). */
function command(text: string, lang: Language): Markup {
  return markup`<div class="shows"><span>${words.showIt[lang]}</span><pre tabindex="0"><code>${text}</code></pre>
<button class="copy" type="button" data-copy>${chromeWords.copy[lang]}</button>
<button class="copy" type="button" data-run aria-label="${words.runLong[lang]}">${words.run[lang]}</button></div>`;
}
