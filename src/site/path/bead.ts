const space = 'http://www.w3.org/2000/svg';

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(plan: SVGSVGElement, step: number): Spot | undefined {
  const sign = plan.querySelector(`.mk[data-step="${step}"] text`);
  if (sign === null) return undefined;
  return { x: Number(sign.getAttribute('x')), y: Number(sign.getAttribute('y')) - 4.2 };
}

export const motionIsWanted = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves the ring to a step; a bead runs there first, where motion is wanted, and rests at the
 * decision for `rest` milliseconds. Resolves when the ring stands, or when another move took over.
 */
export async function moveRing(
  plan: SVGSVGElement,
  from: number | undefined,
  to: number,
  rest = 0,
): Promise<void> {
  for (const old of plan.querySelectorAll('.ring, .bead')) old.remove();
  const end = spotOf(plan, to);
  const mark = plan.querySelector(`.mk[data-step="${to}"]`);
  if (end === undefined || mark === null) return;
  const ring = circle(end, 18, 'ring');
  const start = from === undefined ? undefined : spotOf(plan, from);
  if (start === undefined || from === to || !motionIsWanted()) {
    mark.prepend(ring);
    return;
  }
  const bead = circle({ x: 0, y: 0 }, 7, 'bead');
  plan.append(bead);
  const timing = { duration: 340, easing: 'cubic-bezier(.4,0,.3,1)', fill: 'forwards' } as const;
  await bead.animate(wayOf(start, end), { ...timing, endDelay: rest }).finished;
  if (!bead.isConnected) return;
  bead.remove();
  mark.prepend(ring);
}

/** Along the corridors: across first, then up or down, as the lines of the plan run. */
function wayOf(start: Spot, end: Spot): Keyframe[] {
  const [across, along] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  if (across < 12 || along < 12) return [frameAt(start), frameAt(end)];
  const corner = { x: end.x, y: start.y };
  return [frameAt(start), { ...frameAt(corner), offset: across / (across + along) }, frameAt(end)];
}

const frameAt = ({ x, y }: Spot): Keyframe => ({ transform: `translate(${x}px, ${y}px)` });

function circle({ x, y }: Spot, r: number, kind: string): SVGCircleElement {
  const made = document.createElementNS(space, 'circle');
  made.setAttribute('class', kind);
  made.setAttribute('cx', String(x));
  made.setAttribute('cy', String(y));
  made.setAttribute('r', String(r));
  return made;
}
