import { fill } from '../language.ts';
import { pageLanguage } from '../client/page-language.ts';
import { presentWords as words } from '../words/present.ts';
import { fitSlide } from './fit.ts';
import { pageTalk, type TalkState } from './talk.ts';

export type View = 'stage' | 'desk' | 'overview' | 'print';

const views = ['stage', 'desk', 'print', 'overview'] as const;

const viewOf = (name: string | null | undefined): View =>
  views.find((view) => view === name) ?? 'stage';

/** The slides of one lab: which of them is shown, and what of it is open already. */
export class SlideDeck extends HTMLElement {
  readonly talk = pageTalk();
  private readonly language = pageLanguage();
  private slides: readonly HTMLElement[] = [];
  /** The view that the overview was opened from, and goes back to. */
  private home: View = 'stage';
  private readonly grown = new Set<HTMLElement>();
  private waiting = 0;

  connectedCallback(): void {
    this.slides = [...this.querySelectorAll<HTMLElement>('.slide')];
    this.home = viewOf(new URLSearchParams(location.search).get('view'));
    this.view = this.home;
    this.talk.addEventListener('change', () => this.follow(this.talk.state));
    addEventListener('hashchange', () => this.goTo(this.hash));
    new ResizeObserver(() => this.fit()).observe(this);
    new MutationObserver((seen) => this.fitSoon(seen)).observe(this, {
      childList: true,
      subtree: true,
    });
    this.addEventListener('click', (event) => this.clicked(event), { capture: true });
    if (this.hash !== undefined) this.goTo(this.hash);
    this.follow(this.talk.state);
  }

  get view(): View {
    return viewOf(this.dataset['view']);
  }

  set view(view: View) {
    this.dataset['view'] = view;
    document.documentElement.dataset['slides'] = view;
    this.fit();
  }

  get current(): HTMLElement | undefined {
    return this.slides.find(({ id }) => id === this.talk.state.slide) ?? this.slides[0];
  }

  get names(): readonly string[] {
    return this.slides.map(({ id }) => id);
  }

  /** Opens what waits on the slide; with all of it open, shows the next one. */
  next(): void {
    const { current } = this;
    if (current === undefined) return;
    const opened = this.opened(current);
    if (this.view !== 'overview' && opened < fragments(current).length)
      this.open(current, opened + 1);
    else this.by(1);
  }

  previous(): void {
    const { current } = this;
    if (current === undefined) return;
    const opened = this.opened(current);
    if (this.view !== 'overview' && opened > 0) this.open(current, opened - 1);
    else this.by(-1);
  }

  by(distance: number): void {
    const at = this.slides.findIndex((slide) => slide === this.current);
    this.goTo(this.slides[Math.min(Math.max(at + distance, 0), this.slides.length - 1)]?.id);
  }

  /** Whether there is such a slide. Names are ids: `step-5`, `step-5.2`, `title`. */
  goTo(name: string | undefined): boolean {
    const slide = this.slides.find(({ id }) => id === name);
    if (slide === undefined) return false;
    if (slide.id !== this.talk.state.slide)
      this.talk.change({ slide: slide.id, plan: false, black: false, terminal: false, hop: 0 });
    return true;
  }

  toggleOverview(): void {
    this.view = this.view === 'overview' ? this.home : 'overview';
    if (this.view === 'overview') this.current?.scrollIntoView({ block: 'center' });
  }

  /** Sizes every slide that is laid out, the one that is looked at first. */
  fit(): void {
    if (this.current) fitSlide(this.current);
    for (const slide of this.slides) if (slide !== this.current) fitSlide(slide);
    this.dataset['fitted'] = '';
  }

  /** What the lab tells on a slide may be longer than what stood there. */
  private fitSoon(seen: readonly MutationRecord[]): void {
    for (const { target } of seen) {
      const slide = target instanceof Element ? target.closest<HTMLElement>('.slide') : null;
      if (slide) this.grown.add(slide);
    }
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(() => {
      for (const slide of this.grown) fitSlide(slide);
      this.grown.clear();
    });
  }

  private get hash(): string | undefined {
    const name = decodeURIComponent(location.hash.slice(1));
    return this.names.includes(name) ? name : undefined;
  }

  private opened(slide: HTMLElement): number {
    return Math.min(this.talk.state.opened[slide.id] ?? 0, fragments(slide).length);
  }

  private open(slide: HTMLElement, count: number): void {
    this.talk.change({ opened: { ...this.talk.state.opened, [slide.id]: count } });
  }

  private follow({ black }: TalkState): void {
    const { current } = this;
    const at = this.slides.findIndex((slide) => slide === current);
    for (const [i, slide] of this.slides.entries()) {
      slide.toggleAttribute('data-now', i === at);
      slide.toggleAttribute('data-next', i === at + 1);
      const opened = this.opened(slide);
      for (const [n, part] of fragments(slide).entries())
        part.toggleAttribute('data-opened', n < opened);
    }
    this.toggleAttribute('data-black', black);
    this.toggleAttribute('data-at-end', at === this.slides.length - 1);
    if (current === undefined) return;
    if (location.hash !== `#${current.id}`)
      history.replaceState(history.state, '', `${location.search}#${current.id}`);
    this.tell(current);
    this.dispatchEvent(new CustomEvent('closednet:slide', { bubbles: true, detail: current }));
  }

  /** Says to those who listen which slide is shown. */
  private tell(slide: HTMLElement): void {
    const told = this.querySelector('[data-told-slide]');
    const title = slide.querySelector('h1, h3, h2')?.textContent.trim() ?? '';
    const text = `${fill(words.at, this.language, slide.id.replace('step-', ''))}. ${title}`;
    if (told && told.textContent !== text) told.textContent = text;
  }

  private clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const slide = target.closest<HTMLElement>('.slide');
    if (slide === null) return;
    if (this.view === 'overview' || (this.view === 'desk' && slide !== this.current)) {
      event.preventDefault();
      event.stopPropagation();
      this.goTo(slide.id);
      if (this.view === 'overview') this.toggleOverview();
      return;
    }
    const holder = target.closest<HTMLElement>('[data-holds]');
    const last = holder && fragments(holder).at(-1);
    if (last) this.open(slide, fragments(slide).indexOf(last) + 1);
  }
}

function fragments(slide: HTMLElement): readonly HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('[data-fragment]')];
}

customElements.define('slide-deck', SlideDeck);

export function pageDeck(): SlideDeck | undefined {
  const deck = document.querySelector('slide-deck');
  return deck instanceof SlideDeck ? deck : undefined;
}
