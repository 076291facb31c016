import { followTalk, pageTalk } from './talk.ts';

/** Diagnose: a press strikes a cause through, and another takes it back. */
class CauseList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const cause = button?.dataset['cause'];
      if (cause === undefined) return;
      const { struck } = pageTalk().state;
      const without = struck.filter((one) => one !== cause);
      pageTalk().change({ struck: struck.includes(cause) ? without : [...struck, cause] });
    });
    followTalk(({ struck }) => {
      for (const button of this.querySelectorAll('button'))
        button.ariaPressed = String(struck.includes(button.dataset['cause'] ?? ''));
    });
  }
}

customElements.define('cause-list', CauseList);
