/** The smallest letters for the back row, as a share of the slide's height. */
const smallest = 0.0236;
/** How far a text may be drawn together before it is left out. */
const tightest = 0.7;
/** A name of fewer letters than this is no name. */
const fewest = 4;
/** Letters hang on their baseline: what grows is moved down by this share of it. */
const sag = 0.34;

/**
 * Makes the letters of a plan as large as a room needs: hops and names first. What then finds no
 * room, drawn together or not, is left out: a second line, an address. The list has them all.
 */
export function growLetters(plan: SVGSVGElement, slideHeight: number): void {
  const scale = plan.getScreenCTM()?.a ?? 0;
  if (scale === 0 || slideHeight === 0) return;
  const size = (smallest * slideHeight) / scale;
  const texts = [...plan.querySelectorAll('text')];
  for (const text of texts) restore(text);
  const boxes = [...plan.querySelectorAll('rect')].map((box) => box.getBBox());
  const taken: DOMRect[] = [];
  for (const text of texts.toSorted((a, b) => rank(a) - rank(b))) {
    const before = text.getBBox();
    grow(text, size, before);
    if (rank(text) > 0 && !placed(text, roomOf(text, before, boxes), taken))
      text.style.display = 'none';
    else taken.push(areaOf(text));
  }
}

function restore(text: SVGTextElement): void {
  for (const name of ['font-size', 'display', 'transform']) text.style.removeProperty(name);
  text.removeAttribute('textLength');
  text.removeAttribute('lengthAdjust');
  const { whole } = text.dataset;
  if (whole !== undefined) text.textContent = whole;
}

function grow(text: SVGTextElement, size: number, before: DOMRect): void {
  text.style.fontSize = `${size}px`;
  const more = text.getBBox().height - before.height;
  text.style.transform = `translateY(${more * sag}px)`;
}

/** What is written first, and so keeps its place: hops, what went wrong, names, the rest. */
function rank(text: SVGTextElement): number {
  if (text.closest('.mk')) return 0;
  if (text.matches('.t1, .strong') || text.textContent.startsWith('✕')) return 1;
  if (text.matches('.lost')) return 2;
  return text.matches('.mono') ? 4 : 3;
}

/** Where a text stands, without the air above and below its letters. */
function areaOf(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const down = new DOMMatrixReadOnly(getComputedStyle(text).transform).f;
  return new DOMRect(x, y + down + height * 0.12, width, height * 0.76);
}

/** How wide a text may be within the smallest box that holds it. */
function roomOf(text: SVGTextElement, before: DOMRect, boxes: readonly DOMRect[]): number {
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  const box = boxes
    .filter((one) => one.x < x && x < one.x + one.width && one.y < y && y < one.y + one.height)
    .filter((one) => one.width > before.width)
    .toSorted((a, b) => a.width - b.width)[0];
  if (box === undefined) return Number.POSITIVE_INFINITY;
  const [left, right] = [before.x - box.x, box.x + box.width - before.x - before.width];
  const anchor = text.getAttribute('text-anchor');
  if (anchor === 'middle') return before.width + 2 * Math.min(left, right) - 4;
  return before.width + (anchor === 'end' ? left : right) - 4;
}

/** Draws a text together as far as its place asks for; whether it has one. */
function placed(text: SVGTextElement, room: number, taken: readonly DOMRect[]): boolean {
  const whole = text.getBBox().width;
  const area = areaOf(text);
  const beside = taken.filter((other) => meet(area, other));
  const free = beside.map((other) => (other.x > area.x ? other.x - area.x - 6 : 0));
  const width = Math.min(whole, room, ...free);
  if (width < whole * tightest && !cutOff(text, width / tightest)) return false;
  const natural = text.getBBox().width;
  if (width < natural) {
    text.setAttribute('textLength', String(width));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  const now = areaOf(text);
  return !taken.some((other) => meet(now, other));
}

/** Ends the name of a service early: a box without one tells nothing. Whether it could. */
function cutOff(text: SVGTextElement, width: number): boolean {
  if (text.closest('.svc') === null || text.matches('.mono')) return false;
  const whole = text.textContent;
  const more = text.getComputedTextLength() / whole.length;
  let kept = whole.length;
  while (kept > 0 && text.getSubStringLength(0, kept) + more > width) kept -= 1;
  if (kept < fewest) return false;
  text.dataset['whole'] = whole;
  text.textContent = `${whole.slice(0, kept)}…`;
  return true;
}

function meet(a: DOMRect, b: DOMRect): boolean {
  const aside = a.right <= b.left || b.right <= a.left;
  return !aside && a.bottom > b.top && b.bottom > a.top;
}
