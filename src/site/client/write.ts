import type { Markup } from '../markup.ts';

/** Writes what differs only: a live region that is written again is read out again. */
export function write(place: Element | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** The same for marked-up content; what a page holds is compared as the page would write it. */
export function draw(place: Element | null | undefined, { markup }: Markup): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = markup;
  if (place && place.innerHTML !== wanted.innerHTML) place.replaceChildren(wanted.content);
}
