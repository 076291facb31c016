import { stepNames } from '#labs/step-names.ts';
import { keep, kept } from '../client/kept.ts';
import type { LabView } from '../client/lab-store.ts';
import { fill } from '../language.ts';
import { doneSteps, stepTitles } from '../lesson-steps.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** The nine stops: where the reader is, what is done, and where they were the last time. */
class StepRail extends LabElement {
  private readonly place = `place:${this.store.id}`;
  private readonly lastTime = Number(kept(this.place) ?? '1');
  private furthest = this.lastTime;
  private current = 0;

  protected override ready(): void {
    const seen = new IntersectionObserver(() => this.locate(), {
      threshold: [0, 1],
      rootMargin: '-20% 0px -60% 0px',
    });
    for (const section of document.querySelectorAll('.step[data-step]')) seen.observe(section);
    this.offerResume();
  }

  /** The step whose heading last passed the upper third of the window. */
  private locate(): void {
    const line = innerHeight / 3;
    const sections = [...document.querySelectorAll('.step[data-step]')];
    const passed = sections.filter((one) => one.getBoundingClientRect().top <= line).length;
    const now = Math.max(1, passed);
    if (now === this.current) return;
    this.current = now;
    this.furthest = Math.max(this.furthest, now);
    keep(this.place, String(this.furthest));
    this.follow(this.store.view);
  }

  private offerResume(): void {
    const link = document.querySelector<HTMLAnchorElement>('[data-resume]');
    const name = stepNames[this.lastTime - 1];
    if (link === null || name === undefined || this.lastTime <= 1 || location.hash !== '') return;
    link.hidden = false;
    link.href = `#step-${this.lastTime}`;
    link.textContent = fill(
      words.resume,
      this.language,
      this.lastTime,
      stepTitles[name][this.language],
    );
  }

  protected follow({ lab }: LabView): void {
    const done = doneSteps(lab?.state, this.furthest);
    this.querySelectorAll('li').forEach((item, i) => {
      const name = stepNames[i];
      const isDone = name !== undefined && done.has(name);
      item.classList.toggle('done', isDone);
      const here = i + 1 === this.current;
      const link = item.querySelector('a');
      if (here) link?.setAttribute('aria-current', 'step');
      else link?.removeAttribute('aria-current');
      const sign = item.querySelector('.n');
      if (sign) sign.textContent = isDone && !here ? '✓' : String(i + 1);
    });
  }
}

customElements.define('step-rail', StepRail);
