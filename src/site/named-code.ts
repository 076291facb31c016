import { markup, type Markup } from './markup.ts';

/** Code in which each `${name}` is a place that the page fills with the learner's own id. */
export function namedIn(code: string): Markup {
  const parts = code.split(/\$\{([\w-]+)\}/);
  return markup`${parts.map((part, i) =>
    i % 2 ? markup`<var data-name="${part}">\${${part}}</var>` : part,
  )}`;
}
