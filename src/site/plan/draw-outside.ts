import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Language } from '#request/words.ts';
import { planWords as words } from '../words/plan.ts';
import { bottom, centre, right } from './geometry.ts';
import type { PlacedService, PlanLayout } from './geometry.ts';
import { tubeWay } from './route-lines.ts';
import { tubeStarts } from './service-layout.ts';
import { label, line, polyline, rect } from './shape.ts';
import { fit } from './text-width.ts';

/** Services outside, each with the tube that leads to it; one without stands alone. */
export function drawServices(layout: PlanLayout, lang: Language, shut: boolean): Markup {
  const first = layout.services.find(({ service }) => service.by !== 'gateway');
  const title = first && label(first.rect.x, first.rect.y - 12, words.services[lang], 't2 faint');
  const interfaces = layout.services.filter(({ service }) => service.by !== 'gateway');
  const hatches = layout.services.filter(({ service }) => service.by === 'gateway');
  return markup`${title}${interfaces.map((one) => drawTube(layout, one, shut && one.service.target))}
${interfaces.map(drawService)}${hatches.map((one) => drawHatch(layout, one))}
${hatches.length > 0 && hatchWords(hatches, lang)}`;
}

function drawTube(layout: PlanLayout, placed: PlacedService, shut: boolean): Markup {
  const starts = tubeStarts(placed.service, layout.rooms);
  return markup`${starts.toReversed().map((start) => drawOneTube(layout, placed, start, shut))}`;
}

type Start = ReturnType<typeof tubeStarts>[number];

function drawOneTube(
  layout: PlanLayout,
  placed: PlacedService,
  start: Start,
  shut: boolean,
): Markup {
  const idle = start.box.role === 'idle';
  const bore = idle ? 16 : 26;
  const kind = `tube${idle ? ' idle' : ''}${shut ? ' shut' : ''}`;
  const end = { x: placed.rect.x + 2, y: centre(placed.rect).y };
  const edge = start.column === 'right' ? right(start.rect) - 6 : start.rect.x + 6;
  const from = { x: edge, y: centre(start.rect).y };
  const way = tubeWay(layout, from, start.column, end);
  const narrow = start.column === 'left' ? 14 : bore;
  return markup`<g class="${kind}" data-bore="${narrow}">${polyline(way, 'pipe')}${polyline(way, 'bore')}</g>`;
}

function drawService({ service, rect: area }: PlacedService): Markup {
  const middle = area.y + area.height / 2;
  const [title, caption] = [
    fit(service.name, area.width - 20, service.target ? 13.5 : 12),
    fit(service.caption, area.width - 20, 12),
  ];
  return markup`<g class="svc${service.target ? '' : ' idle'}">${rect(area, 'box', 3)}
${rect({ ...area, width: 5 }, 'counter')}
${label(area.x + 16, middle - 3, title, 't1')}${label(area.x + 16, middle + 13, caption, 't2')}</g>`;
}

/** A gateway endpoint: a hatch in the corridor's floor. */
function drawHatch(layout: PlanLayout, { service, rect: area }: PlacedService): Markup {
  const floor = bottom(layout.building);
  const { x } = centre(area);
  const way = service.target ? 'pipe3' : 'pipe2';
  const gap = rect({ x: x - 13, y: floor - 4, width: 26, height: 8 }, 'doorgap');
  const side = (at: number) => line({ x: at, y: floor - 6 }, { x: at, y: area.y }, way);
  return markup`${gap}${side(x - 13)}${side(x + 13)}<g class="svc${service.target ? '' : ' idle'}">
${rect(area, 'box', 3)}${rect({ ...area, height: 4 }, 'counter')}
${label(x, centre(area).y + 6, fit(service.caption, area.width - 10, 13), 't1', 'middle')}</g>`;
}

function hatchWords(hatches: readonly PlacedService[], lang: Language): Markup {
  const last = hatches.at(-1);
  if (last === undefined) return markup``;
  const { x, y } = { x: right(last.rect) + 12, y: centre(last.rect).y + 5 };
  return label(x, y, words.gatewayEndpoint[lang], 't2 faint');
}
