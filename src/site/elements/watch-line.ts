import { timeOf } from '../client/clock.ts';
import type { LabView } from '../client/lab-view.ts';
import { draw, write } from '../client/write.ts';
import { fill } from '../language.ts';
import { glyph } from '../path/glyph.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Fix: says that every change is judged by itself, and what the last check found. */
class WatchLine extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-check]');
    button?.addEventListener('click', () => void this.act(button, 'check'));
  }

  protected follow({ connection, lab, result, checkedAt }: LabView): void {
    const { language: lang } = this;
    this.hidden = connection !== 'online';
    const runs = lab?.state.attempt?.state === 'running';
    const button = this.button('[data-check]');
    if (button) button.hidden = !runs;
    const link = this.one('[data-claims]', HTMLElement);
    if (link) link.hidden = result === undefined;
    this.say('[data-told]', (runs ? words.watching : words.watchLater)[lang]);
    const all = result?.tasks.flatMap(({ conditions }) => conditions) ?? [];
    const held = all.filter(({ status }) => status === 'pass' || status === 'warning').length;
    const time = checkedAt && timeOf(checkedAt, lang);
    this.say(
      '[data-count]',
      result && time !== undefined ? fill(words.checkedAt, lang, time, held, all.length) : '',
    );
    const isDone = result !== undefined && held === all.length;
    draw(this.querySelector('[data-sign]'), isDone ? glyph('allow', '✓') : glyph('skip', ''));
  }

  private say(selector: string, text: string): void {
    write(this.querySelector(selector), text);
  }
}

customElements.define('watch-line', WatchLine);
