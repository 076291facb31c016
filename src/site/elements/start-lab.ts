import { fill } from '../language.ts';
import type { LabView } from '../client/lab-store.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Break: builds the network with its fault, in an account of the learner's own. */
class StartLab extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-start]');
    button?.addEventListener('click', () => void this.act(button, 'start'));
  }

  protected follow({ lab }: LabView): void {
    const attempt = lab?.state.attempt;
    const button = this.button('[data-start]');
    if (button) button.hidden = attempt !== undefined && attempt.state !== 'building';
    const status = this.querySelector('[data-status]');
    if (status === null || attempt === undefined || attempt.state === 'building') return;
    const since = new Date(attempt.startedAt).toLocaleTimeString(this.language, {
      timeStyle: 'short',
    });
    status.textContent =
      attempt.state === 'lost'
        ? words.lost[this.language]
        : fill(words.running, this.language, since, attempt.account);
  }
}

customElements.define('start-lab', StartLab);
