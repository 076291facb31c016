/**
 * Runs in the page: what is wrong with its slides at a projector of so many lines. Nothing may be
 * cut off, also once all that waits is open, and no letter may be under 25 px of 1080 lines.
 */
export function slidesThatOverflow(lines: number): readonly string[] {
  const smallest = (25 * lines) / 1080;
  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 && element.closest('.vh, [hidden]') === null;
  const wrong: string[] = [];
  for (const slide of document.querySelectorAll<HTMLElement>('.slide')) {
    const body = slide.querySelector<HTMLElement>('.slide-body');
    if (body === null || body.clientHeight === 0) {
      wrong.push(`${slide.id} is not laid out`);
      continue;
    }
    const [high, wide] = [
      body.scrollHeight - body.clientHeight,
      body.scrollWidth - body.clientWidth,
    ];
    if (high > 1 || wide > 1) wrong.push(`${slide.id} is ${wide} × ${high} px too large`);
    for (const pre of body.querySelectorAll('pre'))
      if (pre.scrollWidth > pre.clientWidth + 1) wrong.push(`${slide.id} cuts off a line of code`);
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: at, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (at === null || text === '' || !isSeen(at)) continue;
      const size = Number.parseFloat(getComputedStyle(at).fontSize);
      if (size < smallest) wrong.push(`${slide.id} has ${size} px: ${text.slice(0, 40)}`);
    }
  }
  return wrong;
}
