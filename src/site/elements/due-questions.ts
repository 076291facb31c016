import { review } from '#labs/retrieve.ts';
import { readStanding } from '../client/own-progress.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { reviewWords as words } from '../words/review.ts';

/** A line that says how many questions are due, and leads to them; nothing where none is. */
class DueQuestions extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const standing = await readStanding();
    if (!standing.ok) return;
    const { due } = review(standing.value.labs, new Date());
    this.hidden = due.length === 0;
    const lang = pageLanguage();
    const link = this.querySelector('a');
    const told = due.length === 1 ? words.oneDue : words.due;
    if (link && due.length > 0) link.textContent = fill(told, lang, due.length);
  }
}

customElements.define('due-questions', DueQuestions);
