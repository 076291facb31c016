import type { StepName } from '#labs/step-names.ts';
import { growLetters } from './letters.ts';
import { followTalk, pageTalk, type TalkState } from './talk.ts';

/** Up to the show of hands the plan is of the network alone: the way would answer the question. */
const unasked = new Set<string>(['orient', 'predict'] satisfies StepName[]);

/**
 * The plan on the slides: at the side of few words, over the whole slide where that is asked for.
 * While no lab runs it shows the recorded path that the slide's step has come to.
 */
class PlanLayer extends HTMLElement {
  private slide: HTMLElement | undefined;
  private hop = 0;

  connectedCallback(): void {
    document.addEventListener('closednet:slide', (event) => {
      if (event instanceof CustomEvent && event.detail instanceof HTMLElement)
        this.show(event.detail);
    });
    this.addEventListener('closednet:drawn', () => {
      this.record();
      this.grow();
    });
    new ResizeObserver(() => this.grow()).observe(this);
    followTalk((state) => this.follow(state));
  }

  /** Steps from where the ring stands, in every window. */
  step(by: number): void {
    const now = this.querySelector<HTMLElement>('.hop[aria-current]')?.dataset['step'];
    const count = this.querySelectorAll('.hop').length;
    const hop = Math.min(Math.max(Number(now ?? 0) + by, 1), count);
    if (count > 0) pageTalk().change({ hop });
  }

  private show(slide: HTMLElement): void {
    this.slide = slide;
    this.follow(pageTalk().state);
    this.record();
  }

  /** Once the drawing stands where it is shown. */
  private grow(): void {
    const plan = this.querySelector<SVGSVGElement>('svg.plan');
    const height = this.parentElement?.clientHeight ?? 0;
    if (plan && plan.getClientRects().length > 0) growLetters(plan, height);
  }

  private follow({ plan, hop }: TalkState): void {
    const layout = this.slide?.dataset['layout'] ?? 'full';
    this.dataset['mode'] = plan ? 'plan' : layout;
    this.toggleAttribute('data-unasked', unasked.has(this.slide?.dataset['step'] ?? ''));
    this.toggleAttribute('data-over', plan && layout !== 'plan');
    if (hop !== 0 && hop !== this.hop)
      document.dispatchEvent(new CustomEvent('closednet:step-hop', { detail: hop }));
    this.hop = hop;
  }

  /** Puts the recorded path of the slide's step into the panel, unless the lab's own is there. */
  private record(): void {
    const view = this.querySelector<HTMLElement>('path-view');
    const wanted = this.slide?.dataset['path'];
    if (view === null || wanted === undefined || view.dataset['live'] !== undefined) return;
    if (view.dataset['recorded'] === wanted && view.querySelector('.plan')) return;
    const drawn = document.querySelector<HTMLTemplateElement>(`template[data-path="${wanted}"]`);
    if (drawn) view.replaceChildren(drawn.content.cloneNode(true));
    view.dataset['recorded'] = wanted;
    this.hop = 0;
    this.grow();
  }
}

customElements.define('plan-layer', PlanLayer);

export function planLayer(): PlanLayer | undefined {
  const layer = document.querySelector('plan-layer');
  return layer instanceof PlanLayer ? layer : undefined;
}
