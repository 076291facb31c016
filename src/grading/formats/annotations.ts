import type { Language } from '#request/words.ts';
import type { Graded, GradedLab } from '../graded.ts';
import { marksOf } from './marks.ts';
import { cut } from './plain.ts';
import { reasonOf, troubleIn } from './reason.ts';
import { says, standings } from './says.ts';
import { annotation, type AnnotationKind } from './workflow-command.ts';

/** GitHub shows ten annotations of a kind from one step, and drops the rest without a word. */
const mostOfAKind = 10;
const longest = 1000;

interface Note {
  readonly kind: AnnotationKind;
  readonly title: string;
  readonly message: string;
}

/** What went wrong in any submission, and the points of each; a last one counts what found no place. */
export function annotationsOf(graded: readonly Graded[], language: Language): readonly string[] {
  const notes = graded.flatMap((one) => notesOf(one, graded.length > 1, language));
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const all = notes.filter((note) => note.kind === kind);
    if (all.length <= mostOfAKind) return all.map(printed);
    const shown = all.slice(0, mostOfAKind - 1).map(printed);
    return [...shown, annotation(kind, 'closednet', more(all.length - shown.length, language))];
  });
}

function printed({ kind, title, message }: Note): string {
  return annotation(kind, cut(title, longest), cut(message, longest));
}

function more(count: number, language: Language): string {
  return { en: `and ${count} more: see the summary`, ja: `ほか ${count} 件はサマリーにあります` }[
    language
  ];
}

function notesOf(one: Graded, named: boolean, language: Language): readonly Note[] {
  const { standing, score, max } = marksOf(one);
  const from = named ? `${one.submission} ` : '';
  const result = standings[standing][language];
  const points = score === null ? result : `${score} / ${max} (${result})`;
  const total: Note = {
    kind: 'notice',
    title: `${from}${says.points[language]}`,
    message: points,
  };
  if (one.refused && one.labs.length === 0) {
    const message = troubleIn(one.refused, language);
    return [{ kind: 'error', title: `${from}${says.notGraded[language]}`, message }, total];
  }
  return [...one.labs.flatMap((lab) => notesOfLab(lab, from, language)), total];
}

function notesOfLab(lab: GradedLab, from: string, language: Language): readonly Note[] {
  const reason = lab.trouble ?? lab.refused;
  if (reason) {
    const title = `${from}${lab.lab} ${says.notGraded[language]}`;
    return [{ kind: 'error', title, message: troubleIn(reason, language) }];
  }
  return lab.tasks
    .flatMap(({ conditions }) => conditions)
    .filter(({ status }) => status !== 'pass' && status !== 'skipped')
    .map((condition) => ({
      kind: condition.status === 'warning' ? 'warning' : 'error',
      title: `${from}${lab.lab} ${condition.expected[language]}`,
      message: reasonOf(condition, language),
    }));
}
