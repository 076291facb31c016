import { keep, kept } from '../client/kept.ts';
import { pageLab } from '../client/page-lab.ts';

/** Explain: the learner's own chain of causes, kept in this browser and nowhere else. */
class OwnWords extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const lab = pageLab();
    if (field === null) return;
    field.value = kept(`own-words:${lab}`) ?? '';
    field.addEventListener('input', () => keep(`own-words:${lab}`, field.value || undefined));
  }
}

customElements.define('own-words', OwnWords);
