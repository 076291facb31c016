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
      if (this.store.view.lab) void this.note(cause, isOut ? 'open' : 'out');
    });
    followTalk(({ struck }) => {
      for (const button of this.querySelectorAll('button'))
        button.ariaPressed = String(struck.includes(button.dataset['cause'] ?? ''));
    });
  }

  protected follow(): void {}

  /** The one cause that is left is what the room suspects. */
  private async note(cause: string, state: 'open' | 'out'): Promise<void> {
    await this.store.act('note', { cause, state });
    const { struck } = pageTalk().state;
    const [left, ...others] = [...this.querySelectorAll('button')]
      .map(({ dataset }) => dataset['cause'] ?? '')
      .filter((one) => !struck.includes(one));
    if (left !== undefined && others.length === 0)
      await this.store.act('hypothesis', { choice: left });
  }
}

customElements.define('cause-list', CauseList);
