import { fill } from '../language.ts';
import type { LabView } from '../client/lab-view.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { AskedFirst } from './asked-first.ts';

/** Reset: names what is lost, then starts again in a fresh account. */
class ResetLab extends AskedFirst {
  protected async work(sure: HTMLButtonElement, close: () => void): Promise<void> {
    const reply = await this.act(sure, 'reset');
    if (reply === undefined) return;
    close();
    this.say(fill(words.resetDone, this.language, reply.state.attempt?.account ?? ''));
  }

  protected follow({ lab }: LabView): void {
    this.hidden = lab?.state.attempt === undefined;
  }
}

customElements.define('reset-lab', ResetLab);
