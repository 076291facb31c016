import { nextLab } from '#labs/next-lab.ts';
import { stepNames } from '#labs/step-names.ts';
import type { LabState } from '#server/api.ts';
import { isOffline } from '../client/api.ts';
import { tell } from '../client/notice.ts';
import { readStanding } from '../client/own-progress.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { doneSteps } from '../lesson-steps.ts';
import { drawRing } from '../ring.ts';
import { homeWords as words } from '../words/home.ts';

/** Each lab's ring and the lines between them, filled from the learner's progress. */
class LabRings extends HTMLElement {
  async connectedCallback(): Promise<void> {
    for (const node of this.querySelectorAll<HTMLElement>('[data-lab-node]')) this.lightOf(node);
    const answer = await readStanding();
    if (!answer.ok) {
      // A server that refuses says how to get in; without one the page is complete as it is.
      const place = document.querySelector('[data-refusal]');
      if (!isOffline(answer.problem)) tell(place, answer.problem, pageLanguage());
      return;
    }
    const { emulator, labs, kept: keeper } = answer.value;
    show('[data-emulator]', emulator);
    show(`[data-kept="${keeper}"]`, true);
    for (const state of labs) this.fillRing(state);
    this.showNext(labs);
  }

  private node(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-lab-node="${CSS.escape(id)}"]`);
  }

  /** The lines of a lab stand out while it is pointed at or has the focus. */
  private lightOf(node: HTMLElement): void {
    const id = CSS.escape(node.dataset['labNode'] ?? '');
    const lines = this.querySelectorAll(`[data-from="${id}"], [data-to="${id}"]`);
    const light = (on: boolean) => {
      for (const line of lines) line.classList.toggle('lit', on);
    };
    for (const name of ['mouseenter', 'focusin'] as const)
      node.addEventListener(name, () => light(true));
    for (const name of ['mouseleave', 'focusout'] as const)
      node.addEventListener(name, () => light(false));
  }

  private stepsDone(state: LabState): number {
    const { gaps = '1', questions = '1' } = this.node(state.id)?.dataset ?? {};
    const whole = { gaps: Number(gaps), questions: Number(questions) };
    return doneSteps(state, state.place, whole).size;
  }

  private fillRing(state: LabState): void {
    const node = this.node(state.id);
    const ring = node?.querySelector('.ring');
    if (node === null || !ring) return;
    const done = this.stepsDone(state);
    ring.outerHTML = drawRing(done, state.id.slice(1)).markup;
    const told = node.querySelector('[data-progress]');
    if (told) told.textContent = done > 0 ? fill(words.progress, pageLanguage(), done) : '';
    const passed = state.passedAt !== undefined || done >= stepNames.length;
    node.classList.toggle('full', passed);
    for (const line of this.querySelectorAll(`[data-from="${CSS.escape(state.id)}"]`))
      line.classList.toggle('walked', passed);
  }

  /** The newest attempt that runs and is not passed, else the first lab that is not. */
  private showNext(labs: readonly LabState[]): void {
    const running = newestRunning(labs);
    const isPassed = (id: string) =>
      labs.some((one) => one.id === id && one.passedAt !== undefined);
    const id = running?.id ?? nextLab(isPassed)?.id;
    const state = labs.find((one) => one.id === id);
    for (const card of document.querySelectorAll<HTMLElement>('[data-next-lab]')) {
      card.hidden = card.dataset['nextLab'] !== id;
      if (!card.hidden && state) showStanding(card, this.stepsDone(state));
    }
    show('[data-all-done]', id === undefined);
    const node = running && this.node(running.id);
    node?.classList.add('here');
    const told = node?.querySelector<HTMLElement>('em');
    if (told) told.hidden = false;
  }
}

function newestRunning(labs: readonly LabState[]): LabState | undefined {
  const running = labs.filter((one) => one.attempt && one.passedAt === undefined);
  return running.toSorted((a, b) =>
    (b.attempt?.startedAt ?? '').localeCompare(a.attempt?.startedAt ?? ''),
  )[0];
}

function showStanding(card: HTMLElement, done: number): void {
  const label = card.querySelector<HTMLElement>('[data-label]');
  const step = card.querySelector<HTMLElement>('[data-step]');
  if (done === 0 || !label || !step) return;
  label.textContent = words.goOn[pageLanguage()];
  step.textContent = fill(words.atStep, pageLanguage(), done);
  step.hidden = false;
}

function show(selector: string, isShown: boolean): void {
  const place = document.querySelector<HTMLElement>(selector);
  if (place) place.hidden = !isShown;
}

customElements.define('lab-rings', LabRings);
