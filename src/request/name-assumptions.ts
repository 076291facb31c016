import type { NameAssumption } from '#network/name/answer.ts';
import type { NameStep } from '#network/name/name.ts';
import { isAwsName } from '#network/name/service-names.ts';
import { assume } from './assumptions.ts';

/** What resolving a name took for granted; `taken` is the address that the trace went on with. */
export function nameAssumptions(name: NameStep, taken: string): readonly string[] {
  const { asked, reason, assumes } = name;
  const answers = [...name.answers, ...name.answers6];
  if (answers.length === 0) return [];
  return [
    ...new Set(assumes.map(stated)),
    ...(reason === 'stand-in' && !isAwsName(asked) ? [assume('public-name', asked)] : []),
    ...(reason === 'stand-in' ? [assume('stand-in', taken, asked)] : []),
    ...(reason === 'answered' && answers.length > 1
      ? [assume('any-answer', answers.join(', '), taken)]
      : []),
  ];
}

function stated({ kind, about }: NameAssumption): string {
  return assume(kind, ...about.split(' '));
}
