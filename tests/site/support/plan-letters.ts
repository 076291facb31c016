/** The smallest letters of a drawing, in pixels of the screen. */
export function smallestLetters(plan: Element): number {
  const scale = (plan instanceof SVGSVGElement && plan.getScreenCTM()?.a) || 0;
  const sizes = [...plan.querySelectorAll('text')].map(
    (one) => scale * Number.parseFloat(getComputedStyle(one).fontSize),
  );
  return Math.min(...sizes);
}

/** What of a box is out of sight, in pixels. */
export const beyond = (box: Element) => box.scrollHeight - box.clientHeight;
