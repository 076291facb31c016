const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe to hand to a parser of HTML or SVG: only `markup` makes it. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | false | undefined | readonly Content[];

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string')
    return content.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
  if (typeof content === 'number') return String(Math.round(content * 10) / 10);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** Template of HTML or SVG: every value is escaped unless it is markup itself. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: pieces.reduce((text, piece, i) => text + written(values[i - 1]) + piece) };
}

/** What a reader would find in a content: no tags, no choices of fields, nothing not made yet. */
export function wordsIn(content: Content): Markup {
  const words = written(content)
    .replaceAll(/<(select|datalist|template)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return { markup: words.trim() };
}

const inlineCode = /`([^`]+)`/;

/** Plain words in which `backticks` mark code. */
export function prose(words: string): Markup {
  const parts = words.split(inlineCode);
  return markup`${parts.map((part, i) => (i % 2 ? markup`<code>${part}</code>` : part))}`;
}

/** The same words where no markup can stand: an option, a label. */
export function plain(words: string): string {
  return words.replaceAll('`', '');
}
