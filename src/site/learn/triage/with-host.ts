import { markup, type Markup } from '../../markup.ts';

/** A command in which each `NAME` is a place that the page fills with the host of the client’s text. */
export function withHost(command: string): Markup {
  return markup`${command
    .split(/\b(NAME)\b/)
    .map((part) => (part === 'NAME' ? markup`<var data-host>NAME</var>` : part))}`;
}
