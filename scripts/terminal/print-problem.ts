import type { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Terminal } from './terminal.ts';

const labels = {
  expected: { en: 'Expected', ja: '期待' },
  got: { en: 'Got', ja: '実際' },
  try: { en: 'Try', ja: '対処' },
} satisfies Record<string, Words>;

/** Where and what, expected, got, try; then the code and its page: on stderr, whoever reads stdout. */
export function printProblem(terminal: Terminal, problem: Pick<Problem, 'code' | 'text'>): void {
  const { what, ...rest } = problem.text;
  if (terminal.json)
    terminal.document({ schema: 'closednet.problem/1', code: problem.code, ...problem.text });
  const { line, paint } = terminal.aside;
  line(paint('red', terminal.words(what)));
  for (const [key, label] of Object.entries(labels)) {
    const words = Object.entries(rest).find(([name]) => name === key)?.[1];
    if (words) line(`  ${pad(terminal.words(label))}${indent(terminal.words(words))}`);
  }
  line(paint('dim', `  ${problem.code} · /problems/${problem.code}`));
}

/** Pads to eleven columns; a full-width character takes two. */
function pad(label: string): string {
  const width = Array.from(label).reduce(
    (sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1),
    0,
  );
  return label + ' '.repeat(Math.max(1, 11 - width));
}

function indent(text: string): string {
  return text.split('\n').join(`\n${' '.repeat(13)}`);
}
