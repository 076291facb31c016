import type { ProblemReply } from '#server/api.ts';
import type { Language } from '#request/words.ts';
import { address } from '../address.ts';
import { markup, prose } from '../markup.ts';
import { chromeWords as words } from '../words/chrome.ts';

/** A refusal in its four parts, with the page that explains its code. */
export function noticeOf(problem: ProblemReply, lang: Language) {
  const row = (term: string, told: ProblemReply['try'], code = false) =>
    told &&
    markup`<dt>${term}</dt><dd>${code ? markup`<code>${told[lang]}</code>` : prose(told[lang])}</dd>`;
  return markup`<p><b>${prose(problem.what[lang])}</b></p><dl>
${row(words.expected[lang], problem.expected)}${row(words.got[lang], problem.got)}${row(words.try[lang], problem.try, true)}
</dl><a href="${address(`/${lang}/problems/${problem.code}/`)}">${words.more[lang]}</a>`;
}

/** Shows a refusal where it was asked for, or clears it. */
export function tell(
  place: Element | null,
  problem: ProblemReply | undefined,
  lang: Language,
): void {
  if (!(place instanceof HTMLElement)) return;
  place.hidden = problem === undefined;
  place.innerHTML = problem ? noticeOf(problem, lang).markup : '';
}
