import { fill } from '../../language.ts';
import { markup, wordsIn, type Content, type Markup } from '../../markup.ts';
import { glyph } from '../../path/glyph.ts';
import type { Mark } from '../../plan/mark.ts';
import { playWords as words } from '../../words/playground.ts';
import type { Edit } from '../edit.ts';
import type { View } from '../view.ts';

/** The hops that something decided, numbered as everywhere; each leads to its row. */
export function hopSigns({ lang }: View, marks: readonly Mark[]): Markup {
  return markup`<span class="at">${marks.map(
    ({ number, verdict }) =>
      markup`<a href="#hop-${number}" data-step="${number}" aria-label="${fill(words.toHop, lang, number)}">${glyph(verdict, number)}</a>`,
  )}</span>`;
}

export const asEdit = (edit: Edit): string => JSON.stringify(edit);

/** A thing that can be there or not, as a switch; each way is one edit. */
export function switchRow(options: {
  readonly key: string;
  readonly on: boolean;
  readonly flips: Edit;
  readonly title: Content;
  readonly about?: Content;
  readonly signs?: Content;
}): Markup {
  const { key, on, flips, title, about, signs } = options;
  return markup`<div class="row${!on && ' gone'}"><label class="sw"><input type="checkbox" role="switch" data-key="${key}" data-edit="${asEdit(flips)}"${on && markup` checked`}><i></i><span><b>${title}</b>${about !== undefined && markup`<small>${about}</small>`}</span></label>${signs}</div>`;
}

/** One of several values, each of which is one edit. */
export function choiceRow(options: {
  readonly title: string;
  readonly about?: Content;
  readonly signs?: Content;
  readonly choices: readonly {
    readonly key: string;
    readonly label: string;
    readonly flips: Edit;
    readonly chosen: boolean;
  }[];
}): Markup {
  const { title, about, signs, choices } = options;
  return markup`<div class="pick" role="group" aria-label="${title}"><span><b>${title}</b>${about !== undefined && markup`<small>${about}</small>`}</span>${signs}<div class="choices">${choices.map(
    ({ key, label, flips, chosen }) =>
      markup`<button type="button" data-key="${key}" data-edit="${asEdit(flips)}" aria-pressed="${String(chosen)}">${label}</button>`,
  )}</div></div>`;
}

/**
 * Folded away, and made only when it is unfolded: browsers lay out every field that a page has. Its
 * words are there from the start, so that a browser's own search finds them and opens the fold.
 */
export function folded(key: string, kind: string, summary: string, inside: Content): Markup {
  return markup`<details class="${kind}" data-key="${key}"><summary>${summary}</summary><p class="held">${wordsIn(inside)}</p><template>${inside}</template></details>`;
}

/** A form folded away until it is wanted. */
export function foldedForm(
  key: string,
  summary: string,
  name: string,
  attributes: Markup,
  inside: Content,
): Markup {
  return folded(
    key,
    'fold',
    summary,
    markup`<form data-form="${name}" ${attributes} novalidate>${inside}<div class="notice" data-notice role="status" hidden></div></form>`,
  );
}

/** A field, by AWS's own name for it where it has one. */
export function textField(options: {
  readonly name: string;
  readonly key: string;
  readonly value?: string | undefined;
  readonly label?: string;
  readonly hint?: string;
  readonly list?: string;
  readonly wide?: boolean;
}): Markup {
  const { name, key, value = '', label = name, hint = '', list, wide = false } = options;
  return markup`<label class="field${wide && ' wide'}"><span>${label}</span><input name="${name}" data-key="${key} ${name}" value="${value}" placeholder="${hint}" autocomplete="off" autocapitalize="off" spellcheck="false"${list !== undefined && markup` list="${list}"`}></label>`;
}

export type Options = readonly (readonly [value: string, text: string])[];

export function selectField(
  name: string,
  key: string,
  options: Options,
  value: string,
  label = name,
): Markup {
  return markup`<label class="field"><span>${label}</span><select name="${name}" data-key="${key} ${name}">${options.map(
    ([one, text]) =>
      markup`<option value="${one}"${one === value && markup` selected`}>${text}</option>`,
  )}</select></label>`;
}

export function submit(key: string, label: string): Markup {
  return markup`<button class="btn quiet" type="submit" data-key="${key} submit">${label}</button>`;
}

export const directions = ({ lang }: View): Options => [
  ['ingress', words.inbound[lang]],
  ['egress', words.outbound[lang]],
];

export const protocols: Options = [
  ['tcp', 'tcp'],
  ['udp', 'udp'],
  ['icmp', 'icmp'],
  ['all', 'all'],
];

/** So many are shown unfolded where the path has none of them. */
const few = 4;

/** Those on the path as they are, the others folded. */
export function foldOthers<T>(
  view: View,
  key: string,
  list: readonly T[],
  isNear: (one: T) => boolean,
  draw: (one: T) => Markup,
): Markup {
  const near = list.filter(isNear);
  const far = list.filter((one) => !isNear(one));
  if (far.length === 0) return markup`${near.map(draw)}`;
  const summary = fill(words.others, view.lang, far.length);
  if (near.length > 0 || far.length > few)
    return markup`${near.map(draw)}${folded(`${key} others`, 'fold others', summary, far.map(draw))}`;
  return markup`<details class="fold others" data-key="${key} others" open><summary>${summary}</summary>${far.map(draw)}</details>`;
}

export function card(title: string, inside: Content): Markup {
  return markup`<section class="card"><h2>${title}</h2>${inside}</section>`;
}

/** A resource of a card: its name, its id, and the hops that it decided. */
export function head(id: string, name: string, signs?: Content): Markup {
  return markup`<div class="head"><h3>${name}${name !== id && markup` <code>${id}</code>`}</h3>${signs}</div>`;
}
