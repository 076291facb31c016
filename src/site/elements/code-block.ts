import { labStore } from '../client/lab-store.ts';
import { pageLanguage } from '../client/page-language.ts';
import { usualValues } from '../client/usual-values.ts';
import { whereRun } from '../terminal/where-run.ts';
import { chromeWords as words } from '../words/chrome.ts';

const told = 1500;

/**
 * A command to copy; the names in it become the ids of the learner's own network. What a seed
 * changes has a value before: that of no seed.
 */
class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    copy?.addEventListener('click', () => void this.copy(copy));
    const run = this.querySelector<HTMLButtonElement>('[data-run]');
    run?.addEventListener('click', () => this.run(run.dataset['run'] || undefined));
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
    const run = this.querySelector<HTMLButtonElement>('[data-run]');
    if (run) run.disabled = this.querySelector('var:not(.filled)') !== null;
  }

  private get command(): string {
    const text = this.querySelector('pre')?.textContent ?? '';
    return text.replace(/^\$ /gm, '').trimEnd();
  }

  /** The first word of the command that the lesson marks, for the learner to replace. */
  private get blank(): string | undefined {
    return this.querySelector('.marked-word')?.textContent;
  }

  private run(place: string | undefined): void {
    const detail = whereRun(this.command, place, this.blank);
    this.dispatchEvent(new CustomEvent('closednet:run', { bubbles: true, detail }));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.command);
    const lang = pageLanguage();
    button.textContent = words.copied[lang];
    setTimeout(() => (button.textContent = words.copy[lang]), told);
  }
}

customElements.define('code-block', CodeBlock);
