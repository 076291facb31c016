import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Bindings } from '#aws/step.ts';
import type { Lab } from '#labs/lab.ts';
import type { Language } from '#request/words.ts';
import { attribute, childrenOf, isComponent, readLesson } from '../author/lesson-tree.ts';

/** How a lesson begins, as Markdown that any reader shows. */
export interface Orientation {
  readonly lede: string;
  /** Paragraphs, objectives, the table of what is known, and what is emulated, in their order. */
  readonly body: string;
}

/**
 * The lesson's first step: what happened, what the reader can do after it, what is known. Nothing
 * behind it is read, so that a task tells no more than a lesson that was just opened.
 */
export async function orient(
  root: string,
  lab: Lab,
  values: Bindings,
  language: Language,
): Promise<Orientation> {
  const file = join(root, 'labs', `${lab.id}-${lab.slug}`, `lesson.${language}.mdx`);
  const text = await readFile(file, 'utf8');
  const step = readLesson(text).find(
    (node) => isComponent(node) && node.name === 'Step' && attribute(node, 'name') === 'orient',
  );
  const parts = step ? childrenOf(step).map((node) => partOf(node, text, lab, language)) : [];
  return {
    lede: /^lede:\s*(.+)$/m.exec(text)?.[1] ?? lab.summary[language],
    body: filled(parts.filter((part) => part !== '').join('\n\n'), values),
  };
}

function partOf(node: MdastNode, text: string, lab: Lab, language: Language): string {
  if (!isComponent(node)) return sourceOf(node, text);
  if (node.name === 'Objectives')
    return lab.objectives.map((one) => `- ${one[language]}`).join('\n');
  if (node.name !== 'Claim') return '';
  const inner = childrenOf(node).map((child) => sourceOf(child, text));
  return inner
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line.trim()}`)
    .join('\n');
}

function sourceOf({ position }: MdastNode, text: string): string {
  if (position?.start.offset === undefined || position.end.offset === undefined) return '';
  return text.slice(position.start.offset, position.end.offset);
}

/** What a page fills in for a reader who has not started the lab: its first values. */
function filled(markdown: string, values: Bindings): string {
  return markdown.replaceAll(
    /<Its name="([\w-]+)" \/>/g,
    (_, name: string) => `\`${values[name] ?? name}\``,
  );
}
