import type { Language } from '#request/words.ts';
import type { ProblemReply } from '#server/api.ts';
import { noticeOf } from '../client/notice.ts';
import { fill } from '../language.ts';
import { markup, type Markup } from '../markup.ts';
import { endWords, terminalWords as words } from '../words/terminal.ts';
import type { Standing } from './connection.ts';

/** Where a terminal would stand, and what is known of it. */
export interface Missing {
  readonly language: Language;
  readonly lab: string;
  readonly place: string;
  /** Why no terminal can be here at all. */
  readonly problem?: ProblemReply | undefined;
  readonly runs: boolean;
  readonly standing?: Standing | undefined;
}

/** What stands in the place of a shell: why there is none, and the way to one of one's own. */
export function insteadOfShell(missing: Missing): Markup | undefined {
  const { language, problem, runs, standing } = missing;
  if (problem) return refusal(problem, missing);
  if (!runs)
    return markup`<p>${words.notStarted[language]} <a href="#step-3">${words.toBreak[language]}</a></p>`;
  if (standing?.kind === 'refused') return refusal(standing.problem, missing);
  if (standing?.kind !== 'ended') return undefined;
  const { why, code } = standing;
  // A shell that could not stand here has said so above, and ends with 3.
  const own = why === 'exit' && code === 3 && ownCommand(missing);
  return markup`<p>${fill(endWords[why], language, code)}</p>${own}`;
}

function refusal(problem: ProblemReply, missing: Missing): Markup {
  return markup`${noticeOf(problem, missing.language)}${ownCommand(missing)}`;
}

/** The same in a terminal of one's own. */
function ownCommand({ place, lab, language }: Missing): Markup {
  const command =
    place === 'operator'
      ? `eval "$(npx closednet env ${lab})"`
      : `npx closednet shell ${lab} --from ${place}`;
  return markup`<p>${words.own[language]} <code>${command}</code></p>`;
}
