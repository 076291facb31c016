import { fill } from '../../language.ts';
import { pageLanguage } from '../../client/page-language.ts';
import { moveRing } from '../../path/bead.ts';
import { pathWords } from '../../words/path.ts';

/** Moves to a hop: the ring on the plan, the row in the list, and the count between them. */
export function showHop(root: HTMLElement, from: number | undefined, to: number): void {
  const plan = root.querySelector<SVGSVGElement>('svg.plan');
  if (plan) void moveRing(plan, from, to);
  const rows = [...root.querySelectorAll<HTMLElement>('.hop')];
  for (const row of rows) {
    if (Number(row.dataset['step']) === to) row.setAttribute('aria-current', 'step');
    else row.removeAttribute('aria-current');
  }
  const output = root.querySelector('.scrub output');
  if (output) output.textContent = fill(pathWords.hopOf, pageLanguage(), to, rows.length);
  seat(root);
}

/** Keeps the current row in sight where the list scrolls by itself. */
export function seat(root: HTMLElement): void {
  const row = root.querySelector<HTMLElement>('.hop[aria-current]');
  const list = row?.closest<HTMLElement>('[data-scrolls]');
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top - 8;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
}

const fields = 'input:not([type="checkbox"]), textarea, select, pre, summary';

/** −1 or 1 for an arrow key that nothing else needs. */
export function stepOf(event: KeyboardEvent): number | undefined {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const taken = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (by === undefined || taken) return undefined;
  return event.target instanceof Element && event.target.closest(fields) ? undefined : by;
}
