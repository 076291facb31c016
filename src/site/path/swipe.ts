/** How far a finger goes sideways before it steps, in CSS pixels. */
const least = 36;

/**
 * Calls back for a swipe to the side, with 1 to the left and -1 to the right. What runs up or down
 * stays the page's own (`touch-action: pan-y`), and a mouse never swipes.
 */
export function onSwipe(root: HTMLElement, within: string, swiped: (by: 1 | -1) => void): void {
  let start: PointerEvent | undefined;
  root.addEventListener('pointerdown', (event) => {
    const inside = event.target instanceof Element && event.target.closest(within) !== null;
    start = inside && event.pointerType !== 'mouse' && event.isPrimary ? event : undefined;
  });
  root.addEventListener('pointercancel', () => (start = undefined));
  root.addEventListener('pointerup', (event) => {
    if (start === undefined || start.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) >= least && Math.abs(x) > 1.5 * Math.abs(y)) swiped(x < 0 ? 1 : -1);
  });
}
