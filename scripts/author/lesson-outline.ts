import type { MdastNode } from 'satteri';
import { attribute, attributesOf, childrenOf, isComponent, lineOf } from './lesson-tree.ts';
import type { Component } from './lesson-tree.ts';

/** What must be the same in both languages: `what` is all of it that is compared. */
export interface Part {
  readonly what: string;
  readonly line: number;
}

export interface StepOutline {
  readonly name: string;
  readonly line: number;
  readonly parts: readonly Part[];
}

/** The steps of a lesson, each with its components, headings, code blocks, tables and figures. */
export function outlineOf(nodes: readonly MdastNode[]): readonly StepOutline[] {
  return nodes.filter(isComponent).flatMap((node) =>
    node.name === 'Step'
      ? {
          name: attribute(node, 'name') ?? '',
          line: lineOf(node),
          parts: valuesInOrder(childrenOf(node).flatMap((child) => partsOf(child, 0))),
        }
      : [],
  );
}

function partsOf(node: MdastNode, depth: number): readonly Part[] {
  const inside = (more: number) => childrenOf(node).flatMap((one) => partsOf(one, depth + more));
  const part = (what: string) => ({ what: `${'  '.repeat(depth)}${what}`, line: lineOf(node) });
  if (isComponent(node)) return [part(tagOf(node)), ...inside(1)];
  if (node.type === 'code') return [part(`code ${node.lang ?? ''} ${withoutComments(node.value)}`)];
  return [...ownPart(node).map(part), ...inside(0)];
}

/** Values in a row of text follow each language's own order of words: they are compared sorted. */
function valuesInOrder(parts: readonly Part[]): readonly Part[] {
  const sorted = [...parts];
  for (let from = 0; from < sorted.length; from += 1) {
    const next = sorted.findIndex((part, at) => at >= from && !isValue(part));
    const to = next === -1 ? sorted.length : next;
    const run = sorted.slice(from, to).toSorted((a, b) => a.what.localeCompare(b.what, 'en'));
    sorted.splice(from, run.length, ...run);
    from = to;
  }
  return sorted;
}

function isValue({ what }: Part): boolean {
  return what.trimStart().startsWith('<Its ');
}

function ownPart(node: MdastNode): readonly string[] {
  if (node.type === 'heading') return [`heading ${'#'.repeat(node.depth)}`];
  if (node.type === 'thematicBreak') return ['break between slides'];
  if (node.type === 'image') return [`figure ${node.url}`];
  if (node.type !== 'table') return [];
  return [`table ${node.children.length} × ${node.children[0]?.children.length ?? 0}`];
}

/** Words for a reader, which each language has of its own. */
const spoken = ['label', 'ask', 'words'];

function tagOf(component: Component): string {
  const said = attributesOf(component)
    .filter(([name, value]) => !spoken.includes(name) && (name !== 'source' || isPage(value)))
    .map(([name, value]) => ` ${name}="${name === 'host' ? addressOf(value) : value}"`);
  return `<${component.name ?? ''}${said.toSorted().join('')}>`;
}

/** Who a host is, a lesson says in its own language; where it is, they say alike. */
function addressOf(host: string): string {
  return host.split(' ').at(-1) ?? '';
}

/** A source that is no page tells how something was measured, in the reader's language. */
export function isPage(source: string): boolean {
  return source.startsWith('https://');
}

/** Comments go, and a line that held nothing else goes with them. */
function withoutComments(code: string): string {
  const lines = code.split('\n').map((line) => [line, line.replace(comment, '')] as const);
  return lines.flatMap(([line, rest]) => (rest === '' && line !== '' ? [] : rest)).join('\n');
}

const comment = /(?:^|\s+)(?:#|\/\/)(?:\s.*)?$/;
