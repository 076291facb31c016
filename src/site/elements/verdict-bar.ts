import type { LabView } from '../client/lab-store.ts';
import { markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { verdictOf } from '../path/verdict.ts';
import { marksOf } from '../plan/mark.ts';
import { pathWords as words } from '../words/path.ts';
import { LabElement } from './lab-element.ts';

/** On narrow windows: the verdict at the bottom edge, and the way to the path; aside when that shows. */
class VerdictBar extends LabElement {
  private seen = false;

  protected override ready(): void {
    const path = document.querySelector('path-view');
    if (path === null) return;
    new IntersectionObserver(
      ([entry]) => {
        this.seen = entry?.isIntersecting ?? false;
        this.follow(this.store.view);
      },
      { rootMargin: '-80px' },
    ).observe(path);
  }

  protected follow({ path }: LabView): void {
    this.hidden = this.seen || path === undefined;
    if (path === undefined) return;
    const verdict = verdictOf({ ...path, marks: marksOf(path.trace) }, this.language);
    this.dataset['v'] = verdict.look;
    this.innerHTML =
      markup`<a href="#path">${glyph(verdict.look, verdict.sign)}<b>${verdict.headline}</b>
<span class="go">${words.toPath[this.language]} ↓</span></a>`.markup;
  }
}

customElements.define('verdict-bar', VerdictBar);
