import type { LabView } from '../client/lab-view.ts';
import type { LabState } from '#server/api.ts';
import { write } from '../client/write.ts';
import { fill } from '../language.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

type Note = NonNullable<LabState['worksheet']>[string];

/**
 * Diagnose: each cause with what would rule it out. One is ruled out by evidence that the learner
 * writes down; it stays, struck through. Then they commit to one of those that are left.
 */
class DiagnoseSheet extends LabElement {
  private noted = Promise.resolve();

  protected override ready(): void {
    const button = this.button('[data-commit]');
    button?.addEventListener('click', () => {
      const choice = this.choice();
      if (choice !== undefined) void this.commit(button, choice);
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'radio') this.follow(this.store.view);
      else void this.note(this.rowOf(target), undefined);
    });
    for (const cross of this.querySelectorAll<HTMLButtonElement>('[data-cross]'))
      cross.addEventListener('click', () => void this.cross(this.rowOf(cross)));
  }

  /** The button has done its work: who pressed it goes on from what is told beside it. */
  private async commit(button: HTMLButtonElement, choice: string): Promise<void> {
    const told = await this.act(button, 'hypothesis', { choice });
    if (told) this.one('[data-held]', HTMLElement)?.focus();
  }

  private choice(): string | undefined {
    return this.one('input[type="radio"]:checked:enabled', HTMLInputElement)?.value;
  }

  private rowOf(inside: Element): HTMLElement {
    const row = inside.closest<HTMLElement>('[data-cause]');
    if (row === null) throw new Error('a control of the worksheet stands outside its rows');
    return row;
  }

  private noteOf(row: HTMLElement): Note | undefined {
    return this.store.view.lab?.state.worksheet?.[row.dataset['cause'] ?? ''];
  }

  /** Rules out, or takes it back. Without evidence nothing is ruled out. */
  private async cross(row: HTMLElement): Promise<void> {
    const field = row.querySelector<HTMLInputElement>('[data-evidence]');
    const isOut = this.noteOf(row)?.state === 'out';
    const lacks = !isOut && field?.value.trim() === '';
    write(row.querySelector('[data-first]'), lacks ? words.sayFirst[this.language] : '');
    if (lacks) field?.focus();
    else await this.note(row, isOut ? 'open' : 'out');
  }

  /** Written one after the other: one click leaves a field that changed and presses the button beside it. */
  private note(row: HTMLElement, state: Note['state'] | undefined): Promise<void> {
    this.noted = this.noted.then(async () => {
      const evidence = row.querySelector<HTMLInputElement>('[data-evidence]')?.value.trim() ?? '';
      await this.act(undefined, 'note', {
        cause: row.dataset['cause'] ?? '',
        state: state ?? this.noteOf(row)?.state ?? 'open',
        ...(evidence !== '' && { evidence }),
      });
    });
    return this.noted;
  }

  protected follow({ lab }: LabView): void {
    const { hypothesis, worksheet } = lab?.state ?? {};
    const rows = [...this.querySelectorAll<HTMLElement>('[data-cause]')];
    for (const row of rows) {
      const id = row.dataset['cause'] ?? '';
      this.showRow(row, worksheet?.[id], id === hypothesis?.choice);
    }
    const open = rows.filter((row) => !row.classList.contains('out')).length;
    this.say('[data-left]', fill(words.left, this.language, open, rows.length));
    this.tellCommit(hypothesis?.choice);
  }

  private showRow(row: HTMLElement, note: Note | undefined, standing: boolean): void {
    const out = note?.state === 'out';
    row.classList.toggle('out', out);
    row.classList.toggle('standing', standing);
    const state = out ? words.ruledOut : standing ? words.standing : words.possible;
    write(row.querySelector('[data-state]'), state[this.language]);
    const cross = row.querySelector('[data-cross]');
    cross?.setAttribute('aria-pressed', String(out));
    write(cross, (out ? words.restore : words.cross)[this.language]);
    const radio = row.querySelector<HTMLInputElement>('input[type="radio"]');
    if (radio) {
      radio.disabled = out;
      if (standing && this.choice() === undefined) radio.checked = true;
    }
    const field = row.querySelector<HTMLInputElement>('[data-evidence]');
    if (field && document.activeElement !== field && note?.evidence !== undefined)
      field.value = note.evidence;
  }

  private tellCommit(standing: string | undefined): void {
    const choice = this.choice();
    const button = this.button('[data-commit]');
    if (button && button.getAttribute('aria-busy') !== 'true')
      button.disabled = choice === undefined || choice === standing;
    const cause = this.querySelector(`[data-cause="${CSS.escape(standing ?? '')}"] label span`);
    const held = fill(words.committed, this.language, cause?.textContent ?? '');
    this.say('[data-held]', standing === undefined ? this.unheld(choice) : held);
  }

  private unheld(choice: string | undefined): string {
    return choice === undefined ? words.chooseFirst[this.language] : '';
  }

  private say(selector: string, text: string): void {
    write(this.querySelector(selector), text);
  }
}

customElements.define('diagnose-sheet', DiagnoseSheet);
