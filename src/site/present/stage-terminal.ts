import type { SlideDeck } from './deck.ts';
import { followTalk } from './talk.ts';

/** The terminal over a slide, worked by keys of the slide. */
function dock(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('lab-terminal:not([hidden])') ?? undefined;
}

/** Runs the slide's commands one after the other, a press each, and then from the first again. */
export function runNext(deck: SlideDeck): void {
  const all = deck.current?.querySelectorAll<HTMLButtonElement>('[data-run]') ?? [];
  const buttons = [...all].filter((one) => !one.disabled);
  if (buttons.every(({ dataset }) => dataset['ran'] !== undefined))
    for (const { dataset } of buttons) delete dataset['ran'];
  const next = buttons.find(({ dataset }) => dataset['ran'] === undefined);
  if (next === undefined) return;
  next.dataset['ran'] = '';
  next.click();
  deck.talk.change({ terminal: true });
}

/** Opens the terminal where it is folded, and puts the cursor there. */
export function typeInTerminal(deck: SlideDeck): void {
  const here = dock();
  const field = here?.querySelector<HTMLElement>('[data-stand]:not([hidden]) textarea');
  // As if by hand: the shell has the cursor once it is there.
  if (here?.classList.contains('open')) field?.focus();
  else here?.querySelector('[data-toggle]')?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  if (here) deck.talk.change({ terminal: true });
}

/** Ctrl-C copies what is selected; otherwise it is for what runs, where the terminal is open. */
export function mayInterrupt(deck: SlideDeck): boolean {
  return deck.talk.state.terminal && getSelection()?.isCollapsed !== false;
}

document.addEventListener('closednet:leave-terminal', (event) => {
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

/* The terminal is open, or not, in every window. */
followTalk(({ terminal }) => {
  const here = dock();
  if (here && here.classList.contains('open') !== terminal)
    here.querySelector<HTMLElement>('[data-toggle]')?.click();
});
