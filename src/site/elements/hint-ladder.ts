import type { LabView } from '../client/lab-view.ts';
import { draw } from '../client/write.ts';
import { prose } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const lastRung = 4;

/** Hints, one rung at a time, from the learner's own network; nothing counts them. */
class HintLadder extends LabElement {
  private readonly task = this.dataset['task'] ?? '';

  protected override ready(): void {
    const button = this.button('[data-hint]');
    button?.addEventListener('click', () => void this.act(button, 'hint', { task: this.task }));
  }

  protected follow({ hints = [] }: LabView): void {
    const mine = hints.filter(({ task }) => task === this.task);
    const rungs = mine.toSorted((a, b) => a.rung - b.rung);
    const list = this.querySelector('ol');
    if (list === null) return;
    // Each rung by itself: a new one is told, and those before it are not told again.
    for (const [i, { rung, words: said }] of rungs.entries()) {
      const row = list.children[i] ?? list.appendChild(document.createElement('li'));
      row.setAttribute('data-rung', String(rung));
      draw(row, prose(said[this.language]));
    }
    while (list.children.length > rungs.length) list.lastElementChild?.remove();
    const button = this.button('[data-hint]');
    if (button === undefined || rungs.length === 0) return;
    button.hidden = rungs.some(({ rung }) => rung >= lastRung);
    button.textContent = words.moreHint[this.language];
  }
}

customElements.define('hint-ladder', HintLadder);
