import type { Pane } from './pane.ts';

/**
 * A sheet to type on in the place of a shell whose pane is still being loaded. What was typed there is
 * the shell's once it stands, and the cursor with it.
 */
export function typeEarly(place: HTMLElement, label: string): (pane: Pane) => void {
  const sheet = document.createElement('textarea');
  sheet.className = 'early';
  sheet.ariaLabel = label;
  sheet.spellcheck = false;
  sheet.autocapitalize = 'off';
  place.append(sheet);
  return (pane) => {
    const hasCursor = sheet === document.activeElement;
    const typed = sheet.value.replaceAll('\n', '\r');
    sheet.remove();
    if (typed !== '') pane.type(typed);
    if (hasCursor) pane.focus();
  };
}
