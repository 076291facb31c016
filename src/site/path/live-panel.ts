import type { LabState, PathReply } from '#server/api.ts';
import type { Language } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { marksOf } from '../plan/mark.ts';
import { widthClass, type WidthClass } from '../plan/measure.ts';
import { differenceWords as words } from '../words/path-difference.ts';
import { differs, pathDifference } from './difference.ts';
import type { drawDifference } from './draw-difference.ts';
import { PathMemory } from './memory.ts';
import type { Moment, Remembered } from './memory.ts';
import { drawPanel, firstStep } from './panel.ts';
import type { Stepper } from './stepper.ts';

/** Draws the paths that the server tells into the panel, and remembers what was before. */
export class LivePanel {
  private readonly root: HTMLElement;
  private readonly lang: Language;
  private readonly stepper: Stepper;
  private readonly memory = new PathMemory();
  private remembered: Remembered | undefined;
  private state: LabState | undefined;
  private moment: Moment = 'now';
  private width: WidthClass = 'panel';
  private outcome: string | undefined;
  private drawDifference: typeof drawDifference | undefined;

  constructor(root: HTMLElement, lang: Language, stepper: Stepper) {
    this.root = root;
    this.lang = lang;
    this.stepper = stepper;
    new ResizeObserver(() => this.resized()).observe(root);
  }

  /** Draws a path as it is now; whichever moment was looked at, the new one is seen. */
  show(path: PathReply, state: LabState | undefined): void {
    this.state = state;
    this.moment = 'now';
    this.remembered = this.memory.take(path, state?.attempt?.id);
    this.draw();
  }

  choose(moment: string | undefined): void {
    if (moment !== 'shipped' && moment !== 'before' && moment !== 'now') return;
    this.moment = moment;
    this.draw();
    this.root.querySelector<HTMLElement>(`[data-moment="${moment}"]`)?.focus();
  }

  private draw(): void {
    this.width = this.classNow();
    const { remembered, state, lang } = this;
    if (remembered === undefined) return;
    const path = this.pathAt(remembered);
    const marks = marksOf(path.trace);
    const first = firstStep(marks);
    const current = this.keptStep(first, marks.length);
    const open = this.opened();
    const committed = {
      prediction: state?.prediction !== undefined,
      hypothesis: state?.hypothesis !== undefined,
    };
    const difference = this.difference(remembered);
    const moments = this.moments(remembered);
    this.root.dataset['first'] = String(first);
    const atEnlarge = document.activeElement?.closest('.enlarge') ?? null;
    const { width } = this;
    this.root.innerHTML = drawPanel(path, {
      lang,
      current,
      committed,
      width,
      ...(difference && { difference }),
      ...(moments && { moments }),
    }).markup;
    for (const id of open) this.reopen(id);
    const enlarge = this.root.querySelector<HTMLElement>('.enlarge');
    enlarge?.setAttribute('aria-pressed', String(this.root.classList.contains('large')));
    if (atEnlarge) enlarge?.focus();
    this.foldWhereLow();
    this.stepper.drawn();
    this.tellOutcome();
  }

  /** The first drawing is read where it stands, and one of another width says nothing new. */
  private tellOutcome(): void {
    const { outcome } = this.stepper;
    if (this.outcome !== undefined && this.outcome !== outcome) this.stepper.tell(outcome);
    this.outcome = outcome;
  }

  /** The layout is for a class of widths: within it the drawing scales, beyond it is drawn again. */
  private resized(): void {
    if (this.remembered && this.classNow() !== this.width) this.draw();
  }

  /** A slide's picture is of one class on every projector: its letters grow with it. */
  private classNow(): WidthClass {
    return this.root.dataset['width'] === 'panel' ? 'panel' : widthClass(this.root.clientWidth);
  }

  /** Who stepped elsewhere stays there, as long as the request ends where it did. */
  private keptStep(first: number | undefined, steps: number): number | undefined {
    const { current } = this.stepper;
    const before = this.root.dataset['first'];
    const stays = current !== undefined && String(current) !== before && String(first) === before;
    return stays && current <= steps ? current : first;
  }

  private pathAt({ now, before, first }: Remembered): PathReply {
    if (this.moment === 'shipped') return first;
    return this.moment === 'before' ? (before ?? now) : now;
  }

  private difference({ now, before, first }: Remembered): Markup | undefined {
    const from = this.moment === 'shipped' ? first : (before ?? first);
    const difference = pathDifference(from.trace, now.trace);
    if (!differs(difference)) return undefined;
    if (this.drawDifference) return this.drawDifference(difference, this.lang);
    void this.loadDifference();
    return undefined;
  }

  /** Nothing is different on most paths that are opened: what tells it comes with the first one. */
  private async loadDifference(): Promise<void> {
    ({ drawDifference: this.drawDifference } = await import('./draw-difference.ts'));
    this.draw();
  }

  /** The moments that differ, as buttons: nothing while nothing changed. */
  private moments({ now, before, first }: Remembered): Markup | undefined {
    const other = first !== now && differs(pathDifference(first.trace, now.trace));
    const choices: readonly Moment[] = [
      ...(other || before ? (['shipped'] as const) : []),
      ...(before && before !== first ? (['before'] as const) : []),
    ];
    if (choices.length === 0) return undefined;
    const buttons = [...choices, 'now' as const].map((moment) => {
      const pressed = String(moment === this.moment);
      return markup`<button type="button" data-moment="${moment}" aria-pressed="${pressed}">${this.nameOf(moment)}</button>`;
    });
    return markup`<div class="choices moments" role="group" aria-label="${words.moment[this.lang]}">${buttons}</div>`;
  }

  /** The first path seen is as shipped only of an attempt that began while the page stood open. */
  private nameOf(moment: Moment): string {
    const startedAt = Date.parse(this.state?.attempt?.startedAt ?? '');
    const opened = moment === 'shipped' && !(startedAt >= performance.timeOrigin);
    return words[opened ? 'opened' : moment][this.lang];
  }

  /** Where the window is low the list needs the room: the difference keeps its first line. */
  private foldWhereLow(): void {
    const low = matchMedia('(min-width: 1181px) and (max-height: 1080px)').matches;
    const difference = this.root.querySelector<HTMLDetailsElement>('.diff');
    if (difference && low) difference.open = false;
  }

  private opened(): readonly string[] {
    const rows = [...this.root.querySelectorAll('.hop:has(> details[open])')];
    return rows.filter((row) => row.getAttribute('data-v') !== 'deny').map(({ id }) => id);
  }

  private reopen(id: string): void {
    const details = this.root.querySelector<HTMLDetailsElement>(`#${id} > details`);
    if (details) details.open = true;
  }
}
