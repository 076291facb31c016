import type { LabView } from '../client/lab-view.ts';
import { markup, prose } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const lastRung = 4;

/** Hints, one rung at a time, from the learner's own network; nothing counts them. */
class HintLadder extends LabElement {
  private readonly task = this.dataset['task'] ?? '';
  private told = '';

  protected override ready(): void {
    const button = this.button('[data-hint]');
    button?.addEventListener('click', () => void this.act(button, 'hint', { task: this.task }));
  }

  protected follow({ hints = [] }: LabView): void {
    const mine = hints.filter(({ task }) => task === this.task);
    const rungs = mine.toSorted((a, b) => a.rung - b.rung);
    const list = this.querySelector('ol');
    const rows = markup`${rungs.map((hint) => markup`<li data-rung="${hint.rung}">${prose(hint.words[this.language])}</li>`)}`;
    if (list === null || rows.markup === this.told) return;
    this.told = rows.markup;
    list.innerHTML = rows.markup;
    const button = this.button('[data-hint]');
    if (button === undefined) return;
    button.hidden = rungs.some(({ rung }) => rung >= lastRung);
    button.textContent = words.moreHint[this.language];
  }
}

customElements.define('hint-ladder', HintLadder);
