import { motionIsWanted, moveRing } from '../path/bead.ts';

/** How long the bead rests at a decision, and how long the whole picture stands, in milliseconds. */
const rest = 280;
const stand = 4200;

/**
 * The front page's picture in motion: the request runs from hop to hop and dies at the one that
 * denies, over and over. A button stops it; where no motion is wanted the end is drawn and stays.
 */
class RunningRequest extends HTMLElement {
  private run: AbortController | undefined;
  private inSight = false;
  private halted = false;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-pause]');
    if (!motionIsWanted() || button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.halted = !this.halted;
      button.setAttribute('aria-pressed', String(this.halted));
      this.follow();
    });
    document.addEventListener('visibilitychange', () => this.follow());
    new IntersectionObserver(([entry]) => {
      this.inSight = entry?.isIntersecting ?? false;
      this.follow();
    }).observe(this);
  }

  /** Runs while somebody can see it and nobody has stopped it; else the end stands. */
  private follow(): void {
    const wanted = this.inSight && !this.halted && !document.hidden;
    if (wanted === (this.run !== undefined)) return;
    this.run?.abort();
    this.run = wanted ? new AbortController() : undefined;
    if (this.run) void this.loop(this.run.signal);
  }

  private async loop(signal: AbortSignal): Promise<void> {
    const stop = Number(this.dataset['stop']);
    while (!signal.aborted) {
      await this.pause(signal);
      for (let step = 1; step <= stop && !signal.aborted; step += 1) {
        const plan = this.plan;
        this.reach(step, stop);
        if (plan) await moveRing(plan, step > 1 ? step - 1 : undefined, step, rest);
        if (step === 1) await this.pause(signal, rest);
      }
      await this.end(stop);
    }
  }

  /** The picture of the width that is shown. */
  private get plan(): SVGSVGElement | undefined {
    const plans = [...this.querySelectorAll<SVGSVGElement>('svg.plan')];
    return plans.find((one) => one.getClientRects().length > 0);
  }

  /** Everything from a step on is still ahead. */
  private reach(step: number, stop: number): void {
    this.toggleAttribute('data-running', true);
    for (const mark of this.querySelectorAll<SVGGElement>('.mk[data-step]')) {
      const number = Number(mark.dataset['step']);
      mark.toggleAttribute('data-ahead', number <= stop && number >= Math.max(2, step));
    }
  }

  private async end(stop: number): Promise<void> {
    this.removeAttribute('data-running');
    for (const mark of this.querySelectorAll('[data-ahead]')) mark.removeAttribute('data-ahead');
    if (this.plan) await moveRing(this.plan, undefined, stop);
  }

  /** An animation of nothing, so that the time is the browser's and ends with the run. */
  private async pause(signal: AbortSignal, duration = stand): Promise<void> {
    const waiting = this.animate([], { duration });
    const cancel = () => waiting.finish();
    signal.addEventListener('abort', cancel, { once: true });
    await waiting.finished;
    signal.removeEventListener('abort', cancel);
  }
}

customElements.define('running-request', RunningRequest);
