import { fits, globbed } from '#policy/match/pattern.ts';

/** One line of a statement as JSON, and whether it is what decided. */
export interface StatementLine {
  readonly text: string;
  readonly marked: boolean;
}

/** What of a statement decided: one of its elements and, of its condition, the key; or all of it. */
export interface Decisive {
  readonly element?: string;
  readonly key?: string;
  /** Where the statement applies: the action that it names. */
  readonly action?: string;
}

/**
 * Writes a statement as JSON, a line each, and marks the lines that decided: the element that does
 * not fit, of a condition the key with its values; of a statement that applies, its effect and the
 * entry that names the action.
 */
export function statementLines(
  statement: Readonly<Record<string, unknown>>,
  decisive: Decisive,
): readonly StatementLine[] {
  const lines = JSON.stringify(statement, undefined, 2).split('\n');
  let element = '';
  let key = '';
  return lines.map((text) => {
    element = /^ {2}"(?<name>\w+)":/.exec(text)?.groups?.['name'] ?? element;
    const named = /^ {6}"(?<name>[^"]+)":/.exec(text)?.groups?.['name'];
    key = /^ {4}\S/.test(text) ? '' : (named ?? key);
    return { text, marked: /^ {2}/.test(text) && isMarked(text, { element, key }, decisive) };
  });
}

interface Position {
  readonly element: string;
  readonly key: string;
}

function isMarked(text: string, { element, key }: Position, decisive: Decisive): boolean {
  if (decisive.element === 'Condition')
    return element === 'Condition' && key !== '' && key === decisive.key;
  if (decisive.element !== undefined) return element === decisive.element;
  if (element === 'Effect') return true;
  return element === 'Action' && names(text, decisive.action ?? '');
}

/** Whether a line holds an entry that names the action, in any case. */
function names(line: string, action: string): boolean {
  const entries = [...line.replace(/^ {2}"Action":/, '').matchAll(/"([^"]+)"/g)];
  return entries.some(([, entry = '']) => fits(globbed(entry.toLowerCase()), action.toLowerCase()));
}
