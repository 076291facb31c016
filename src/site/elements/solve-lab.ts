import type { StepEvent } from '#server/api.ts';
import { fill } from '../language.ts';
import type { LabView } from '../client/lab-view.ts';
import { markup, prose } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { AskedFirst } from './asked-first.ts';

/** Solve: after asking, makes the solution's calls one by one, and shows each as it is made. */
class SolveLab extends AskedFirst {
  private shown: readonly StepEvent[] = [];

  protected async work(sure: HTMLButtonElement, close: () => void): Promise<void> {
    this.say('');
    const reply = await this.act(sure, 'solve');
    if (reply === undefined) return;
    close();
    this.say(fill(words.solveDone, this.language, this.shown.length));
  }

  protected follow({ lab, steps = [] }: LabView): void {
    this.hidden = lab?.state.attempt?.state !== 'running';
    const solving = steps.filter(({ doing }) => doing === 'solve');
    if (solving.length === this.shown.length) return;
    this.shown = solving;
    const list = this.one('ol', HTMLElement);
    if (list === undefined) return;
    list.hidden = solving.length === 0;
    const rows = solving.map(
      ({ comment, command }) =>
        markup`<li>${prose(comment[this.language])}<pre tabindex="0"><code>${command}</code></pre></li>`,
    );
    list.innerHTML = markup`${rows}`.markup;
    list.scrollTop = list.scrollHeight;
  }
}

customElements.define('solve-lab', SolveLab);
