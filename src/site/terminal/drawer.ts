import { keep, kept } from '../client/kept.ts';

const step = 24;
/** Three lines of the shell; and so much of the lesson stays above the drawer. */
const least = 72;
const textAbove = 300;

/**
 * The height of the open drawer: pulled at its grip, or by the arrow keys on it, and kept. The page is
 * told how high the drawer stands, so that what is scrolled to is not left behind it.
 */
export class Drawer {
  private readonly dock: HTMLElement;
  private readonly grip: HTMLElement;

  constructor(dock: HTMLElement, grip: HTMLElement) {
    this.dock = dock;
    this.grip = grip;
  }

  listen(): void {
    this.grip.addEventListener('pointerdown', (event) => this.pull(event));
    this.grip.addEventListener('keydown', (event) => this.pressed(event));
    new ResizeObserver(() => this.tell()).observe(this.dock);
    addEventListener('resize', () => this.restore());
    this.restore();
  }

  private restore(): void {
    const before = Number(kept('terminal-height'));
    if (before > 0) this.set(before);
  }

  private get height(): number {
    return this.dock.querySelector('[data-stand]:not([hidden])')?.clientHeight ?? 0;
  }

  private get most(): number {
    return Math.max(least, innerHeight - textAbove);
  }

  private set(wanted: number): void {
    const height = Math.round(Math.min(this.most, Math.max(least, wanted)));
    this.dock.style.setProperty('--drawer', `${height}px`);
  }

  private choose(wanted: number): void {
    this.set(wanted);
    keep('terminal-height', String(Math.round(Math.min(this.most, Math.max(least, wanted)))));
  }

  private tell(): void {
    // Below it may stand the bar of the verdict.
    const below = Number.parseFloat(getComputedStyle(this.dock).bottom) || 0;
    const root = document.documentElement;
    root.style.setProperty('--dock', `${this.dock.offsetHeight + below}px`);
    this.grip.ariaValueMin = String(least);
    this.grip.ariaValueMax = String(this.most);
    this.grip.ariaValueNow = String(this.height);
  }

  private pull(event: PointerEvent): void {
    const { height } = this;
    event.preventDefault();
    this.grip.setPointerCapture(event.pointerId);
    const pulled = new AbortController();
    const { signal } = pulled;
    const follow = ({ clientY }: PointerEvent) => this.choose(height + event.clientY - clientY);
    this.grip.addEventListener('pointermove', follow, { signal });
    for (const kind of ['pointerup', 'pointercancel'])
      this.grip.addEventListener(kind, () => pulled.abort(), { signal });
  }

  private pressed(event: KeyboardEvent): void {
    const { height } = this;
    const wanted = {
      ArrowUp: height + step,
      ArrowDown: height - step,
      Home: least,
      End: this.most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(wanted);
  }
}
