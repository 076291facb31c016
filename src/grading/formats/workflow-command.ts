import { plain } from './plain.ts';

export type AnnotationKind = 'error' | 'warning' | 'notice';

/**
 * One annotation as a workflow prints it. Percent signs and ends of lines are escaped, in the title
 * colons and commas too, so that no text can end a command or begin another.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation(kind: AnnotationKind, title: string, message: string): string {
  return `::${kind} title=${property(title)}::${data(message)}`;
}

function data(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
