import type { LabView } from '../client/lab-view.ts';
import { write } from '../client/write.ts';
import { fill } from '../language.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Explain: the gaps of the chain. What was chosen is kept; why one is right opens beside it. */
class CausalChain extends LabElement {
  protected override ready(): void {
    this.addEventListener('change', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('[data-link]') : null;
      if (!(target instanceof HTMLSelectElement) || link === null) return;
      this.count();
      if (target.value === '') return;
      const body = { link: link.dataset['link'] ?? '', choice: target.value };
      void this.store.act('gap', body);
    });
  }

  protected follow({ lab }: LabView): void {
    for (const [link, choice] of Object.entries(lab?.state.chain ?? {})) {
      const select = this.querySelector(`[data-link="${CSS.escape(link)}"] select`);
      if (select instanceof HTMLSelectElement && select.value === '') select.value = choice;
    }
    this.count();
  }

  private count(): void {
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const right = this.querySelectorAll('option[data-right]:checked').length;
    const all = this.querySelectorAll('select').length;
    const text = chosen.length === all ? fill(words.chainRight, this.language, right, all) : '';
    write(this.querySelector('[data-count]'), text);
  }
}

customElements.define('causal-chain', CausalChain);
