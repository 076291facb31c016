import { address, inLanguage } from '../address.ts';
import { languages } from '../language.ts';
import { nearestPage, type KnownPage } from '../nearest-page.ts';

/** A wrong address, looked at: what was asked for, and the page that it most likely meant. */
class LostPage extends HTMLElement {
  connectedCallback(): void {
    const asked = location.pathname;
    for (const place of this.querySelectorAll('[data-asked]')) place.textContent = decoded(asked);
    const lang = languages.find((one) => asked.startsWith(address(`/${one}/`)));
    if (lang) this.speak(lang);
    void this.suggest(asked);
  }

  /** Only the language that was asked in, where the address tells it. */
  private speak(lang: string): void {
    document.documentElement.lang = lang;
    for (const part of this.querySelectorAll<HTMLElement>('section[lang]'))
      part.hidden = part.lang !== lang;
    this.dress(lang);
  }

  /** Bar and foot, too, where the page has them in that language. */
  private dress(lang: string): void {
    const chrome = this.querySelector<HTMLTemplateElement>(`template[data-chrome="${lang}"]`);
    for (const selector of ['body > header', 'body > footer']) {
      const own = chrome?.content.querySelector(selector.replace('body > ', ''));
      if (own) document.querySelector(selector)?.replaceWith(own);
    }
    const skip = document.querySelector('.skip');
    const told = chrome?.dataset['skip'];
    if (skip && told !== undefined) skip.textContent = told;
  }

  private async suggest(asked: string): Promise<void> {
    const answer = await fetch(address('/known-pages.json'));
    if (!answer.ok) return;
    const pages: readonly KnownPage[] = await answer.json();
    const page = nearestPage(asked, pages);
    if (page === undefined) return;
    for (const lang of languages) {
      const place = this.querySelector<HTMLElement>(`section[lang="${lang}"] [data-perhaps]`);
      const link = place?.querySelector('a');
      if (!place || !link) continue;
      link.href = inLanguage(address(`/en/${page.path}`), lang);
      link.textContent = `${lang}/${page.path}`;
      place.hidden = false;
    }
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

customElements.define('lost-page', LostPage);
