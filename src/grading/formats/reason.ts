import type { ConditionResult } from '#labs/result.ts';
import type { Language } from '#request/words.ts';
import type { GradedLab, Trouble } from '../graded.ts';
import type { Ran } from '../sandbox/sandbox.ts';
import { endings, says } from './says.ts';

/** Why a condition came out as it did, in lines. */
export function reasonOf(condition: ConditionResult, language: Language): string {
  const rows = (['expected', 'observed', 'where'] as const).map(
    (key) => `${says[key][language]}: ${condition[key][language]}`,
  );
  return [...rows, condition.message[language]].join('\n');
}

/** Why something could not be graded, in lines, as every other problem is told. */
export function troubleIn(
  { what, expected, got, try: attempt, code }: Trouble,
  language: Language,
): string {
  const rows = [
    expected && `${says.expected[language]}: ${expected[language]}`,
    got && `${says.got[language]}: ${got[language]}`,
    attempt && `${says.try[language]}: ${attempt[language]}`,
  ].filter((row) => row !== undefined);
  return [what[language], ...rows, `(${code})`].join('\n');
}

/** Nothing where a lab was graded; else whose matter it is, and why. */
export function whyNotGraded({ trouble, refused }: GradedLab, language: Language) {
  if (trouble) return [says.environment[language], troubleIn(trouble, language)];
  return refused ? [says.refused[language], troubleIn(refused, language)] : [];
}

/** How the submission's program ended, where not well, and what it printed. */
export function runIn({ run, isolation }: GradedLab, language: Language): readonly string[] {
  const unisolated = isolation === 'none' ? [says.unisolated[language]] : [];
  if (run === undefined) return unisolated;
  const output = run.output === '' ? [] : [`${says.program[language]}:`, run.output];
  if (run.ended === 'exited' && run.code === 0) return [...unisolated, ...output];
  return [...unisolated, endedIn(run, language), ...output];
}

function endedIn({ ended, code }: Ran, language: Language): string {
  if (ended !== 'exited') return endings[ended][language];
  return says.exited[language].replace('{0}', String(code ?? '?'));
}
