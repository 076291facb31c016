import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { bottom, centre, right } from '../geometry.ts';
import type { Gate, PlacedBuilding } from '../layout/types.ts';
import { line, rect, shortIds } from '../shape.ts';
import { textWidth } from '../text-width.ts';
import type { Canvas } from './canvas.ts';
import { sizes } from './pen.ts';

/** Hatches of the drawing; `id` keeps several plans on one page apart. */
export function patterns(id: string): Markup {
  return markup`<defs>
<pattern id="${id}-wall" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch0"/><path d="M0 0V5" class="hatch1"/></pattern>
<pattern id="${id}-out" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect x="4" width="0.6" height="9" class="hatch2"/></pattern>
</defs>`;
}

/** A VPC: one thick wall with a gap for each gateway, and none for what it has not. */
export function drawBuilding(one: PlacedBuilding, nth: number, canvas: Canvas): Markup {
  const { pen, layout } = canvas;
  const { building, rect: area, corridor } = one;
  const { vpc } = building;
  const two = layout.measure.columns === 2;
  const middle = centre(corridor).x;
  const y = area.y + 21;
  const gates = one.gates.filter(({ side }) => side === 'top');
  const inLeft = gates.some(({ x }) => x < corridor.x);
  const last = Math.max(right(corridor) - 24, ...gates.map((gate) => gate.x));
  const x = two ? area.x + 14 : last + 30;
  const end = two ? (inLeft ? corridor.x - 52 : middle - 28) : right(area) - 14;
  const cidr = vpc.cidrs[0] ?? vpc.ipv6Cidrs[0] ?? '';
  const name = vpc.name ?? shortIds(vpc.id);
  const closed = nth === 0 && !gates.some(({ kind }) => kind === 'internet');
  return markup`<g class="ground">${rect(area, 'floor', 3)}${rect(area, 'outer', 3)}
${pen.write(x, y, name, 't1 mono', { width: end - x })}
${two && pen.write(right(area) - 12, hasVpn(one) ? bottom(area) - 11 : y, cidr, 't2 mono', { anchor: 'end', width: layout.measure.room - 60 })}
${closed && markup`<path class="nodoor" d="M${middle - 25} ${area.y}H${middle + 25}"/>`}
${one.gates.filter((gate) => isOpen(gate, canvas)).map(drawGap)}</g>`;
}

/** What joins VPCs has a gap where the request takes it; other gateways are open to whom they serve. */
function isOpen({ kind, x, y }: Gate, { ways }: Canvas): boolean {
  if (kind !== 'transit') return true;
  return [...ways.forward, ...ways.reply].some((way) =>
    way.some((point) => point.y === y && Math.abs(point.x - x) < 20),
  );
}

/** A gap in the outer wall, with a lane for each direction. */
function drawGap({ x, y, kind }: Gate): Markup {
  const half = kind === 'hatch' ? 26 : 28;
  const gap = rect({ x: x - half, y: y - 4, width: 2 * half, height: 8 }, 'doorgap');
  const jamb = (at: number) => line({ x: at, y: y - 6 }, { x: at, y: y + 6 }, 'jamb2');
  return markup`${gap}${jamb(x - half)}${jamb(x + half)}`;
}

/** The names of the gateways in the top wall, inside it; and the router's, where nothing passes. */
export function drawGateNames(one: PlacedBuilding, { pen, layout }: Canvas): Markup {
  const two = layout.measure.columns === 2;
  const whole = (x: number, y: number, text: string, place: number, anchor: 'start' | 'end') =>
    textWidth(text, sizes.t2, 'mono') <= place &&
    pen.write(x, y, text, 't2 mono', { anchor, look: 'faint' });
  const name = one.building.vpc.name ?? shortIds(one.building.vpc.id);
  const names = one.gates.flatMap(({ id, kind, side, x, y }) => {
    if (side === 'bottom' || kind === 'transit' || !two) return [];
    const end = right(one.corridor) + (kind === 'vpn' ? 150 : 40);
    if (kind === 'vpn' || (!hasVpn(one) && x > one.corridor.x))
      return [whole(x + 31, y + 21, shortIds(id), end - x - 31, 'start')];
    const from = one.rect.x + 24 + textWidth(name, sizes.t1, 'mono');
    return [whole(x - 31, y + 21, shortIds(id), x - 31 - from, 'end')];
  });
  return markup`${names}`;
}

const hasVpn = ({ gates }: PlacedBuilding) => gates.some(({ kind }) => kind === 'vpn');
