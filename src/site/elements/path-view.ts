import { labStore } from '../client/lab-store.ts';
import type { LabView } from '../client/lab-view.ts';
import { noticeOf } from '../client/notice.ts';
import { pageLanguage } from '../client/page-language.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { nextRequest } from '../path/next-request.ts';
import { seatList, seatPlan } from '../path/in-sight.ts';
import type { LivePanel } from '../path/live-panel.ts';
import type { Stepper } from '../path/stepper.ts';
import { onSwipe } from '../path/swipe.ts';
import { waitingPanel } from '../path/waiting.ts';

/** A hop that another part of the page asks to see. */
interface Wanted {
  readonly request?: string | undefined;
  readonly number: number;
}

/**
 * The path of one request through the learner's network. It comes drawn with the page, as shipped;
 * what steps through it and what draws the learner's own are loaded when they are needed.
 */
class PathView extends HTMLElement {
  private readonly language = pageLanguage();
  private readonly store = labStore();
  private stepper: Promise<Stepper> | undefined;
  private live: Promise<LivePanel> | undefined;
  private shown: LabView['path'];
  private wanted: Wanted | undefined;
  private awaited = '';
  private result: LabView['result'];

  connectedCallback(): void {
    this.keepShown();
    this.seatFirst();
    this.store.addEventListener('change', () => void this.follow(this.store.view));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) void this.store.show(target.value);
    });
    document.addEventListener('click', (event) => this.clicked(event));
    document.addEventListener('keydown', (event) => this.pressed(event));
    document.addEventListener('closednet:show-hop', (event) => {
      if (event instanceof CustomEvent) this.show(event.detail);
    });
    document.addEventListener('closednet:step-hop', (event) => {
      if (event instanceof CustomEvent) this.stepTo(event.detail);
    });
    onSwipe(this, '.stage', (by) => void this.step((stepper) => stepper.by(by)));
    void this.follow(this.store.view);
  }

  /** The page's own picture was drawn for two widths: the one that is shown stays. */
  private keepShown(): void {
    const plans = [...this.querySelectorAll('svg.plan')];
    const isShown = (plan: Element) => plan.getClientRects().length > 0;
    if (plans.some(isShown)) for (const plan of plans) if (!isShown(plan)) plan.remove();
  }

  /** The first picture is seen where its request ended, in the drawing and in the list. */
  private seatFirst(): void {
    seatPlan(this);
    seatList(this);
  }

  private async follow(view: LabView): Promise<void> {
    const { connection, lab, path } = view;
    this.goOn(view);
    if (connection === 'online' && path) {
      if (path === this.shown) return;
      this.shown = path;
      const live = await this.drawing();
      if (this.shown !== path) return;
      live.show(path, lab?.state);
      this.dataset['live'] = '';
      this.drawn();
      if (this.wanted) this.show(this.wanted);
      return;
    }
    const wasLive = this.shown !== undefined;
    this.shown = undefined;
    const picture = !wasLive && this.querySelector('.hops') !== null;
    const { content, kind } = waitingPanel(view, this.language, noticeOf, picture);
    if (picture && kind === 'asking') return;
    this.wait(content, picture);
  }

  /** A stage is done: the path goes on to what the next one is about. */
  private goOn({ result, path }: LabView): void {
    const before = this.result;
    this.result = result;
    if (!result || !path || result === before) return;
    const ids = path.requests.map(({ id }) => id);
    const next = nextRequest(before, result, path.shown, ids);
    if (next !== undefined) void this.store.show(next);
  }

  /** The first picture stays, with what it waits for above it; of a path that is gone nothing stays. */
  private wait(content: Markup, picture: boolean): void {
    delete this.dataset['live'];
    const note = markup`<div class="awaits" role="status">${content}</div>`;
    const told = this.querySelector('.awaits');
    if (told !== null && this.awaited === note.markup) return;
    this.awaited = note.markup;
    told?.remove();
    if (picture) this.insertAdjacentHTML('afterbegin', note.markup);
    else this.innerHTML = note.markup;
    this.drawn();
  }

  private drawn(): void {
    this.dispatchEvent(new Event('closednet:drawn', { bubbles: true }));
  }

  private clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[href^="#hop-"]');
    if (link) {
      event.preventDefault();
      const number = Number(link.hash.slice('#hop-'.length));
      return this.show({ number, request: link.dataset['request'] });
    }
    if (!this.contains(target)) return;
    if (target.closest('[data-copy], [data-run]')) return void this.command(target);
    if (target.closest('[data-reveal]')) return void this.store.act('reveal');
    if (target.closest('.enlarge')) return this.enlarge(!this.classList.contains('large'));
    if (target.closest('[data-play]')) return void this.step((stepper) => stepper.play());
    const by = target.closest<HTMLElement>('[data-step-by]')?.dataset['stepBy'];
    if (by !== undefined) return void this.step((stepper) => stepper.by(Number(by)));
    const moment = target.closest<HTMLElement>('[data-moment]')?.dataset['moment'];
    if (moment !== undefined) return void this.drawing().then((live) => live.choose(moment));
    if (target.closest('svg.plan')) return void this.atPlan(target, event);
    const row = target.closest<HTMLElement>('.hop > .row, .hop > details > summary')?.parentElement;
    const step = row?.closest<HTMLElement>('.hop')?.dataset['step'];
    if (step === undefined) return;
    // Who marks an id with the mouse wants to copy it, not to fold the row.
    if (getSelection()?.isCollapsed === false) event.preventDefault();
    // The row folds or opens once this event is through.
    const opens = row?.matches('details:not([open])') ?? false;
    void this.step((stepper) => {
      void stepper.go(Number(step));
      stepper.read(opens);
    });
  }

  private async command(target: Element): Promise<void> {
    const { copyFrom, runFrom } = await import('../path/shown-command.ts');
    if (target.closest('[data-run]')) return runFrom(target);
    await copyFrom(target, this.language);
  }

  /** A mark opens its hop; beside one, the nearest within a finger's width. */
  private async atPlan(target: Element, { clientX, clientY }: MouseEvent): Promise<void> {
    const marked = target.closest<SVGElement>('.mk[data-step]')?.dataset['step'];
    await this.step((stepper) => {
      const step = marked === undefined ? stepper.nearest(clientX, clientY) : Number(marked);
      if (step !== undefined) stepper.open(step);
    });
  }

  /** Arrow keys step from anywhere on the page but from a field that needs them itself. */
  private pressed(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof Element)) return;
    if (key === 'Escape') return void this.escaped();
    if (target.closest('input, textarea, select, pre, [contenteditable], [role="tablist"], .xterm'))
      return;
    if (key === 'Enter' && target.matches('path-view .hops')) {
      event.preventDefault();
      return void this.step((stepper) => stepper.open(stepper.current ?? 1));
    }
    // A letter is only for who is at the path, or nowhere in particular.
    if (key === 'z' && (target === document.body || this.contains(target)))
      return this.enlarge(!this.classList.contains('large'));
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (by === undefined || this.querySelector('.hop') === null) return;
    event.preventDefault();
    void this.step((stepper) => stepper.by(by));
  }

  private async escaped(): Promise<void> {
    let closed = false;
    if (this.stepper) await this.step((stepper) => void (closed = stepper.close()));
    if (!closed) this.enlarge(false);
  }

  /** Shows a hop, of the path of another request where one is named. */
  private show(wanted: Wanted): void {
    this.wanted = undefined;
    const { request, number } = wanted;
    if (request !== undefined && request !== this.shown?.shown) {
      this.wanted = wanted;
      return void this.store.show(request);
    }
    if (this.getBoundingClientRect().top > innerHeight) this.scrollIntoView();
    void this.step((stepper) => stepper.open(number));
  }

  /** Stands on a hop without opening it; `play` goes the whole way. */
  private stepTo(hop: number | 'play'): void {
    void this.step((stepper) =>
      hop === 'play' ? stepper.play() : stepper.by(hop - (stepper.current ?? 0)),
    );
  }

  /** Over the whole window, for small screens and for those in the back row; Escape goes back. */
  private enlarge(large: boolean): void {
    this.classList.toggle('large', large);
    this.querySelector('.enlarge')?.setAttribute('aria-pressed', String(large));
  }

  private async step(taken: (stepper: Stepper) => void | Promise<void>): Promise<void> {
    this.stepper ??= import('../path/stepper.ts').then(
      ({ Stepper: Loaded }) => new Loaded(this, this.language),
    );
    await taken(await this.stepper);
  }

  private async drawing(): Promise<LivePanel> {
    let stepper: Stepper | undefined;
    await this.step((loaded) => void (stepper = loaded));
    this.live ??= import('../path/live-panel.ts').then(({ LivePanel: Loaded }) => {
      if (stepper === undefined) throw new TypeError('no stepper');
      return new Loaded(this, this.language, stepper);
    });
    return this.live;
  }
}

customElements.define('path-view', PathView);
