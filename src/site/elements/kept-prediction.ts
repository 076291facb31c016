import type { LabView } from '../client/lab-store.ts';
import { fill } from '../language.ts';
import { markup, prose, type Markup } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** What was predicted, beside what the client really saw: both stay. */
class KeptPrediction extends LabElement {
  protected follow({ lab, result, connection }: LabView): void {
    const { prediction, attempt } = lab?.state ?? {};
    this.hidden = prediction === undefined;
    if (prediction === undefined) return;
    const { language: lang } = this;
    const { choice, reason } = prediction;
    const because =
      reason !== undefined && markup`<small>${fill(words.reason, lang, reason)}</small>`;
    this.show('[data-predicted]', markup`${wordsOf(choice)}${because}`);
    const happened = lab?.happened;
    // Without a network of the reader's own, what happened is what was recorded.
    const isSeen = attempt?.broken !== undefined || connection === 'offline';
    const seen = attempt?.broken?.observed[lang];
    const recorded = happened === undefined ? '' : wordsOf(happened);
    const told = prose(seen ?? (isSeen ? recorded : words.notSeen[lang]));
    this.show('[data-seen]', told);
    const main = result?.tasks
      .flatMap(({ conditions }) => conditions)
      .find(({ id }) => id === attempt?.broken?.condition);
    this.show('[data-now]', prose(main?.observed[lang] ?? words.notChecked[lang]));
    const as = choice === happened ? words.asPredicted : words.notAsPredicted;
    this.show('[data-compared]', markup`${isSeen && happened !== undefined && as[lang]}`);
  }

  private show(selector: string, told: Markup): void {
    const place = this.querySelector(selector);
    if (place && place.innerHTML !== told.markup) place.innerHTML = told.markup;
  }
}

/** A choice as the card of the prediction words it. */
function wordsOf(choice: string): string {
  const input = document.querySelector(`predict-card input[value="${CSS.escape(choice)}"]`);
  return input?.nextElementSibling?.textContent.trim() ?? choice;
}

customElements.define('kept-prediction', KeptPrediction);
