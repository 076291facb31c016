import type { Authorization, TraceDocument } from '#request/document.ts';
import type { Language, Words } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Mark, MarkVerdict } from '../plan/mark.ts';
import { gateNames, gateWords as words } from '../words/gates.ts';
import { gatesOf, lineBehind } from './gate.ts';
import type { Gate, GateState, Line } from './gate.ts';
import { glyph } from './glyph.ts';

/** Gates that stand side by side in a panel. */
const most = 5;

/**
 * The figure of the policies: the request as one line through every gate, in AWS's order. A gate is
 * two posts and what stands between them; nothing of a request that asks for no action.
 */
export function drawGates(
  trace: TraceDocument,
  marks: readonly Mark[],
  lang: Language,
): Markup | false {
  const { authorization, request } = trace;
  if (authorization === undefined || request.action === undefined) return false;
  const gates = gatesOf(trace, marks);
  const start = startOf(marks);
  const behind = lineBehind(gates, start);
  const end = endOf(authorization.decision, start);
  const denies = gates.some(({ state }) => state === 'denies');
  return markup`<figure class="may" id="who-may" tabindex="-1"${denies && markup` data-denies`}${gates.length > most && markup` data-down`}>
<figcaption><b>${words.title[lang]}</b> ${captionOf(gates, start, lang)}</figcaption>
<ol class="gates"><li class="end" data-line="${start}"><span class="box from">${callerOf(request.principal)}</span></li>
${gates.map((gate, i) => drawGate(gate, behind[i - 1] ?? start, behind[i] ?? start, lang))}
<li class="end" data-line="${behind.at(-1) ?? start}"><span class="box" data-v="${end.look}">${glyph(end.look, end.sign)}<code>${request.action}</code><span class="word" data-v="${end.look}">${end.word[lang]}</span></span></li></ol></figure>`;
}

/** How the request comes to the first gate: stopped in the network it does not come at all. */
function startOf(marks: readonly Mark[]): Line {
  const verdicts = marks
    .filter(({ direction }) => direction !== 'authorization')
    .map(({ step }) => step.verdict);
  if (verdicts.includes('deny')) return 'skip';
  return verdicts.includes('unknown') ? 'unknown' : 'allow';
}

function drawGate(gate: Gate, before: Line, behind: Line, lang: Language): Markup {
  const { kind, state, mark } = gate;
  const number = mark?.number;
  const name = gateNames[kind][lang];
  const word = wordOf(gate)[lang];
  const look = mark?.verdict ?? 'skip';
  const step = number !== undefined && markup` data-step="${number}"`;
  const title =
    number === undefined
      ? markup`<span class="name">${name}</span>`
      : markup`<a class="name" href="#hop-${number}"${step}>${glyph(look, number)} ${name}</a>`;
  return markup`<li class="policy" data-state="${state}" data-v="${look}" data-before="${before}" data-line="${behind}">
${gateShape(state)}${title}<span class="word" data-v="${state === 'silent' ? 'skip' : look}">${word}</span></li>`;
}

const states: Readonly<Record<GateState, Words>> = {
  open: words.open,
  closed: words.closed,
  denies: words.denies,
  silent: words.silent,
  unknown: words.unknown,
  unasked: words.unasked,
};

function wordOf({ state, mark }: Gate): Words {
  return state === 'open' && mark?.verdict === 'skip' ? words.wouldOpen : states[state];
}

const leaves: Readonly<Record<GateState, Markup>> = {
  open: markup`<path class="leaf" d="M22 23l11-8M22 41l11 8"/>`,
  silent: markup`<path class="leaf" d="M22 23l11-8M22 41l11 8"/>`,
  closed: markup`<path class="bar" d="M22 21v22"/>`,
  denies: markup`<path class="bar" d="M22 0v64"/><path class="cross" d="M15 25l14 14M29 25L15 39"/>`,
  unknown: markup`<path class="leaf" d="M22 21v22"/>`,
  unasked: markup`<path class="leaf" d="M22 23l11-8M22 41l11 8"/>`,
};

/** Two posts of hatched wall with a gap; what fills the gap is the answer. */
function gateShape(state: GateState): Markup {
  return markup`<svg class="posts" viewBox="0 0 44 64" aria-hidden="true"><path class="wall" d="M17 1h10v20H17zM17 43h10v20H17z"/><path class="hatch" d="M17 9l10-8M17 17l10-8M19 21l8-6M17 51l10-8M17 59l10-8M20 63l7-6"/>${leaves[state]}<path class="thin" d="M22 21v22"/></svg>`;
}

function captionOf(gates: readonly Gate[], start: Line, lang: Language): string {
  const has = (state: GateState) => gates.some((gate) => gate.state === state);
  if (has('denies')) return words.explicit[lang];
  if (start === 'skip') return words.unreached[lang];
  if (has('unknown')) return words.doubt[lang];
  const isUnion = has('silent') && !has('closed');
  return (isUnion ? words.union : words.every)[lang];
}

interface End {
  readonly look: MarkVerdict;
  readonly sign: string;
  readonly word: Words;
}

function endOf(decision: Authorization['decision'], start: Line): End {
  const reached = start !== 'skip';
  switch (decision) {
    case 'allow':
      return reached
        ? { look: 'allow', sign: '✓', word: words.allowed }
        : { look: 'skip', sign: '✓', word: words.wouldAllow };
    case 'explicit-deny':
    case 'implicit-deny':
      return reached
        ? { look: 'deny', sign: '✕', word: words.refused }
        : { look: 'also', sign: '✕', word: words.wouldRefuse };
    case 'unknown':
      return { look: 'unknown', sign: '?', word: words.unknown };
  }
}

/** `StudioExecution` of an ARN. */
const callerOf = (principal: string | undefined) => principal?.split(/[/:]/).at(-1) ?? '?';
