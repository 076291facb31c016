import { write } from '../client/write.ts';
import { fill } from '../language.ts';
import type { LabView } from '../client/lab-view.ts';
import { stepNumber } from '../lesson-steps.ts';
import { nextAction, type NextAction } from '../next-action.ts';
import { plain } from '../markup.ts';
import { kindOfClaim, wholeOfPage } from '../client/page-whole.ts';
import { LabElement } from './lab-element.ts';

/** The line that always says what to do next, and leads there. On narrow windows it opens the rail. */
class NextActionLine extends LabElement {
  protected override ready(): void {
    const fold = this.button('[data-fold]');
    const rail = document.querySelector('step-rail');
    fold?.addEventListener('click', () => open(rail?.classList.toggle('open') ?? false));
    rail?.addEventListener('click', () => open(false));
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !rail?.classList.contains('open')) return;
      open(false);
      fold?.focus();
    });
    function open(is: boolean): void {
      rail?.classList.toggle('open', is);
      fold?.setAttribute('aria-expanded', String(is));
    }
  }

  protected follow(view: LabView): void {
    const next = nextAction(view, wholeOfPage(), kindOfClaim);
    this.hidden = next === undefined;
    const link = this.one('a', HTMLAnchorElement);
    const told = this.querySelector('[data-told]');
    if (next === undefined || link === undefined || told === null) return;
    link.href = next.atEnd ? '#lesson-end' : `#step-${stepNumber(next.step)}`;
    const values = next.values.map((value) => this.said(value));
    const text = fill(next.told, this.language, ...values);
    write(told, text);
  }

  private said(value: NextAction['values'][number]): string | number {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return plain(value[this.language]);
    const day = new Date(value);
    return Number.isNaN(day.getTime())
      ? value
      : day.toLocaleDateString(this.language, { month: 'long', day: 'numeric' });
  }
}

customElements.define('next-action', NextActionLine);
