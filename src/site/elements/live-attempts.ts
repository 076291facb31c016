import type { AttemptEvent } from '#server/api.ts';
import type { LabView } from '../client/lab-store.ts';
import { fateWords } from '#request/words/fate-words.ts';
import { markup, prose, type Markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { LabElement } from './lab-element.ts';

const mostRows = 40;

/** What clients inside send, one line an attempt, while this page is looked at. */
class LiveAttempts extends LabElement {
  private events: EventSource | undefined;
  private attempt = '';

  protected override ready(): void {
    document.addEventListener('visibilitychange', () => this.follow(this.store.view));
  }

  protected follow({ connection, lab }: LabView): void {
    const { attempt } = lab?.state ?? {};
    if (attempt !== undefined && attempt.id !== this.attempt) this.clear(attempt.id);
    const isThere = connection === 'online' && attempt?.state === 'running';
    if (!isThere || document.visibilityState !== 'visible') return this.rest();
    if (this.events) return;
    this.events = new EventSource(`/api/labs/${this.store.id}/attempts`);
    this.events.addEventListener('message', ({ data }: MessageEvent<string>) =>
      this.add(JSON.parse(data)),
    );
    // The store notices too when a server is gone, and says when it is back.
    this.events.addEventListener('error', () => this.rest());
  }

  /** A hidden page holds no connection: a browser has few of them for one server. */
  private rest(): void {
    this.events?.close();
    this.events = undefined;
  }

  private clear(attempt: string): void {
    this.attempt = attempt;
    this.querySelector('ol')?.replaceChildren();
    this.show(false);
  }

  private add(event: AttemptEvent): void {
    const list = this.querySelector('ol');
    if (list === null || (event.what === 'name' && event.fate === 'reached')) return;
    this.show(true);
    this.dispatchEvent(new CustomEvent('closednet:attempt', { bubbles: true }));
    const follows = list.scrollTop + list.clientHeight >= list.scrollHeight - 4;
    list.insertAdjacentHTML('beforeend', this.row(event).markup);
    while (list.childElementCount > mostRows) list.firstElementChild?.remove();
    if (follows) list.scrollTop = list.scrollHeight;
  }

  private show(some: boolean): void {
    this.querySelector('p')?.toggleAttribute('hidden', some);
    this.querySelector('ol')?.toggleAttribute('hidden', !some);
  }

  private row({ place, destination, fate, action, where, because }: AttemptEvent): Markup {
    const look = fate === 'reached' ? 'allow' : fate === 'unknown' ? 'unknown' : 'deny';
    const sign = { allow: '✓', unknown: '?', deny: '✕' }[look];
    return markup`<li data-v="${look}">${glyph(look, sign)}<div><span class="dim">${place} →</span> <code>${destination}</code>${
      action !== undefined && markup` <code class="action">${action}</code>`
    }${because && markup`<div class="rule">${prose(because[this.language])}${!because.en.includes(where ?? '') && markup` <code>${where}</code>`}</div>`}</div><span class="word" data-v="${look}">${fateWords[fate][this.language]}</span></li>`;
  }
}

customElements.define('live-attempts', LiveAttempts);
