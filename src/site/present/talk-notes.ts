import { pageDeck } from './deck.ts';

/** On the desk: the notes of the step that the slide belongs to. */
class TalkNotes extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('closednet:slide', () => this.follow());
    this.follow();
  }

  private follow(): void {
    const step = pageDeck()?.current?.dataset['step'] ?? 'title';
    for (const note of this.querySelectorAll<HTMLElement>('[data-of]'))
      note.hidden = note.dataset['of'] !== step;
  }
}

customElements.define('talk-notes', TalkNotes);
