import { stepNames } from '#labs/step-names.ts';
import type { LabView } from '../client/lab-view.ts';
import { wholeOfPage } from '../client/page-whole.ts';
import { fill } from '../language.ts';
import { doneSteps, stepTitles } from '../lesson-steps.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** The nine stops: where the reader is, what is done, and where they were the last time. */
class StepRail extends LabElement {
  private current = 0;
  private offered = false;

  protected override ready(): void {
    const seen = new IntersectionObserver(() => this.locate(), {
      threshold: [0, 1],
      rootMargin: '-20% 0px -60% 0px',
    });
    for (const section of document.querySelectorAll('.step[data-step]')) seen.observe(section);
    // A place is where a reader stops, not what they pass by.
    const settled = 'onscrollend' in document ? 'scrollend' : 'scroll';
    document.addEventListener(settled, () => this.keepPlace());
    this.classList.add('folds');
  }

  /** The step whose heading last passed the upper third of the window. */
  private locate(): void {
    const line = innerHeight / 3;
    const sections = [...document.querySelectorAll('.step[data-step]')];
    const passed = sections.filter((one) => one.getBoundingClientRect().top <= line).length;
    const now = Math.max(1, passed);
    if (now === this.current) return;
    this.current = now;
    this.follow(this.store.view);
  }

  private keepPlace(): void {
    this.locate();
    const { connection, lab } = this.store.view;
    if (connection === 'asking' || lab === undefined || scrollY === 0) return;
    if ((lab.state.place ?? 1) !== this.current)
      void this.store.act('place', { step: this.current });
  }

  /** Once, when it is known where the reader was. */
  private offerResume(place: number): void {
    this.offered = true;
    const link = document.querySelector<HTMLAnchorElement>('[data-resume]');
    const name = stepNames[place - 1];
    if (link === null || name === undefined || place <= 1 || location.hash !== '') return;
    link.hidden = false;
    link.href = `#step-${place}`;
    link.textContent = fill(words.resume, this.language, place, stepTitles[name][this.language]);
  }

  protected follow({ lab }: LabView): void {
    if (lab !== undefined && !this.offered) this.offerResume(lab.state.place ?? 1);
    const done = doneSteps(lab?.state, undefined, wholeOfPage());
    this.querySelectorAll('li').forEach((item, i) => {
      const name = stepNames[i];
      this.mark(item, i + 1, name !== undefined && done.has(name));
    });
    const at = document.querySelector('[data-at]');
    if (at) at.textContent = `${this.current} / ${stepNames.length}`;
  }

  private mark(item: HTMLElement, number: number, isDone: boolean): void {
    item.classList.toggle('done', isDone);
    const isHere = number === this.current;
    const link = item.querySelector('a');
    if (isHere) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
    const sign = item.querySelector('.n');
    if (sign) sign.textContent = isDone && !isHere ? '✓' : String(number);
    const told = item.querySelector('[data-done]');
    if (told) told.textContent = isDone ? words.stepDone[this.language] : '';
  }
}

customElements.define('step-rail', StepRail);
