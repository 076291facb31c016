/** Scrolls a stage that is lower than its plan until a step's mark is seen with what is around it. */
export function keepInSight(plan: SVGSVGElement, step: number, most = 60): void {
  const stage = plan.parentElement;
  const mark = plan.querySelector(`.mk[data-step="${step}"]`);
  if (stage === null || mark === null) return;
  const [area, at] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()];
  const margin = Math.min(most, area.height / 4);
  if (at.top - margin < area.top) stage.scrollTop += at.top - margin - area.top;
  else if (at.bottom + margin > area.bottom) stage.scrollTop += at.bottom + margin - area.bottom;
}

/** Of a panel that was just drawn: from the top, as far down as its current hop needs. */
export function seatPlan(root: HTMLElement): void {
  const row = root.querySelector<HTMLElement>('.hop[aria-current]');
  const plan = root.querySelector<SVGSVGElement>('svg.plan');
  if (row && plan) keepInSight(plan, Number(row.dataset['step']), 110);
}

/** From where it stands, as far as the current row needs; it may be longer than the list is high. */
function seatOverview(list: HTMLElement, row: HTMLElement): boolean {
  const [area, at] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  const below = Math.min(at.bottom - area.bottom + 6, at.top - area.top - 6);
  if (at.top < area.top) list.scrollTop += at.top - area.top - 6;
  else if (below > 0) list.scrollTop += below;
  return true;
}

/** Brings the current row to the top of a list that scrolls by itself; whether it does. */
export function seatList(root: HTMLElement): boolean {
  const list = root.querySelector<HTMLElement>('.hops');
  const row = root.querySelector<HTMLElement>('.hop[aria-current]');
  if (list === null || row === null || list.scrollHeight <= list.clientHeight) return false;
  const topOf = (one: Element) =>
    one.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
  if (list.matches('[data-overview]')) return seatOverview(list, row);
  // The figure of the policies belongs to the rows below it, as far as both find room.
  const figure = row.closest('.authorization') && list.querySelector('.may');
  const fits = figure && topOf(row) + row.offsetHeight - topOf(figure) <= list.clientHeight;
  list.scrollTop = topOf(fits ? figure : row) - 6;
  return true;
}
