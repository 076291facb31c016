import { pageLanguage } from '../client/page-language.ts';
import { waitingWords as words } from '../words/path-waiting.ts';

/** On narrow windows: the panel's verdict at the bottom edge, and the way to it; aside when that shows. */
class VerdictBar extends HTMLElement {
  private seen = false;

  connectedCallback(): void {
    const path = document.querySelector('path-view');
    if (path === null) return;
    path.addEventListener('closednet:drawn', () => this.follow(path));
    new IntersectionObserver(
      ([entry]) => {
        this.seen = entry?.isIntersecting ?? false;
        this.follow(path);
      },
      { rootMargin: '-80px' },
    ).observe(path);
    this.follow(path);
  }

  private follow(path: Element): void {
    const verdict = path.querySelector<HTMLElement>('.verdict');
    const [sign, headline] = [verdict?.querySelector('.vg'), verdict?.querySelector('b')];
    this.hidden = this.seen || !verdict || !sign || !headline;
    if (!verdict || !sign || !headline) return;
    this.dataset['v'] = verdict.dataset['v'];
    const link = document.createElement('a');
    link.href = '#path';
    const go = document.createElement('span');
    go.className = 'go';
    go.textContent = `${words.toPath[pageLanguage()]} ↓`;
    link.append(sign.cloneNode(true), headline.cloneNode(true), go);
    this.replaceChildren(link);
  }
}

customElements.define('verdict-bar', VerdictBar);
