import { fill } from '../language.ts';
import type { LabView } from '../client/lab-store.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Reset: names what is lost, then starts again in a fresh account. */
class ResetLab extends LabElement {
  protected override ready(): void {
    const [ask, sure, leave] = ['[data-ask]', '[data-sure]', '[data-keep]'].map((one) =>
      this.button(one),
    );
    const question = this.one('[data-question]', HTMLElement);
    if (ask === undefined || sure === undefined || leave === undefined || question === undefined)
      return;
    const open = (asked: boolean) => {
      question.hidden = !asked;
      ask.hidden = asked;
      (asked ? leave : ask).focus();
    };
    ask.addEventListener('click', () => open(true));
    leave.addEventListener('click', () => open(false));
    sure.addEventListener('click', () => void this.reset(sure, () => open(false)));
  }

  private async reset(sure: HTMLButtonElement, close: () => void): Promise<void> {
    const reply = await this.act(sure, 'reset');
    if (reply === undefined) return;
    close();
    const status = this.querySelector('[data-status]');
    const account = reply.state.attempt?.account ?? '';
    if (status) status.textContent = fill(words.resetDone, this.language, account);
  }

  protected follow({ lab }: LabView): void {
    this.hidden = lab?.state.attempt === undefined;
  }
}

customElements.define('reset-lab', ResetLab);
