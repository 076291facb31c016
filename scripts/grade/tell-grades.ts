import { formats, type FormatName } from '#grading/formats/index.ts';
import type { Graded } from '#grading/graded.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { reportOf } from './report-of.ts';
import { tellClass, tellOne } from './tell-people.ts';
import type { Wish } from './wish.ts';
import { writeFiles } from './write-files.ts';

/** Writes the grades where they were asked for, and tells them: one document with `--json`. */
export async function tellGrades(
  terminal: Terminal,
  { out, classFolder, formats: wanted }: Wish,
  graded: readonly Graded[],
): Promise<void> {
  const isClass = classFolder !== undefined;
  if (isClass && out !== undefined) await writeFiles(out, await reportOf(graded, terminal));
  if (out !== undefined) await writeFiles(out, filesOf(terminal, graded, chosen(wanted, isClass)));
  const printed: readonly FormatName[] = terminal.json ? ['json'] : out === undefined ? wanted : [];
  for (const format of printed) process.stdout.write(contentOf(terminal, graded, format));
  // With a document on stdout, people's words go to stderr.
  const people = printed.length > 0 ? { ...terminal, ...terminal.aside } : terminal;
  if (isClass) tellClass(people, graded);
  else for (const one of graded) tellOne(people, one);
  if (out !== undefined)
    people.line(
      people.words({ en: `The grades are in ${out}`, ja: `採点結果は ${out} にあります` }),
    );
}

function chosen(wanted: readonly FormatName[], isClass: boolean): readonly FormatName[] {
  if (isClass) return [...new Set<FormatName>(['csv', 'json', ...wanted])];
  return wanted.length > 0 ? wanted : ['json'];
}

function filesOf(terminal: Terminal, graded: readonly Graded[], names: readonly FormatName[]) {
  return names.flatMap((name) => formats[name](graded, terminal.language));
}

function contentOf(terminal: Terminal, graded: readonly Graded[], name: FormatName): string {
  return filesOf(terminal, graded, [name])
    .map(({ content }) => content)
    .join('');
}
