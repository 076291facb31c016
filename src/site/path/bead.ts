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

/** Moves the ring to a step; a bead runs there first, where motion is wanted. */
export function moveRing(plan: SVGSVGElement, from: number | undefined, to: number): void {
  for (const ring of plan.querySelectorAll('.ring')) ring.remove();
  const end = spotOf(plan, to);
  const mark = plan.querySelector(`.mk[data-step="${to}"]`);
  if (end === undefined || mark === null) return;
  const ring = circle(end, 18, 'ring');
  const start = from === undefined ? undefined : spotOf(plan, from);
  if (start === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    mark.prepend(ring);
    return;
  }
  const bead = circle({ x: 0, y: 0 }, 7, 'bead');
  plan.append(bead);
  const run = bead.animate([frameAt(start), frameAt(end)], {
    duration: 340,
    easing: 'cubic-bezier(.4,0,.3,1)',
  });
  run.addEventListener('finish', () => {
    bead.remove();
    if (plan.querySelector('.ring') === null) mark.prepend(ring);
  });
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
