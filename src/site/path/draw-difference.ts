import type { Language } from '#request/words.ts';
import { fill } from '../language.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Mark } from '../plan/mark.ts';
import { shortIds } from '../plan/shape.ts';
import { lookWords } from '../words/path.ts';
import { differenceWords as words } from '../words/path-difference.ts';
import type { HopChange, PathDifference, PathEnd } from './difference.ts';

/** The difference in three kinds of lines: − the old end, + the new one, ~ what moved between. */
export function drawDifference(difference: PathDifference, lang: Language): Markup {
  const { before, after, hops } = difference;
  const moved = groupsOf(hops, lang);
  const ends =
    before.symptom === after.symptom
      ? markup`<code>${after.symptom}</code>`
      : markup`<code>${before.symptom}</code> → <code>${after.symptom}</code>`;
  return markup`<details class="diff" open><summary>${words.title[lang]}${lang === 'ja' ? '：' : ': '}${ends}</summary><ul>
${line('−', words.was[lang], endText(before, lang), before.outcome)}
${line('+', words.is[lang], endText(after, lang), after.outcome)}
${moved.length > 0 && line('~', words.moved[lang], markup`${moved.map((one, i) => markup`${i > 0 && (lang === 'ja' ? '／' : '; ')}${one}`)}`, 'moved')}
</ul></details>`;
}

function line(sign: string, name: string, told: Markup, kind: string): Markup {
  return markup`<li data-d="${kind}"><span aria-hidden="true">${sign}</span><span class="sr">${name}: </span><span>${told}</span></li>`;
}

function endText({ outcome, symptom, stop }: PathEnd, lang: Language): Markup {
  return markup`<code>${symptom}</code> ${whereText(outcome, stop, lang)}`;
}

function whereText(outcome: PathEnd['outcome'], stop: Mark | undefined, lang: Language): Markup {
  if (outcome === 'delivered') return prose(words.arrives[lang]);
  if (stop === undefined) return prose(words.noStop[lang]);
  if (stop.verdict === 'sealed') return prose(fill(words.silent, lang, stop.number));
  if (stop.verdict === 'unknown') return prose(fill(words.unsettled, lang, stop.number));
  return prose(fill(words.stops, lang, stop.number, shortIds(stop.step.message[lang])));
}

/** Hops that moved alike are told together. */
function groupsOf(hops: readonly HopChange[], lang: Language): readonly Markup[] {
  const groups = new Map<string, number[]>();
  for (const change of hops) {
    const template = templateOf(change, lang);
    const number = change.kind === 'gone' ? change.before.number : change.after.number;
    groups.set(template, [...(groups.get(template) ?? []), number]);
  }
  return [...groups].map(([template, numbers]) => {
    const named = numbers.length === 1 ? words.hop : words.hops;
    return prose(template.replace('%', fill(named, lang, inRuns(numbers))));
  });
}

function templateOf(change: HopChange, lang: Language): string {
  if (change.kind === 'added') return words.added[lang];
  if (change.kind === 'gone') return words.gone[lang];
  if (change.kind === 'other-rule') return words.otherRule[lang];
  const [from, to] = [change.before, change.after].map(({ verdict }) => lookWords[verdict][lang]);
  return `%${lang === 'ja' ? '：' : ': '}${from} → ${to}`;
}

/** `4–6, 9` of 4, 5, 6, 9. */
function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
