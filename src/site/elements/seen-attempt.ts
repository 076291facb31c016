import { fateWords } from '#request/words/fate-words.ts';
import { timeOf } from '../client/clock.ts';
import type { LabView } from '../client/lab-view.ts';
import { draw } from '../client/write.ts';
import { markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const fates: Readonly<Record<string, (typeof fateWords)[keyof typeof fateWords]>> = fateWords;

/** Observe: ticked once a client of the learner's own was seen to try from inside. */
class SeenAttempt extends LabElement {
  protected follow({ connection, lab }: LabView): void {
    this.hidden = connection !== 'online';
    const { language: lang } = this;
    const seen = lab?.state.observed;
    const text = seen
      ? markup`<b>${words.youTried[lang]}</b> <code>${seen.destination}</code> · ${fates[seen.fate]?.[lang]} · ${timeOf(seen.at, lang)}`
      : markup`${words.tryIt[lang]}`;
    draw(this.querySelector('[data-told]'), text);
    draw(this.querySelector('[data-sign]'), seen ? glyph('allow', '✓') : glyph('skip', ''));
  }
}

customElements.define('seen-attempt', SeenAttempt);
