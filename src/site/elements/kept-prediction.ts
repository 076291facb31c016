import type { Result } from '#labs/result.ts';
import { followHopLinks, hopLink } from '../client/hop-link.ts';
import type { LabView } from '../client/lab-view.ts';
import { draw } from '../client/write.ts';
import { fill } from '../language.ts';
import { markup, prose, type Markup } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** What was predicted, beside what the client really saw: both stay. */
class KeptPrediction extends LabElement {
  protected override ready(): void {
    followHopLinks(this);
  }

  protected follow({ lab, result }: LabView): void {
    const { prediction, attempt } = lab?.state ?? {};
    this.hidden = prediction === undefined;
    if (prediction === undefined) return;
    const { language: lang } = this;
    const { choice, reason } = prediction;
    const because =
      reason !== undefined && markup`<small>${fill(words.reason, lang, reason)}</small>`;
    this.show('[data-predicted]', markup`${wordsOf(choice)}${because}`);
    const happened = lab?.happened;
    const broken = attempt?.broken;
    const seen = broken && this.seen(broken.condition, broken.code, broken.hop);
    const told = happened === undefined ? words.notSeen[lang] : wordsOf(happened);
    this.show('[data-seen]', markup`${told}${seen && markup`<small>${seen}</small>`}`);
    this.show('[data-now]', this.now(result, broken?.condition));
    const as = choice === happened ? words.asPredicted : words.notAsPredicted;
    this.show('[data-compared]', markup`${happened !== undefined && as[lang]}`);
  }

  /** What the client sees, and where its request ends on the path. */
  private seen(condition: string, code: string, hop?: number): Markup {
    const told = hop !== undefined && fill(words.atHop, this.language, hop);
    return markup`<code>${code}</code>${told && markup` · ${hopLink(condition, hop ?? 0, told)}`}`;
  }

  private now(result: Result | undefined, condition: string | undefined): Markup {
    const conditions = result?.tasks.flatMap((task) => task.conditions);
    const main = conditions?.find(({ id }) => id === condition);
    if (main === undefined) return markup`${words.notChecked[this.language]}`;
    const { status, expected, id, code, hop } = main;
    if (status === 'pass') return markup`✓ ${prose(expected[this.language])}`;
    return markup`✕ ${prose(expected[this.language])}<small>${this.seen(id, code, hop)}</small>`;
  }

  private show(selector: string, told: Markup): void {
    draw(this.querySelector(selector), told);
  }
}

/** A choice as the card of the prediction words it. */
function wordsOf(choice: string): string {
  const input = document.querySelector(`predict-card input[value="${CSS.escape(choice)}"]`);
  return input?.nextElementSibling?.textContent.trim() ?? choice;
}

customElements.define('kept-prediction', KeptPrediction);
