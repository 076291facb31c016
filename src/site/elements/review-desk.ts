import type { LabState } from '#labs/lab-state.ts';
import { review } from '#labs/retrieve.ts';
import { dayOf } from '../client/clock.ts';
import { keepAnswer } from '../client/keep-answer.ts';
import { tell } from '../client/notice.ts';
import { readStanding } from '../client/own-progress.ts';
import { pageLanguage } from '../client/page-language.ts';
import { hearAnswers, tellAgain, type Chosen } from '../client/quiz-answer.ts';
import { fill } from '../language.ts';
import { reviewWords as words } from '../words/review.ts';

/** Asks the questions that are due, longest waiting first, and keeps the first answer to each. */
class ReviewDesk extends HTMLElement {
  private readonly language = pageLanguage();
  private states: readonly LabState[] = [];
  private readonly open = new Set<string>();
  private asked = 0;

  async connectedCallback(): Promise<void> {
    const standing = await readStanding();
    if (!standing.ok) {
      this.querySelector('[data-told]')?.remove();
      return tell(this.querySelector('[data-notice]'), standing.problem, this.language);
    }
    this.states = standing.value.labs;
    hearAnswers(this, (chosen) => void this.answered(chosen));
    this.ask();
  }

  private ask(): void {
    const { due } = review(this.states, new Date());
    const list = this.querySelector('ol');
    for (const { lab, question } of due) {
      const row = this.fieldOf(lab, question)?.closest<HTMLElement>('[data-asked]');
      // A question that a lab no longer has is not asked.
      if (!row || !list) continue;
      row.hidden = false;
      row.querySelector<HTMLElement>('fieldset')?.removeAttribute('hidden');
      list.append(row);
      this.open.add(`${lab} ${question}`);
    }
    this.asked = this.open.size;
    this.querySelector('[data-rule]')?.toggleAttribute('hidden', this.asked === 0);
    this.say();
  }

  private fieldOf(lab: string, question: string): Element | null {
    const [of, id] = [lab, question].map((one) => CSS.escape(one));
    return this.querySelector(`[data-of="${of}"][data-question="${id}"]`);
  }

  private async answered(chosen: Chosen): Promise<void> {
    const { lab, question } = chosen;
    if (!this.open.delete(`${lab} ${question}`)) return;
    const state = await keepAnswer(chosen);
    if (state === undefined) return;
    this.states = this.states.map((one) => (one.id === lab ? state : one));
    const field = this.fieldOf(lab, question);
    if (field) tellAgain(field, state.answers?.[question] ?? [], this.language);
    this.say();
  }

  private say(): void {
    const place = this.querySelector('[data-told]');
    if (place) place.textContent = this.told();
  }

  private told(): string {
    const { language: lang } = this;
    const { next } = review(this.states, new Date());
    const answered = this.asked - this.open.size;
    if (this.open.size > 0) {
      if (answered > 0) return fill(words.left, lang, answered, this.asked);
      return fill(this.asked === 1 ? words.oneDue : words.due, lang, this.asked);
    }
    if (this.asked > 0)
      return next ? fill(words.allDone, lang, dayOf(next, lang)) : words.allKnown[lang];
    if (next) return fill(words.until, lang, dayOf(next, lang));
    const everAsked = this.states.some(({ answers }) => Object.keys(answers ?? {}).length > 0);
    return (everAsked ? words.known : words.never)[lang];
  }
}

customElements.define('review-desk', ReviewDesk);
