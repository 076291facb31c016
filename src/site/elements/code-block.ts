import { labStore } from '../client/lab-store.ts';
import { pageLanguage } from '../client/page-language.ts';
import { usualValues } from '../client/usual-values.ts';
import { chromeWords as words } from '../words/chrome.ts';

const told = 1500;

/**
 * A command to copy; the names in it become the ids of the learner's own network. What a seed
 * changes has a value before: that of no seed.
 */
class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.copy(button));
    if (this.querySelector('var') === null) return;
    const store = labStore();
    store.addEventListener('change', () => this.fill(store.view.lab?.bindings));
    this.fill(store.view.lab?.bindings);
  }

  private fill(bindings: Readonly<Record<string, string>> | undefined): void {
    const known = { ...usualValues(), ...bindings };
    for (const name of this.querySelectorAll('var')) {
      const wanted = name.dataset['name'] ?? '';
      const value = known[wanted];
      name.textContent = value ?? `\${${wanted}}`;
      name.classList.toggle('filled', value !== undefined);
    }
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const text = this.querySelector('pre')?.textContent ?? '';
    await navigator.clipboard.writeText(text.replace(/^\$ /gm, '').trimEnd());
    const lang = pageLanguage();
    button.textContent = words.copied[lang];
    setTimeout(() => (button.textContent = words.copy[lang]), told);
  }
}

customElements.define('code-block', CodeBlock);
