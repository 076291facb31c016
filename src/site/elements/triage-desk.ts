import { hostIn, isLeft, kindsIn } from '../learn/triage/match.ts';
import type { Address } from '../learn/triage/texts.ts';

const addresses: readonly Address[] = ['none', 'outside', 'inside'];
const isAddress = (value: string): value is Address => addresses.some((one) => one === value);

/** Triage: what was pasted is found among the texts of the page, and its host put into the commands. */
class TriageDesk extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    form.addEventListener('input', () => this.judge(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.judge(form);
  }

  private judge(form: HTMLFormElement): void {
    const printed = form.querySelector('textarea')?.value.trim() ?? '';
    const kinds = kindsIn(printed);
    for (const part of this.querySelectorAll<HTMLElement>('[data-kind], [data-row]')) {
      const kind = part.dataset['kind'] ?? part.dataset['row'] ?? '';
      part.hidden = kinds.length > 0 && !kinds.includes(kind);
    }
    this.tell(printed, kinds);
    for (const place of this.querySelectorAll('[data-host]'))
      place.textContent = hostIn(printed) ?? 'NAME';
    const address = form.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    this.cross(isAddress(address) ? address : undefined);
  }

  private tell(printed: string, kinds: readonly string[]): void {
    const place = this.querySelector('[data-verdict]');
    const titles = kinds.map((kind) => this.querySelector(`#${kind} h2`)?.textContent ?? kind);
    const said =
      printed === ''
        ? ''
        : kinds.length === 0
          ? (this.dataset['unknown'] ?? '')
          : (this.dataset['found'] ?? '').replace('%', titles.join(' + '));
    if (place && place.textContent !== said) place.textContent = said;
  }

  /** Marks what the address leaves; nothing goes away, since somebody may have read it wrongly. */
  private cross(address: Address | undefined): void {
    for (const suspect of this.querySelectorAll<HTMLElement>('.suspects > li')) {
      const where = suspect.dataset['where']?.split(' ').filter(isAddress);
      const left = isLeft(where, address);
      suspect.classList.toggle('is-gone', !left);
      for (const mark of suspect.querySelectorAll<HTMLElement>('[data-left]')) mark.hidden = !left;
      for (const mark of suspect.querySelectorAll<HTMLElement>('[data-gone]')) mark.hidden = left;
    }
  }
}

customElements.define('triage-desk', TriageDesk);
