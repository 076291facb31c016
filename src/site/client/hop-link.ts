import { markup, type Content, type Markup } from '../markup.ts';

/** A link to where a request ended on the path. */
export function hopLink(request: string, number: number, told: Content): Markup {
  return markup`<a href="#path" data-show-request="${request}" data-show-hop="${number}">${told}</a>`;
}

/**
 * Hears presses of such links: the path view shows that request and goes to that hop. The link
 * itself leads to the path, which on narrow windows is elsewhere.
 */
export function followHopLinks(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('[data-show-hop]') : null;
    if (link === null) return;
    const detail = {
      request: link.dataset['showRequest'] ?? '',
      number: Number(link.dataset['showHop']),
    };
    document.dispatchEvent(new CustomEvent('closednet:show-hop', { detail }));
  });
}
