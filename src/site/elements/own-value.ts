import { labStore } from '../client/lab-store.ts';

/** A value that a seed changes: as the lesson was written with it, until the learner's own is known. */
class OwnValue extends HTMLElement {
  private readonly usual = this.textContent;
  private readonly store = labStore();

  connectedCallback(): void {
    this.store.addEventListener('change', () => this.follow());
    this.follow();
  }

  private follow(): void {
    const name = this.dataset['name'] ?? '';
    const value = this.store.view.lab?.bindings[name] ?? this.usual;
    if (this.textContent !== value) this.textContent = value;
  }
}

customElements.define('own-value', OwnValue);
