import type { LabView } from '../client/lab-store.ts';
import { markup, prose } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const lastRung = 4;

/** Hints, one rung at a time, from the learner's own network; nothing counts them. */
class HintLadder extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-hint]');
    button?.addEventListener('click', () => void this.climb(button));
  }

  private async climb(button: HTMLButtonElement): Promise<void> {
    const reply = await this.act(button, 'hint', { task: this.dataset['task'] ?? '' });
    const hint = reply?.hint;
    const list = this.querySelector('ol');
    if (hint === undefined || list === null) return;
    list.querySelector(`[data-rung="${hint.rung}"]`)?.remove();
    const row = markup`<li data-rung="${hint.rung}">${prose(hint.words[this.language])}</li>`;
    list.insertAdjacentHTML('beforeend', row.markup);
    button.hidden = hint.rung >= lastRung;
    button.textContent = words.moreHint[this.language];
  }

  protected follow({ lab }: LabView): void {
    const button = this.button('[data-hint]');
    const asked = this.querySelectorAll('li').length > 0;
    const task = this.dataset['task'] ?? '';
    if (button && !asked && (lab?.state.hints[task] ?? 0) > 0) button.dataset['before'] = 'true';
  }
}

customElements.define('hint-ladder', HintLadder);
