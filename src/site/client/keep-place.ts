/*
 * The other language opens at the same place: both texts have the same headings in the same order, so
 * a place is a heading's number and how far beyond it the reader is.
 */
const name = 'closednet:place';

interface Place {
  readonly page: string;
  readonly heading: number;
  readonly share: number;
}

/** The page's address without its language. */
const pageOf = (path: string) => path.replace(/\/(?:en|ja)\//, '/*/');

/** Tops of the headings that are shown, from the top of the window. */
function tops(): readonly number[] {
  const headings = document.querySelectorAll('main :is(h1, h2, h3)');
  const shown = [...headings].filter((one) => one.checkVisibility());
  return shown.map((one) => one.getBoundingClientRect().top);
}

const reading = () => innerHeight / 4;

function placeNow(): Place {
  const all = tops();
  const heading = all.findLastIndex((top) => top <= reading());
  const from = all[heading] ?? 0;
  const to = all[heading + 1] ?? lastTop();
  const share = heading === -1 ? 0 : (reading() - from) / Math.max(1, to - from);
  return { page: pageOf(location.pathname), heading, share };
}

const lastTop = () => document.documentElement.scrollHeight - scrollY;

function goTo({ heading, share }: Place): void {
  const all = tops();
  const from = all[heading];
  if (from === undefined) return;
  const to = all[heading + 1] ?? lastTop();
  scrollTo({ top: scrollY + from + (to - from) * share - reading(), behavior: 'instant' });
}

function keptPlace(): Place | undefined {
  const kept = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  const place: Place | undefined = kept === null ? undefined : JSON.parse(kept);
  return place?.page === pageOf(location.pathname) ? place : undefined;
}

/** Goes where the reader came from in the other language, and takes the place along to it. */
export function keepPlace(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (link) take(link);
  });
  try {
    const place = keptPlace();
    if (place === undefined) return;
    goTo(place);
    // Text may still move until everything is there.
    addEventListener('load', () => goTo(place), { once: true });
  } catch {
    // Nothing is kept, or something else is.
  }
}

function take(link: HTMLAnchorElement): void {
  link.search = location.search;
  // Not the run's token: it is shown once, and stands in no history.
  if (!location.hash.startsWith('#token=')) link.hash = location.hash;
  try {
    sessionStorage.setItem(name, JSON.stringify(placeNow()));
    localStorage.setItem('closednet:language', link.hreflang);
  } catch {
    // A browser that keeps nothing opens the page at its top.
  }
}
