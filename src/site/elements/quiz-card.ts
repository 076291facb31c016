import type { LabView } from '../client/lab-view.ts';
import { hearAnswers, tellAgain } from '../client/quiz-answer.ts';
import { LabElement } from './lab-element.ts';

/** Retrieve: the first answer to each question is kept, and tells when the question comes back. */
class QuizCard extends LabElement {
  protected override ready(): void {
    hearAnswers(this, ({ question, choice, right }) => {
      void this.store.act('answer', { question, choice, right });
    });
  }

  protected follow({ lab }: LabView): void {
    for (const [question, given] of Object.entries(lab?.state.answers ?? {})) {
      const field = this.querySelector(`[data-question="${CSS.escape(question)}"]`);
      if (field) tellAgain(field, given, this.language);
    }
  }
}

customElements.define('quiz-card', QuizCard);
