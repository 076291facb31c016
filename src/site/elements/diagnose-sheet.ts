import type { LabView } from '../client/lab-store.ts';
import { keep, kept } from '../client/kept.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Diagnose: causes with what would refute each; ruled-out ones stay, struck through. */
class DiagnoseSheet extends LabElement {
  private readonly place = `ruled-out:${this.store.id}`;
  private ruledOut = new Set((kept(this.place) ?? '').split(' ').filter((id) => id !== ''));

  protected override ready(): void {
    const button = this.button('[data-commit]');
    this.addEventListener('input', () => {
      if (button) button.disabled = this.choice() === undefined;
    });
    button?.addEventListener('click', () => {
      const choice = this.choice();
      if (choice !== undefined) void this.act(button, 'hypothesis', { choice });
    });
    for (const cross of this.querySelectorAll<HTMLButtonElement>('[data-cross]'))
      cross.addEventListener('click', () => this.toggle(cross.dataset['cross'] ?? ''));
  }

  private choice(): string | undefined {
    return this.one('input[type="radio"]:checked', HTMLInputElement)?.value;
  }

  private toggle(id: string): void {
    if (!this.ruledOut.delete(id)) this.ruledOut.add(id);
    keep(this.place, [...this.ruledOut].join(' ') || undefined);
    this.follow(this.store.view);
  }

  protected follow({ lab }: LabView): void {
    const standing = lab?.state.hypothesis?.choice;
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const id = row.dataset['cause'] ?? '';
      const out = this.ruledOut.has(id) && id !== standing;
      row.classList.toggle('out', out);
      row.classList.toggle('standing', id === standing);
      const cross = row.querySelector('[data-cross]');
      cross?.setAttribute('aria-pressed', String(out));
      if (cross) cross.textContent = (out ? words.ruledOut : words.cross)[this.language];
      const input = row.querySelector('input');
      if (input && id === standing) input.checked = true;
    }
  }
}

customElements.define('diagnose-sheet', DiagnoseSheet);
