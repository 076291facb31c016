/** What an authored break, or a part that begins a slide of its own, leaves in a step's HTML. */
const cut = '<hr data-cut>';

const boxes = /<(\/?)(div|section|article|aside|figure|ul|ol|table|dl|details|[a-z]+-[a-z-]+)\b/g;

/** What stands beside words on a slide, and leaves no room for the plan. */
const takesRoom = /<(?:pre|table|figure|fieldset|dl|ol class|(?!own-value)[a-z]+-[a-z-]+)\b/;

/** Beyond that much text a slide has no room for the plan; a Japanese letter is as wide as two. */
const roomBesidePlan = 520;

/**
 * A step's HTML, a slide each. Throws where a break stands inside of something: both halves would
 * be broken.
 */
export function slidesOf(html: string): readonly string[] {
  const parts = html.split(cut).map((part) => part.trim());
  for (const part of parts) {
    const torn = tornBox(part);
    if (torn !== undefined)
      throw new RangeError(
        `a slide ends inside <${torn}>: breaks stand between the parts of a step`,
      );
  }
  return withHeadings(parts.filter((part) => part !== ''));
}

const headingAlone = /^<h3\b[^>]*>(?<words>(?:(?!<\/h3>).)*)<\/h3>$/s;

/** A heading that nothing follows stands above what begins the next slide, in smaller letters. */
function withHeadings(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, i) => {
    if (headingAlone.test(part) && i < parts.length - 1) return [];
    const above = headingAlone.exec(parts[i - 1] ?? '')?.groups?.['words'];
    return above === undefined ? [part] : [`<p class="above">${above.trim()}</p>${part}`];
  });
}

/** Whether a slide has words alone, and so few that the plan finds room at their side. */
export function leavesRoomForPlan(html: string): boolean {
  return !takesRoom.test(html) && weightOf(html) <= roomBesidePlan;
}

function weightOf(html: string): number {
  const text = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  return text.length + (text.match(/[\u3000-\u9fff]/g)?.length ?? 0);
}

function tornBox(html: string): string | undefined {
  const open = new Map<string, number>();
  for (const [, closes, name = ''] of html.matchAll(boxes))
    open.set(name, (open.get(name) ?? 0) + (closes === '/' ? -1 : 1));
  return [...open].find(([, count]) => count !== 0)?.[0];
}
