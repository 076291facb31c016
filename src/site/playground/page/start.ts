import { seatList } from '../../path/in-sight.ts';
import { unfold } from './keep-place.ts';

/** What somebody does who is about to change something; aids for reading press without coming near. */
const near = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'dragover', 'click', 'change'];

/**
 * Loads the playground once somebody comes near it, or came by a link: as built, the page shows all of
 * its first network without a script. What is pressed before it stands is done when it does.
 */
function start(): void {
  const ground = document.querySelector<HTMLElement>('play-ground');
  if (!ground) return;
  const begun = new AbortController();
  const begin = () => {
    begun.abort();
    void import('./play-ground.ts');
  };
  // The token of a run, which an address may bring, is no link to a play.
  if (!/^(#token=.*)?$/.test(location.hash)) return begin();
  seatList(ground);
  findable(ground);
  hold(ground);
  const once = { signal: begun.signal };
  for (const kind of near) document.addEventListener(kind, begin, once);
  addEventListener('hashchange', begin, once);
}

/**
 * Who opens the browser's own search finds what closed folds hold: a browser looks into them, and
 * what they hold is made when its key is pressed, or when it opens one for the words it found.
 */
function findable(ground: HTMLElement): void {
  const opened = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) unfold(target);
  };
  ground.addEventListener('toggle', opened, true);
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key !== 'F3' && !((ctrlKey || metaKey) && key.toLowerCase() === 'f')) return;
    // What is unfolded may hold folds of its own.
    for (;;) {
      const fold = ground.querySelector<HTMLDetailsElement>('details:has(> template)');
      if (fold === null) return;
      unfold(fold);
    }
  });
}

/** Keeps presses, choices and forms until the playground is ready, and gives them to it again. */
function hold(ground: HTMLElement): void {
  const held: (() => void)[] = [];
  const ready = new AbortController();
  const keep = (event: Event) => {
    const { target, type } = event;
    if (!(target instanceof HTMLElement)) return;
    if (type === 'submit' || type === 'dragover' || type === 'drop') event.preventDefault();
    const again = type === 'click' ? target.closest('button[type="button"]') : target;
    if (again) held.push(() => again.dispatchEvent(new Event(type, { bubbles: true })));
  };
  for (const kind of ['click', 'change', 'submit', 'dragover', 'drop'])
    ground.addEventListener(kind, keep, { signal: ready.signal });
  const whenReady = new MutationObserver(() => {
    ready.abort();
    whenReady.disconnect();
    for (const give of held) give();
  });
  whenReady.observe(ground, { attributeFilter: ['data-ready'] });
}

start();
