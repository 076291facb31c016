import {
  mdxToMdast,
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A lesson as its parser sees it, the one that builds the page; throws what the parser says. */
export function readLesson(text: string): readonly MdastNode[] {
  return childrenOf(mdxToMdast(text));
}

export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** A node and all below it, in the order of the text. */
export function* allBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* allBelow(child);
}

export function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** What an attribute says, `{5}` as `5`; absent where it is not given. */
export function attribute(component: Component, name: string): string | undefined {
  return attributesOf(component).find(([key]) => key === name)?.[1];
}

export function attributesOf({ attributes }: Component): readonly (readonly [string, string])[] {
  return attributes.flatMap((one) => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const { name, value } = one;
    return [[name, typeof value === 'string' ? value : (value?.value ?? '')] as const];
  });
}
