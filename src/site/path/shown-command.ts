import type { Language } from '#request/words.ts';
import { chromeWords as words } from '../words/chrome.ts';

/** How long "Copied" stands, in milliseconds. */
const told = 1500;

const commandBeside = (target: Element): string =>
  target.closest('.shows')?.querySelector('pre')?.textContent.trim() ?? '';

/** Copies the command of an opened hop, and says so on its button. */
export async function copyFrom(target: Element, lang: Language): Promise<void> {
  const button = target.closest('button');
  await navigator.clipboard.writeText(commandBeside(target));
  if (button === null) return;
  button.textContent = words.copied[lang];
  setTimeout(() => (button.textContent = words.copy[lang]), told);
}

/** Asks the page's terminal to run the command, where one listens. */
export function runFrom(target: Element): void {
  const detail = { command: commandBeside(target), place: 'operator' };
  target.dispatchEvent(new CustomEvent('closednet:run', { bubbles: true, detail }));
}
