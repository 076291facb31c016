import type { LabView } from '../client/lab-view.ts';
import { write } from '../client/write.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Predict: any answer opens the result; both answers stay side by side. */
class PredictCard extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-commit]');
    this.addEventListener('input', () => {
      if (button) button.disabled = this.choice() === undefined;
    });
    button?.addEventListener('click', () => void this.commit(button));
  }

  private choice(): string | undefined {
    return this.one('input[type="radio"]:checked', HTMLInputElement)?.value;
  }

  private async commit(button: HTMLButtonElement): Promise<void> {
    const choice = this.choice();
    const reason = this.one('input[type="text"]', HTMLInputElement)?.value.trim() ?? '';
    if (choice === undefined) return;
    const told = await this.act(button, 'predict', { choice, ...(reason !== '' && { reason }) });
    if (told) this.one('[data-open]', HTMLElement)?.focus();
  }

  protected follow({ lab }: LabView): void {
    const prediction = lab?.state.prediction;
    this.classList.toggle('committed', prediction !== undefined);
    if (prediction === undefined) return;
    for (const row of this.querySelectorAll<HTMLElement>('.choice')) {
      const input = row.querySelector('input');
      if (input === null) continue;
      input.checked = input.value === prediction.choice;
      input.disabled = true;
      row.classList.toggle('happened', input.value === lab?.happened);
      write(row.querySelector('.tag'), this.tagOf(input.value, prediction.choice, lab?.happened));
    }
    this.tellResult(prediction.choice, lab?.happened);
  }

  private tagOf(value: string, choice: string, happened: string | undefined): string {
    const mine = value === choice ? words.yours[this.language] : '';
    const real = value === happened ? words.happened[this.language] : '';
    return [mine, real].filter((one) => one !== '').join(' · ');
  }

  private tellResult(choice: string, happened: string | undefined): void {
    const known = choice === happened ? words.asPredicted : words.notAsPredicted;
    const told = happened === undefined ? words.happenedLater : known;
    const said = `${told[this.language]} ${words.bothStay[this.language]}`;
    write(this.querySelector('[data-open]'), said);
  }
}

customElements.define('predict-card', PredictCard);
