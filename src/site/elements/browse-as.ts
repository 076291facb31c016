import type { BrowseReply } from '#server/api.ts';
import { fill } from '../language.ts';
import { markup, type Markup } from '../markup.ts';
import { browserErrors, browseWords as words } from '../words/browse.ts';
import { tell } from '../client/notice.ts';
import { LabElement } from './lab-element.ts';

/** Opens the lab's pages as a browser at one of its places does, and shows what that one shows. */
class BrowseAs extends LabElement {
  protected override ready(): void {
    for (const [selector, signedIn] of [
      ['[data-open]', false],
      ['[data-sign-in]', true],
    ] as const)
      this.button(selector)?.addEventListener(
        'click',
        () => void this.browse(this.button(selector), signedIn),
      );
    this.choice('[data-page]')?.addEventListener('change', () => this.offerSignIn());
    this.offerSignIn();
  }

  protected follow(): void {}

  private choice(selector: string): HTMLSelectElement | undefined {
    return this.one(selector, HTMLSelectElement);
  }

  private offerSignIn(): void {
    const button = this.button('[data-sign-in]');
    const [page] = this.choice('[data-page]')?.selectedOptions ?? [];
    if (button) button.hidden = page?.dataset['signsIn'] !== 'true';
  }

  private async browse(button: HTMLButtonElement | undefined, signedIn: boolean): Promise<void> {
    const [place, page] = [this.choice('[data-place]'), this.choice('[data-page]')];
    if (!place || !page) return;
    const [from = '', what = ''] = [place, page].map((one) =>
      one.selectedOptions[0]?.textContent.trim(),
    );
    const answer = await this.busy(button, () =>
      this.store.browse({
        place: place.value,
        page: page.value,
        language: this.language,
        ...(signedIn && { signedIn }),
      }),
    );
    tell(
      this.querySelector('[data-notice]'),
      answer.ok ? undefined : answer.problem,
      this.language,
    );
    if (answer.ok) this.show(answer.value, from, what);
  }

  private show(reply: BrowseReply, from: string, what: string): void {
    const { host } = new URL(reply.url);
    const told = this.one('[data-told]', HTMLElement);
    const shown = this.one('[data-window]', HTMLElement);
    if (!told || !shown) return;
    told.textContent =
      reply.kind === 'page'
        ? fill(words.shown, this.language, what, from, reply.status)
        : fill(words.notShown, this.language, what, from, reply.error);
    const inside = reply.kind === 'page' ? this.frame(reply, host) : this.error(reply, host);
    shown.innerHTML = markup`<figcaption><span>${from}</span><code>${reply.url}</code></figcaption>
${inside}`.markup;
    shown.hidden = false;
    shown.scrollIntoView({ block: 'nearest' });
  }

  private frame({ view }: Extract<BrowseReply, { kind: 'page' }>, host: string): Markup {
    const title = fill(words.frame, this.language, host);
    const source = `/api/labs/${this.store.id}/views/${view}`;
    return markup`<iframe sandbox src="${source}" title="${title}" referrerpolicy="no-referrer"></iframe>`;
  }

  private error({ error }: Extract<BrowseReply, { kind: 'no-page' }>, host: string): Markup {
    const { title, told } = browserErrors[error];
    return markup`<div class="no-page">${sheet}<h4>${title[this.language]}</h4>
<p>${fill(told, this.language, host)}</p><code>${error}</code></div>`;
  }
}

/** A torn sheet of paper, as browsers draw one. */
const sheet = markup`<svg viewBox="0 0 48 48" aria-hidden="true"><path d="M10 4h20l8 8v32l-6-4-5 4-6-4-5 4-6-4z"/><path d="M30 4v8h8M18 22v3M29 22v3M18 34c2-4 9-4 11 0"/></svg>`;

customElements.define('browse-as', BrowseAs);
