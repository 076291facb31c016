import { stepNames } from '#labs/step-names.ts';
import type { LabState, ProblemReply, StateReply } from '#server/api.ts';
import { ask, isOffline, showToken } from '../client/api.ts';
import { kept } from '../client/kept.ts';
import { tell } from '../client/notice.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { doneSteps } from '../lesson-steps.ts';
import { drawRing } from '../ring.ts';
import { homeWords as words } from '../words/home.ts';

/** The catalogue's rings, filled from the server's progress; without a server they stay empty. */
class LabRings extends HTMLElement {
  async connectedCallback(): Promise<void> {
    await showToken();
    const answer = await ask<StateReply>('state');
    if (!answer.ok) return this.refused(answer.problem);
    const { emulator, labs } = answer.value;
    const line = document.querySelector<HTMLElement>('[data-emulator]');
    if (line) line.hidden = !emulator.up;
    for (const state of labs) this.fillRing(state);
    this.showHere(labs);
  }

  /** A server that refuses says how to get in; without one the page is complete as it is. */
  private refused(problem: ProblemReply): void {
    const place = document.querySelector('[data-refusal]');
    if (!isOffline(problem)) tell(place, problem, pageLanguage());
  }

  private node(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-lab-node="${CSS.escape(id)}"]`);
  }

  private fillRing(state: LabState): void {
    const node = this.node(state.id);
    const ring = node?.querySelector('.ring');
    if (node === null || !ring) return;
    const done = doneSteps(state, Number(kept(`place:${state.id}`) ?? '1')).size;
    ring.outerHTML = drawRing(done, state.id.slice(1)).markup;
    node.classList.toggle('full', state.passedAt !== undefined);
    const told = node.querySelector('[data-progress]');
    if (told) told.textContent = done > 0 ? fill(words.progress, pageLanguage(), done) : '';
    if (done >= stepNames.length) node.classList.add('full');
  }

  /** "You are here" is the lab of the newest running attempt that is not passed yet. */
  private showHere(labs: readonly LabState[]): void {
    const running = labs.filter((one) => one.attempt && one.passedAt === undefined);
    const newest = running.toSorted((a, b) =>
      (b.attempt?.startedAt ?? '').localeCompare(a.attempt?.startedAt ?? ''),
    )[0];
    const node = newest && this.node(newest.id);
    node?.classList.add('here');
    const told = node?.querySelector<HTMLElement>('em');
    if (told) told.hidden = false;
  }
}

customElements.define('lab-rings', LabRings);
