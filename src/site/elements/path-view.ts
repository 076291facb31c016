import type { PathReply } from '#server/api.ts';
import { labStore } from '../client/lab-store.ts';
import type { LabView } from '../client/lab-store.ts';
import { noticeOf } from '../client/notice.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { moveRing } from '../path/bead.ts';
import { drawPanel, firstStep, heading } from '../path/panel.ts';
import { marksOf } from '../plan/mark.ts';
import { pathWords as words } from '../words/path.ts';

/** What stands in the panel's place while there is no path to draw. */
type Waiting = 'waiting' | 'offline' | 'notStarted' | 'lost';

/** The path of one request through the learner's network: drawn, listed, and stepped through. */
class PathView extends HTMLElement {
  private readonly language = pageLanguage();
  private readonly store = labStore();
  private shown: PathReply | undefined;
  private current: number | undefined;
  private steps = 0;

  connectedCallback(): void {
    this.store.addEventListener('change', () => this.follow(this.store.view));
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.store.show(event.target.value);
    });
    document.addEventListener('keydown', (event) => this.pressed(event));
    this.follow(this.store.view);
  }

  private follow({ connection, lab, path, pathProblem }: LabView): void {
    if (path && connection === 'online') {
      if (path !== this.shown) this.draw(path);
      return;
    }
    this.shown = undefined;
    if (connection === 'online' && pathProblem)
      return this.fill(markup`<div class="notice">${noticeOf(pathProblem, this.language)}</div>`);
    if (connection === 'asking') return this.wait('waiting');
    if (connection === 'offline') return this.wait('offline');
    const state = lab?.state.attempt?.state;
    this.wait(state === 'lost' ? 'lost' : state === undefined ? 'notStarted' : 'waiting');
  }

  private wait(why: Waiting): void {
    const { language: lang } = this;
    if (why === 'waiting') return this.fill(markup`<p class="dim">${words.waiting[lang]}</p>`);
    const command = why === 'offline' && markup`<pre class="command"><code>npm start</code></pre>`;
    this.fill(markup`<b>${words[why][lang]}</b><p>${words[`${why}Help`][lang]}</p>${command}`);
  }

  private fill(content: Markup): void {
    this.innerHTML =
      markup`<header>${heading(this.language)}<div class="empty" role="status">${content}</div></header>`.markup;
  }

  private draw(path: PathReply): void {
    const marks = marksOf(path.trace);
    const first = firstStep(marks);
    const before = this.shown && firstStep(marksOf(this.shown.trace));
    const moved = this.current !== undefined && this.current !== before && first === before;
    this.current = moved ? this.current : first;
    this.steps = marks.length;
    this.shown = path;
    this.innerHTML = drawPanel(path, {
      lang: this.language,
      current: this.current,
    }).markup;
    this.enlarge(this.classList.contains('large'));
    this.seat();
  }

  private clicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-reveal]')) {
      void this.store.act('reveal');
      return;
    }
    if (event.target.closest('.enlarge')) return this.enlarge(!this.classList.contains('large'));
    const by = event.target.closest<HTMLElement>('[data-step-by]')?.dataset['stepBy'];
    if (by !== undefined) return this.go((this.current ?? 0) + Number(by));
    const marked = event.target.closest<SVGElement | HTMLElement>('.mk[data-step], a[data-step]');
    const step = marked?.dataset['step'];
    if (step === undefined) return;
    if (marked instanceof HTMLAnchorElement) event.preventDefault();
    this.go(Number(step));
  }

  /** Over the whole window, for small screens and for those in the back row; Escape goes back. */
  private enlarge(large: boolean): void {
    this.classList.toggle('large', large);
    this.querySelector('.enlarge')?.setAttribute('aria-pressed', String(large));
  }

  /** Arrow keys step from anywhere on the page but from a field that needs them itself. */
  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.enlarge(false);
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const taken = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (by === undefined || taken || this.shown === undefined) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, pre')) return;
    event.preventDefault();
    this.go((this.current ?? 0) + by);
  }

  private go(step: number): void {
    if (step < 1 || step > this.steps) return;
    const plan = this.querySelector<SVGSVGElement>('svg.plan');
    if (plan) moveRing(plan, this.current, step);
    this.current = step;
    for (const hop of this.querySelectorAll<HTMLElement>('.hop')) {
      if (Number(hop.dataset['step']) === step) hop.setAttribute('aria-current', 'step');
      else hop.removeAttribute('aria-current');
    }
    const output = this.querySelector('output');
    if (output) output.value = fill(words.hopOf, this.language, step, this.steps);
    this.seat();
  }

  /** Keeps the current row in sight where the list scrolls beneath the plan. */
  private seat(): void {
    const list = this.querySelector<HTMLElement>('.hops');
    const row = this.querySelector<HTMLElement>('.hop[aria-current]');
    if (list === null || row === null || list.scrollHeight <= list.clientHeight) return;
    list.scrollTop = row.offsetTop - list.offsetTop - 6;
  }
}

customElements.define('path-view', PathView);
