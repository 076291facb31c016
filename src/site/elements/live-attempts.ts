import type { AttemptEvent } from '#server/api.ts';
import { fateWords } from '#request/words/fate-words.ts';
import { attemptFeed } from '../client/attempt-feed.ts';
import { markup, prose, type Markup } from '../markup.ts';
import { marksOf } from '../plan/mark.ts';
import { glyph } from '../path/glyph.ts';
import { LabElement } from './lab-element.ts';

/** What clients inside send, one line an attempt, while this page is looked at. */
class LiveAttempts extends LabElement {
  private readonly feed = attemptFeed();
  private shown: readonly AttemptEvent[] = [];

  protected override ready(): void {
    this.feed.addEventListener('change', () => this.list());
    this.addEventListener('click', (event) => this.clicked(event));
    this.list();
  }

  /** A path that is drawn anew may tell the hop of what stands here already. */
  protected follow(): void {
    if (this.shown.length > 0) this.list(true);
  }

  private list(isAnew = false): void {
    const list = this.querySelector('ol');
    const { attempts } = this.feed;
    if (list === null) return;
    this.querySelector('p')?.toggleAttribute('hidden', attempts.length > 0);
    list.toggleAttribute('hidden', attempts.length === 0);
    const follows = list.scrollTop + list.clientHeight >= list.scrollHeight - 4;
    const stays = !isAnew && this.shown.length > 0;
    const added = stays ? attempts.filter((one) => !this.shown.includes(one)) : attempts;
    // What stands is left alone: a list that is read aloud says only what is new.
    if (!stays) list.replaceChildren();
    list.insertAdjacentHTML('beforeend', added.map((one) => this.row(one).markup).join(''));
    while (list.childElementCount > attempts.length) list.firstElementChild?.remove();
    this.shown = attempts;
    if (follows) list.scrollTop = list.scrollHeight;
  }

  private row(event: AttemptEvent): Markup {
    const { place, destination, fate, action, where, because } = event;
    const look = fate === 'reached' ? 'allow' : fate === 'unknown' ? 'unknown' : 'deny';
    const sign = { allow: '✓', unknown: '?', deny: '✕' }[look];
    const told =
      because &&
      markup`${prose(because[this.language])}${!because.en.includes(where ?? '') && markup` <code>${where}</code>`}`;
    return markup`<li data-v="${look}">${glyph(look, sign)}<div><span class="dim">${place} →</span> <code>${destination}</code>${
      action !== undefined && markup` <code class="action">${action}</code>`
    }${told && markup`<div class="rule">${this.linked(event, told)}</div>`}</div><span class="word" data-v="${look}">${fateWords[fate][this.language]}</span></li>`;
  }

  /** A link to the hop, where the path that is shown has the one that decided. */
  private linked({ code, where }: AttemptEvent, told: Markup): Markup {
    const { path } = this.store.view;
    if (!path?.revealed) return told;
    const hop = marksOf(path.trace).find(
      ({ step }) => step.verdict !== 'allow' && step.code === code && step.id === where,
    );
    return hop
      ? markup`<a href="#path" data-show-request="${path.shown}" data-show-hop="${hop.number}">${told}</a>`
      : told;
  }

  private clicked({ target }: Event): void {
    const link = target instanceof Element && target.closest<HTMLElement>('[data-show-hop]');
    if (!link) return;
    const { showRequest, showHop } = link.dataset;
    const detail = { request: showRequest ?? '', number: Number(showHop) };
    document.dispatchEvent(new CustomEvent('closednet:show-hop', { detail }));
  }
}

customElements.define('live-attempts', LiveAttempts);
