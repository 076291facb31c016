import type { Language } from '#request/words.ts';
import { write } from '../client/write.ts';
import { fill } from '../language.ts';
import { pathWords as words } from '../words/path.ts';
import { moveRing, motionIsWanted } from './bead.ts';
import { keepInSight, seatList, seatPlan } from './in-sight.ts';

/** Where a bead rests at a decision while the whole way is played, in milliseconds. */
const rest = 260;

const stops: ReadonlySet<string | undefined> = new Set(['deny', 'unknown', 'sealed']);

/**
 * Steps through a drawn panel, whoever drew it: its rows say where it stands, so that one that came
 * with the page is stepped through as it is.
 */
export class Stepper {
  private readonly root: HTMLElement;
  private readonly lang: Language;
  /** Where the focus goes back to when details close. */
  private opener: HTMLElement | undefined;
  private playing: AbortController | undefined;

  constructor(root: HTMLElement, lang: Language) {
    this.root = root;
    this.lang = lang;
  }

  get current(): number | undefined {
    const here = this.root.querySelector<HTMLElement>('.hop[aria-current]');
    return here ? Number(here.dataset['step']) : undefined;
  }

  get steps(): number {
    return this.root.querySelectorAll('.hop').length;
  }

  /** After another drawing took the panel's place: the current row is in sight. */
  drawn(): void {
    this.stop();
    seatList(this.root);
    seatPlan(this.root);
  }

  /** How the request ended, in the words of the verdict. */
  get outcome(): string {
    const headline = this.root.querySelector('.verdict b')?.textContent ?? '';
    const seen = this.root.querySelector('.verdict p')?.textContent ?? '';
    return `${headline}${this.lang === 'ja' ? '。' : '. '}${seen}`;
  }

  by(distance: number): void {
    this.stop();
    this.read(false);
    void this.go((this.current ?? 0) + distance);
  }

  /** Stands on a step: ring, row, count, and the sentence that is read aloud. */
  async go(step: number, restAfter = 0): Promise<void> {
    const row = this.row(step);
    if (row === undefined) return;
    const from = this.current;
    for (const hop of this.root.querySelectorAll('.hop[aria-current]'))
      hop.removeAttribute('aria-current');
    row.setAttribute('aria-current', 'step');
    const output = this.root.querySelector('output');
    if (output) output.value = fill(words.hopOf, this.lang, step, this.steps);
    this.tell(this.sentence(step, row));
    seatList(this.root);
    const plan = this.root.querySelector<SVGSVGElement>('svg.plan');
    if (plan) keepInSight(plan, step);
    if (plan) await moveRing(plan, from, step, restAfter);
  }

  /** Opens a step to its details; the focus goes there, and back to where it was with Escape. */
  open(step: number): void {
    this.stop();
    void this.go(step);
    const details = this.row(step)?.querySelector('details');
    if (!details) return;
    const before = document.activeElement;
    this.opener = before instanceof HTMLElement && before !== document.body ? before : undefined;
    details.open = true;
    this.read(true);
    details.querySelector('summary')?.focus({ preventScroll: seatList(this.root) });
  }

  /** Closes the details that hold the focus; whether there were any. */
  close(): boolean {
    const details = document.activeElement?.closest<HTMLDetailsElement>('.hop > details[open]');
    if (!details || !this.root.contains(details)) return false;
    details.open = false;
    this.read(false);
    const back = this.opener?.isConnected ? this.opener : details.querySelector('summary');
    this.opener = undefined;
    back?.focus();
    return true;
  }

  /** Plays from the start, or from here; ends where the request was stopped. Again: stops. */
  async play(): Promise<void> {
    if (this.playing) return this.stop();
    const playing = new AbortController();
    this.playing = playing;
    this.press(true);
    const here = this.current ?? 1;
    const isAtEnd = here === this.steps || stops.has(this.row(here)?.dataset['v']);
    for (let step = isAtEnd ? 1 : here; step <= this.steps; step += 1) {
      if (!motionIsWanted()) step = this.lastOfPlay();
      await this.go(step, rest);
      if (playing.signal.aborted) return;
      if (stops.has(this.row(step)?.dataset['v'])) break;
    }
    this.stop();
  }

  stop(): void {
    this.playing?.abort();
    this.playing = undefined;
    this.press(false);
  }

  /** Whether details are being read: where the window is low the plan makes room for them. */
  read(reading: boolean): void {
    this.root.classList.toggle('reading', reading);
    seatList(this.root);
    const plan = this.root.querySelector<SVGSVGElement>('svg.plan');
    if (plan && this.current !== undefined) keepInSight(plan, this.current);
  }

  /** Says a sentence to those who listen; beside the panel, since a place drawn just now is not heard. */
  tell(sentence: string): void {
    write(document.querySelector('[data-path-told]'), sentence);
  }

  /** The step nearest to a point of the plan, within a finger's width. */
  nearest(x: number, y: number): number | undefined {
    const marks = [...this.root.querySelectorAll<SVGGElement>('svg.plan .mk[data-step]')];
    const near = marks
      .map((mark) => ({ mark, distance: distanceTo(mark, x, y) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    return near && near.distance < 24 ? Number(near.mark.dataset['step']) : undefined;
  }

  private press(pressed: boolean): void {
    this.root.querySelector('[data-play]')?.setAttribute('aria-pressed', String(pressed));
  }

  private lastOfPlay(): number {
    const rows = [...this.root.querySelectorAll<HTMLElement>('.hop')];
    const stop = rows.find((row) => stops.has(row.dataset['v']));
    return Number((stop ?? rows.at(-1))?.dataset['step'] ?? 1);
  }

  private row(step: number): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(`.hop[data-step="${step}"]`) ?? undefined;
  }

  private sentence(step: number, row: HTMLElement): string {
    const text = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
    const [what, id] = [text('.what b'), text('.what code')];
    return fill(words.stepOf, this.lang, step, this.steps, what, id, text('.word'), text('.rule'));
  }
}

function distanceTo(mark: Element, x: number, y: number): number {
  const box = mark.getBoundingClientRect();
  return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
}
