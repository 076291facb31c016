import type { ProblemText } from '#problem/problem.ts';
import type { Language } from '#request/words.ts';
import { markup, prose, type Markup } from '../../markup.ts';
import { chromeWords } from '../../words/chrome.ts';

/** A refusal in its four parts. */
export function problemOf(problem: ProblemText, lang: Language): Markup {
  const line = (term: string, told: ProblemText['try']) =>
    told && markup`<dt>${term}</dt><dd>${prose(told[lang])}</dd>`;
  return markup`<b>${prose(problem.what[lang])}</b><dl>${line(chromeWords.expected[lang], problem.expected)}${line(chromeWords.got[lang], problem.got)}${line(chromeWords.try[lang], problem.try)}</dl>`;
}
