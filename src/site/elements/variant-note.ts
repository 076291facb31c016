import { fill } from '../language.ts';
import type { LabView } from '../client/lab-view.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Of an attempt with a seed: what of the text may be otherwise, and not which of it is. */
class VariantNote extends LabElement {
  protected follow({ lab }: LabView): void {
    const seed = lab?.state.attempt?.seed;
    this.hidden = seed === undefined;
    const text = seed === undefined ? '' : fill(words.variant, this.language, seed);
    if (this.textContent !== text) this.textContent = text;
  }
}

customElements.define('variant-note', VariantNote);
