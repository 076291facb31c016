import { fateWords } from '#request/words/fate-words.ts';
import { timeOf } from '../client/clock.ts';
import type { LabView } from '../client/lab-view.ts';
import { markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const fates: Readonly<Record<string, (typeof fateWords)[keyof typeof fateWords]>> = fateWords;

/** Observe: ticked once a client of the learner's own was seen to try from inside. */
class SeenAttempt extends LabElement {
  private told = '';

  protected follow({ connection, lab }: LabView): void {
    this.hidden = connection !== 'online';
    const { language: lang } = this;
    const seen = lab?.state.observed;
    const place = this.querySelector('[data-told]');
    const sign = this.querySelector('[data-sign]');
    const text = seen
      ? markup`<b>${words.youTried[lang]}</b> <code>${seen.destination}</code> · ${fates[seen.fate]?.[lang]} · ${timeOf(seen.at, lang)}`
      : markup`${words.tryIt[lang]}`;
    if (place === null || sign === null || this.told === text.markup) return;
    this.told = text.markup;
    place.innerHTML = text.markup;
    sign.innerHTML = (seen ? glyph('allow', '✓') : glyph('skip', '')).markup;
  }
}

customElements.define('seen-attempt', SeenAttempt);
