import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { bottom, centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import type { PlacedCell, PlacedChip, PlacedRoom } from '../layout/types.ts';
import { fixed as f } from '../measure.ts';
import { line, rect, shortIds } from '../shape.ts';
import { stops, type Canvas } from './canvas.ts';
import { shortService } from '../service.ts';
import { fit, textWidth } from '../text-width.ts';
import { serviceWords } from './outside.ts';
import { sizes } from './pen.ts';
import { drawStation } from './station.ts';

/** A subnet: floor, hatched wall (its network ACL), and a gap for each direction that passes. */
export function drawRoom(placed: PlacedRoom, canvas: Canvas): Markup {
  const { pen, id, lang } = canvas;
  const { rect: area, room, more, kept } = placed;
  const asks =
    placed.stations[0]?.box.role === 'source' && canvas.layout.model.resolver?.inside === true;
  const indent = f.wall + 8 + (asks ? 42 : 0);
  const x = asks && placed.facing === 1 ? area.x + indent : area.x + f.wall + 9;
  const width = area.width - 2 * f.wall - 14 - (asks ? 42 : 0);
  return markup`<g class="room">${rect(area, 'roomfloor')}${drawWall(area, id)}
${pen.write(x, area.y + 22, room.label, 't1', { width })}
${pen.write(x, area.y + 37, room.cidr, 't2 mono', { width })}
${drawCrossings(placed, canvas)}
${placed.stations.map((station) => drawStation(station, canvas))}
${placed.chips.map((chip) => drawChip(chip, placed, canvas))}
${kept && drawAbsent(kept, canvas)}
${more && pen.write(more.at.x, more.at.y, words.more[lang].replace('%', String(more.count)), 't2', { anchor: 'middle', width: area.width - 20, look: 'faint' })}
</g>`;
}

function drawWall({ x, y, width, height }: Rect, id: string): Markup {
  const w = f.wall;
  const ring = `M${x} ${y}h${width}v${height}h${-width}zM${x + w} ${y + w}v${height - 2 * w}h${width - 2 * w}v${2 * w - height}z`;
  return markup`<path class="nacl" fill="url(#${id}-wall)" fill-rule="evenodd" d="${ring}"/><path class="nacledge" d="${ring}"/>`;
}

/** Gaps in the wall: open, or filled where the network ACL denies this direction. */
function drawCrossings({ room, rect: area, facing }: PlacedRoom, { ways }: Canvas): Markup {
  const x = facing === 1 ? right(area) - f.wall : area.x;
  const denied = ways.spots.wishes.filter(({ mark }) => stops(mark));
  const heights = new Set(ways.spots.crossings.get(room.id));
  return markup`${[...heights].map((y) => {
    const shut = denied.some(
      ({ point }) => point.y === y && Math.abs(point.x - x - f.wall / 2) < 1,
    );
    const jamb = (at: number) => line({ x: x - 2, y: at }, { x: x + f.wall + 2, y: at }, 'jamb');
    const gap = rect(
      { x: x - 0.5, y: y - f.opening, width: f.wall + 1, height: 2 * f.opening },
      '',
    );
    return markup`<g class="gate" data-v="${shut ? 'shut' : 'open'}">${gap}${jamb(y - f.opening)}${jamb(y + f.opening)}</g>`;
  })}`;
}

/** An interface in one line; one of an endpoint has its tube through the walls at its back. */
function drawChip({ box, rect: area }: PlacedChip, placed: PlacedRoom, canvas: Canvas): Markup {
  const { pen, layout } = canvas;
  const tube = box.service !== undefined && drawStub(area, placed, layout);
  const y = area.y + 15;
  const name = box.service === undefined ? box.label : serviceWords(box.service, canvas).title;
  const label = fit(shortIds(name), area.width - 12, sizes.t2);
  const left = area.width - 20 - textWidth(label, sizes.t2);
  const told = textWidth(box.address, sizes.t2, 'mono') <= left;
  return markup`${tube}<g class="eni idle"><title>${box.id}</title>${rect(area, 'box', 3)}
${pen.write(area.x + 6, y, label, 't2')}
${told && pen.write(right(area) - 6, y, box.address, 't2 mono', { anchor: 'end' })}</g>`;
}

function drawStub(area: Rect, { facing }: PlacedRoom, layout: Canvas['layout']): Markup {
  const edge = layout.buildings[0]?.rect ?? area;
  const y = centre(area).y;
  const level = layout.measure.columns === 2 && facing === -1;
  const served = layout.services.some((one) => Math.abs(centre(one.rect).y - y) < 1 && level);
  const end = facing === -1 ? right(edge) + (served ? f.riser + 2 : 9) : edge.x + 3;
  const start = facing === -1 ? right(area) - 3 : area.x + 3;
  const way = markup`M${start} ${y}H${end}`;
  return markup`<g class="tube idle" data-bore="10"><path class="pipe" d="${way}"/><path class="bore" d="${way}"/></g>`;
}

function drawAbsent(kept: Rect, { pen, lang, layout, revealed, trace }: Canvas): Markup {
  const name = layout.model.target?.name;
  const there = layout.model.snapshot.vpcEndpoints?.some(
    (one) => one.type === 'Interface' && shortService(one.serviceName) === name,
  );
  const told = revealed && name !== undefined && there !== true && trace.outcome !== 'delivered';
  if (!told) return markup``;
  const area = { x: kept.x + 4, y: kept.y + 12, width: kept.width - 8, height: kept.height - 24 };
  const { x, y } = centre(area);
  const width = area.width - 2;
  return markup`<g class="absent">${rect(area, 'box', 4)}
${pen.write(x, y - 3, words.noEndpoint[lang], 't2', { anchor: 'middle', width, look: 'faint' })}
${pen.write(x, y + 14, words.forService[lang].replace('%', name), 't2', { anchor: 'middle', width, look: 'faint' })}</g>`;
}

/** A subnet that the request does not come near. */
export function drawCell({ cell, rect: area }: PlacedCell, { pen }: Canvas): Markup {
  const count = `${cell.interfaces} ENI`;
  const width = area.width - 18;
  return markup`<g class="room idle">${rect(area, 'roomfloor')}${rect(area, 'celledge')}
${pen.write(area.x + 9, area.y + 16, cell.label, 't2', { width: width - 48 })}
${pen.write(right(area) - 9, area.y + 16, count, 't2', { anchor: 'end', look: 'faint' })}
${pen.write(area.x + 9, bottom(area) - 7, cell.cidr, 't2 mono', { width })}
</g>`;
}
