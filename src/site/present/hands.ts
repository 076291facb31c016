import type { LabView } from '../client/lab-view.ts';
import { pageLab } from '../client/page-lab.ts';
import { LabElement } from '../elements/lab-element.ts';
import { keepHands } from './stage-points.ts';
import { followTalk, pageTalk } from './talk.ts';

const typingMilliseconds = 400;

/** Predict: the presenter types how many hands each choice got. */
class ShowOfHands extends HTMLElement {
  private typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const choice = choiceOf(target);
      const { hands } = pageTalk().state;
      const count = target.validity.valid ? Number(target.value) : 0;
      pageTalk().change({ hands: { ...hands, [choice]: count } });
      clearTimeout(this.typing);
      this.typing = setTimeout(
        () => keepHands(pageLab(), pageTalk().state.hands),
        typingMilliseconds,
      );
    });
    this.addEventListener('keydown', (event) => this.pressed(event));
    followTalk(({ hands }) => {
      for (const field of this.querySelectorAll('input')) {
        const count = hands[choiceOf(field)];
        if (document.activeElement !== field)
          field.value = count === undefined ? '' : String(count);
      }
      showShares(this, hands);
    });
  }

  /** Enter goes to the next choice, and from the last one back to the slides; Escape at once. */
  private pressed({ key, target }: KeyboardEvent): void {
    if (!(target instanceof HTMLInputElement) || (key !== 'Enter' && key !== 'Escape')) return;
    const fields = [...this.querySelectorAll('input')];
    const next = key === 'Enter' ? fields[fields.indexOf(target) + 1] : undefined;
    if (next) next.select();
    else target.blur();
  }
}

/**
 * Observe: the counts as they were, and once it is opened what happened beside them. The room's
 * answer is then kept as the prediction of the lab, which opens its result.
 */
class HandsKept extends LabElement {
  protected override ready(): void {
    followTalk(({ hands }) => {
      for (const place of this.querySelectorAll('output'))
        place.value = String(hands[choiceOf(place)] ?? '–');
      showShares(this, hands);
      void this.keepPrediction();
    });
  }

  protected follow({ lab }: LabView): void {
    const happened = lab?.happened ?? this.dataset['happened'];
    for (const row of this.querySelectorAll<HTMLElement>('[data-choice]'))
      row.toggleAttribute('data-happened', row.dataset['choice'] === happened);
  }

  private async keepPrediction(): Promise<void> {
    const slide = this.closest('.slide')?.id ?? '';
    const { opened, hands } = pageTalk().state;
    if ((opened[slide] ?? 0) === 0 || this.store.view.lab === undefined) return;
    if (this.store.view.lab.state.prediction !== undefined) return;
    const [most] = Object.entries(hands).toSorted(([, a], [, b]) => b - a);
    if (most) await this.store.act('predict', { choice: most[0] });
  }
}

function choiceOf(inside: Element): string {
  return inside.closest<HTMLElement>('[data-choice]')?.dataset['choice'] ?? '';
}

function showShares(root: Element, hands: Readonly<Record<string, number>>): void {
  const all = Object.values(hands).reduce((sum, count) => sum + count, 0);
  for (const bar of root.querySelectorAll('progress')) {
    bar.max = Math.max(all, 1);
    bar.value = hands[choiceOf(bar)] ?? 0;
  }
}

customElements.define('show-of-hands', ShowOfHands);
customElements.define('hands-kept', HandsKept);
