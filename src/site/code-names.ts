import type { ShikiTransformer } from 'shiki';

type Line = Parameters<NonNullable<ShikiTransformer['line']>>[0];
type Child = Line['children'][number];

const placeholder = /\$\{([\w-]+)\}/g;

/**
 * Puts each `${name}` of a line of code into one `<var>`, wherever the tokens around it end: the
 * page fills it with the learner's own id.
 */
export const namesToFill: ShikiTransformer = {
  name: 'closednet:names-to-fill',
  line(line) {
    const matches = [...line.children.map(textOf).join('').matchAll(placeholder)];
    // From the end, so that what is replaced does not move what comes before it.
    for (const { 0: text, 1: name = '', index } of matches.toReversed()) {
      const children = [{ type: 'text' as const, value: text }];
      const properties = { 'data-name': name };
      const filled = { type: 'element' as const, tagName: 'var', properties, children };
      replaceRange(line, index, index + text.length, filled);
    }
  },
};

function textOf(child: Child): string {
  if (child.type === 'text') return child.value;
  return child.type === 'element' ? child.children.map(textOf).join('') : '';
}

function replaceRange(line: Line, from: number, to: number, by: Child): void {
  const before: Child[] = [];
  const after: Child[] = [];
  let at = 0;
  for (const child of line.children) {
    const text = textOf(child);
    const head = text.slice(0, Math.max(0, from - at));
    const tail = text.slice(Math.max(0, to - at));
    if (head !== '') before.push(withText(child, head));
    if (tail !== '') after.push(withText(child, tail));
    at += text.length;
  }
  line.children = [...before, by, ...after];
}

function withText(child: Child, value: string): Child {
  const text = { type: 'text' as const, value };
  return child.type === 'element' ? { ...child, children: [text] } : text;
}
