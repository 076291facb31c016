import { assumptionInWords } from './assumptions.ts';
import type { TraceDocument } from './document.ts';
import { numberSteps, type NumberedStep } from './number-steps.ts';
import type { Language, Words } from './words.ts';
import { words } from './words/judged.ts';
import { stepTitle } from './words/step-title.ts';
import { outcomeWords, verdictWords } from './words/verdict-words.ts';

/** A trace as lines for a terminal: the question, the steps in their numbers, then what was open. */
export function explain(trace: TraceDocument, language: Language): readonly string[] {
  const { request, outcome, symptom } = trace;
  const port = request.port === undefined ? '' : `:${request.port}`;
  const steps = numberSteps(trace);
  const open = trace.unknowns.map(({ what, call }) => [`  ? ${what[language]}`, `    ${call}`]);
  const assumed = trace.assumptions.map((text) => `  · ${assumptionInWords(text)[language]}`);
  return [
    `${request.from} → ${request.to}${port}${request.action === undefined ? '' : ` ${request.action}`}`,
    `${outcomeWords[outcome][language]} (${symptom})`,
    ...group(words('Request', '要求'), steps, 'forward', language),
    ...group(words('Reply', '応答'), steps, 'reply', language),
    ...group(words('Permission', '権限'), steps, 'authorization', language),
    ...section(words('To be settled', '確かめること'), open.flat(), language),
    ...section(words('Taken for granted', '前提'), assumed, language),
  ];
}

function group(
  title: Words,
  steps: readonly NumberedStep[],
  direction: NumberedStep['direction'],
  language: Language,
): readonly string[] {
  const lines = steps
    .filter((one) => one.direction === direction)
    .flatMap((one) => stepLines(one, language));
  return section(title, lines, language);
}

function section(title: Words, lines: readonly string[], language: Language): readonly string[] {
  return lines.length === 0 ? [] : ['', title[language], ...lines];
}

/** One line per step; denials, and the name's answer, also tell what was passed over and why. */
function stepLines(numbered: NumberedStep, language: Language): readonly string[] {
  const { number, step } = numbered;
  const verdict = pad(verdictWords(step)[language], 18);
  const title = stepTitle(numbered)[language];
  const line = `${String(number).padStart(4)}  ${verdict}  ${title}: ${step.message[language]}`;
  if (step.verdict !== 'deny' && step.kind !== 'name') return [line];
  const { code, flips, passedOver } = step;
  return [
    line,
    ...passedOver.map(({ rule, because }) => `${indent}- ${rule}: ${because[language]}`),
    ...(flips === undefined ? [] : [`${indent}→ ${flips[language]}`]),
    ...(code === undefined ? [] : [`${indent}${code}`]),
  ];
}

const indent = ' '.repeat(26);

/** Pads to a width in terminal cells, of which a Japanese character takes two. */
function pad(text: string, cells: number): string {
  const wide = text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0;
  return text + ' '.repeat(Math.max(0, cells - text.length - wide));
}
