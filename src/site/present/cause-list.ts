import { LabElement } from '../elements/lab-element.ts';
import { followTalk, pageTalk } from './talk.ts';

/** Diagnose: a press strikes a cause through, and another takes it back. */
class CauseList extends LabElement {
  protected override ready(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const cause = button?.dataset['cause'];
      if (cause === undefined) return;
      const { struck } = pageTalk().state;
      const without = struck.filter((one) => one !== cause);
      const isOut = struck.includes(cause);
      pageTalk().change({ struck: isOut ? without : [...struck, cause] });
      // The worksheet of the lesson has it too, where the lab is known.
      if (this.store.view.lab)
        void this.store.act('note', { cause, state: isOut ? 'open' : 'out' });
    });
    followTalk(({ struck }) => {
      for (const button of this.querySelectorAll('button'))
        button.ariaPressed = String(struck.includes(button.dataset['cause'] ?? ''));
    });
  }

  protected follow(): void {}
}

customElements.define('cause-list', CauseList);
