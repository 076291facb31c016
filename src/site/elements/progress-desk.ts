import type { Progress } from '#labs/attempt.ts';
import type { ProgressChange } from '#labs/merge-progress.ts';
import { stepNames } from '#labs/step-names.ts';
import type { LabState } from '#server/api.ts';
import { ask } from '../client/api.ts';
import { tell } from '../client/notice.ts';
import { readFile, readRecord, readStanding, takeIn } from '../client/own-progress.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { doneSteps } from '../lesson-steps.ts';
import { markup } from '../markup.ts';
import { drawRing } from '../ring.ts';
import { partWords, progressWords as words } from '../words/progress.ts';

/** The page Progress: where every lab stands, a copy to save, a file to bring back. */
class ProgressDesk extends HTMLElement {
  private readonly language = pageLanguage();

  connectedCallback(): void {
    void this.showStanding();
    this.on('[data-export]', 'click', () => void this.save());
    this.on('[data-logout]', 'click', () => void this.logOut());
    const file = this.querySelector<HTMLInputElement>('[data-file]');
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.look(chosen);
      file.value = ''; // The same file, mended, may be chosen again.
    });
  }

  private on(selector: string, event: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener(event, act);
  }

  private async showStanding(): Promise<void> {
    const answer = await readStanding();
    tell(
      this.querySelector('[data-refusal]'),
      answer.ok ? undefined : answer.problem,
      this.language,
    );
    const states = answer.ok ? answer.value.labs : [];
    for (const row of this.querySelectorAll<HTMLElement>('[data-lab]'))
      this.showRow(
        row,
        states.find(({ id }) => id === row.dataset['lab']),
      );
  }

  private showRow(row: HTMLElement, state: LabState | undefined): void {
    const id = row.dataset['lab'] ?? '';
    const done = state ? doneSteps(state, state.place, wholeOf(row)).size : 0;
    const ring = row.querySelector('[data-ring]');
    if (ring) ring.innerHTML = drawRing(Math.min(done, stepNames.length), id.slice(1)).markup;
    const told = row.querySelector('[data-told]');
    if (told) told.textContent = this.toldOf(state, done);
  }

  private toldOf(state: LabState | undefined, done: number): string {
    if (state?.passedAt !== undefined)
      return fill(words.passed, this.language, day(state.passedAt));
    return done > 0 ? fill(words.steps, this.language, done) : words.notBegun[this.language];
  }

  private async save(): Promise<void> {
    const answer = await readRecord();
    if (!answer.ok)
      return tell(this.querySelector('[data-refusal]'), answer.problem, this.language);
    const text = JSON.stringify(answer.value, null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `closednet-progress-${day(new Date().toISOString())}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /** Ends this browser's session and its terminals. */
  private async logOut(): Promise<void> {
    const answer = await ask('session/end', {});
    const problem = answer.ok ? undefined : answer.problem;
    tell(this.querySelector('[data-refusal]'), problem, this.language);
    const out = this.querySelector('[data-out]');
    if (answer.ok && out) out.textContent = words.loggedOut[this.language];
  }

  /** Reads a chosen file and shows what it would change; takes nothing yet. */
  private async look(file: File): Promise<void> {
    const theirs = await readFile(await file.text());
    const ours = theirs.ok ? await readRecord() : theirs;
    const problem = ours.ok ? undefined : ours.problem;
    tell(this.querySelector('[data-bad-file]'), problem, this.language);
    if (!theirs.ok || !ours.ok) return this.preview('');
    const { mergeProgress, progressChanges } = await import('#labs/merge-progress.ts');
    const changes = progressChanges(ours.value, mergeProgress(ours.value, theirs.value));
    this.preview(this.changesIn(changes));
    this.on('[data-leave]', 'click', () => this.preview(''));
    this.on('[data-take]', 'click', () => void this.take(theirs.value));
    this.querySelector<HTMLElement>('[data-take]')?.focus();
  }

  private changesIn(changes: readonly ProgressChange[]): string {
    if (changes.length === 0) return markup`<p>${words.nothing[this.language]}</p>`.markup;
    const labs = [...new Set(changes.map(({ lab }) => lab))];
    const rows = labs.map((lab) => {
      const parts = changes.filter((change) => change.lab === lab).map(({ part }) => part);
      const told = parts.map((part) => partWords[part]?.[this.language] ?? part);
      return markup`<div><dt>${lab}</dt><dd>${told.join(this.language === 'ja' ? '、' : ', ')}</dd></div>`;
    });
    return markup`<h3>${words.would[this.language]}</h3><dl>${rows}</dl><p><button class="btn" type="button" data-take>${words.take[this.language]}</button> <button class="btn quiet" type="button" data-leave>${words.leave[this.language]}</button></p>`
      .markup;
  }

  private preview(text: string): void {
    const place = this.querySelector<HTMLElement>('[data-preview]');
    if (place === null) return;
    place.innerHTML = text;
    place.hidden = text === '';
  }

  private async take(theirs: Progress): Promise<void> {
    const answer = await takeIn(theirs);
    const problem = answer.ok ? undefined : answer.problem;
    tell(this.querySelector('[data-bad-file]'), problem, this.language);
    if (!answer.ok) return;
    this.preview(markup`<p>${words.taken[this.language]}</p>`.markup);
    await this.showStanding();
  }
}

/** How much of a lab's last steps there is to do. */
function wholeOf({ dataset: { gaps = '1', questions = '1' } }: HTMLElement) {
  return { gaps: Number(gaps), questions: Number(questions) };
}

/** The day of a moment, as the learner's clock has it: 2026-11-27. */
function day(moment: string): string {
  return new Date(moment).toLocaleDateString('sv-SE');
}

customElements.define('progress-desk', ProgressDesk);
