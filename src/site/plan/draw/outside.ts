import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { bottom, centre, meet, right } from '../geometry.ts';
import type { PlacedHatch, PlacedPlace, PlacedService, PlanLayout } from '../layout/types.ts';
import { serviceCaption, shortService } from '../service.ts';
import { line, rect, shortIds } from '../shape.ts';
import { wrap } from '../text-width.ts';
import type { Canvas } from './canvas.ts';
import { lineAreas } from './obstacles.ts';
import { sizes } from './pen.ts';

/** The internet and the customer's network, and who stands there. */
export function drawSky({ layout, pen, lang, id }: Canvas): Markup {
  const { internet, customer, places } = layout;
  const area = (one: typeof internet) =>
    markup`<rect fill="url(#${id}-out)" x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}"/>`;
  const width = (one: typeof internet) => one.width - 24;
  const tall = internet.height > 60;
  const y = internet.y + (tall ? 19 : 26);
  return markup`<g class="sky">${area(internet)}
${pen.write(internet.x + 12, y, words.internet[lang], 't1', { look: 'faint', width: width(internet) })}
${customer && markup`${rect(customer, 'yard', 3)}${pen.write(customer.x + 10, y, words.customer[lang], 't1', { look: 'faint', width: width(customer) })}`}
</g>${places.map((one) => drawPlace(one, pen, lang))}`;
}

function drawPlace(
  { place, rect: area }: PlacedPlace,
  pen: Canvas['pen'],
  lang: Canvas['lang'],
): Markup {
  const { x, y } = centre(area);
  const width = area.width - 10;
  const title = place.label === '' ? words[place.source ? 'client' : 'host'][lang] : place.label;
  const one = place.address === '' && place.label !== '';
  const address = place.address !== '' ? place.address : place.label === '' ? place.id : '';
  return markup`<g class="svc place${place.source ? ' src' : ''}"><title>${place.id}</title>${rect(area, 'box', 4)}
${pen.write(x, one ? y + 5 : y - 3, title, 't1', { anchor: 'middle', width })}
${!one && pen.write(x, y + 13, address, 't2 mono', { anchor: 'middle', width })}</g>`;
}

/** A service: a box with a thick counter edge, where identity and resource policies are judged. */
export function drawService(
  { name, target, rect: area, side }: PlacedService,
  canvas: Canvas,
): Markup {
  const { pen } = canvas;
  const edge = side === 'right' ? right(area) - 5 : area.x;
  const counter = rect(
    side === 'below' ? { ...area, y: bottom(area) - 5, height: 5 } : { ...area, x: edge, width: 5 },
    'counter',
  );
  const x = area.x + (side === 'left' ? 13 : 9);
  const width = area.width - 20;
  if (!target)
    return markup`<g class="svc idle">${rect(area, 'box', 3)}${counter}
${pen.write(x, area.y + 15, serviceWords(name, canvas).title, 't2', { width })}</g>`;
  const { title, caption } = serviceWords(name, canvas);
  const lines = wrap(caption, width, sizes.t2, 2);
  const top = lines.length > 1 ? 18 : 24;
  return markup`<g class="svc"><title>${name}</title>${rect(area, 'box', 3)}${counter}
${pen.write(x, area.y + top, title, 't1', { width })}
${lines.map((one, i) => pen.write(x, area.y + top + 16 + i * 14, one, 't2', { width }))}</g>`;
}

/** What a service is called: of Airflow's own doors, what is behind them. */
export function serviceWords(name: string, { layout, lang }: Pick<Canvas, 'layout' | 'lang'>) {
  const caption = 'Amazon MWAA';
  const own = layout.model.snapshot.environments ?? [];
  const isOf = (service: string | undefined) =>
    service !== undefined && shortService(service) === name;
  if (own.some(({ databaseServiceName }) => isOf(databaseServiceName)))
    return { title: words.database[lang], caption };
  if (own.some((one) => isOf(one.webserverServiceName) || one.webserverUrl === name))
    return { title: words.webServer[lang], caption };
  return { title: shortIds(name), caption: serviceCaption(name) };
}

/** A gateway endpoint: a hatch in the floor, and the service beneath; dashed where there is none. */
export function drawHatch({ hatch, gate, rect: area }: PlacedHatch, canvas: Canvas): Markup {
  const { pen, revealed } = canvas;
  const way = hatch.target ? 'pipe3' : 'pipe2';
  const side = (x: number) => line({ x, y: gate.y + 5 }, { x, y: area.y }, way);
  const absent = hatch.id === undefined;
  const pipes = absent
    ? revealed &&
      markup`<g class="absent"><path class="box" d="M${gate.x - 26} ${gate.y + 5}V${area.y}M${gate.x + 26} ${gate.y + 5}V${area.y}"/></g>`
    : markup`${side(gate.x - 26)}${side(gate.x + 26)}`;
  const y = hatch.target ? area.y + 22 : centre(area).y + 4;
  return markup`${pipes}<g class="svc${hatch.target ? '' : ' idle'}"><title>${gate.id}</title>
${rect(area, 'box', 3)}${rect({ ...area, height: 4 }, 'counter')}
${pen.write(gate.x, y, serviceCaption(hatch.service), 't1', { anchor: 'middle', width: area.width - 10 })}</g>`;
}

/** Words over the services beside the building. */
export function drawServicesTitle({ layout, pen, lang, ways }: Canvas): Markup {
  const [first] = layout.services
    .filter(({ side }) => side === 'left')
    .toSorted((a, b) => a.rect.y - b.rect.y);
  if (first === undefined || layout.measure.columns === 1) return markup``;
  const { rect: area } = first;
  const over = { x: area.x, y: area.y - 20, width: area.width, height: 18 };
  if (lineAreas(ways).some((one) => meet(one, over))) return markup``;
  return pen.write(first.rect.x, first.rect.y - 9, words.services[lang], 't2', {
    look: 'faint',
    width: first.rect.width,
  });
}

/** Where several networks meet, outside all of them. */
export function drawTransit({ layout, pen, lang }: Canvas): Markup {
  const { transit, model } = layout;
  if (transit === undefined) return markup``;
  const { x, y } = centre(transit);
  const name = model.snapshot.transitGateways?.find(({ id }) => id === model.transitGateway)?.name;
  const title = name ?? words.transitGateway[lang];
  return markup`<g class="svc transit"><title>${model.transitGateway}</title>${rect(transit, 'box', 8)}
${pen.write(x, y + 5, title, 't1', { anchor: 'middle', width: transit.width - 12 })}</g>`;
}

/** Two walls between two VPCs, with nothing between them but the way. */
export function drawBridges({ layout }: Canvas): Markup {
  return markup`${bridgesOf(layout).map(({ x, top, end }) => {
    const side = (at: number) => line({ x: at, y: top }, { x: at, y: end }, 'pipe3');
    return markup`${side(x - 28)}${side(x + 28)}`;
  })}`;
}

/** The peering connections between neighbours on the drawing. */
export function bridgesOf({ model, buildings }: PlanLayout) {
  return model.bridges.flatMap(({ id, from, to }) => {
    const [a, b] = [buildings[from], buildings[to]];
    const drawn = a?.gates.some((gate) => gate.id === id && gate.side === 'bottom');
    if (a === undefined || b === undefined || to !== from + 1 || drawn !== true) return [];
    return [{ id, x: centre(a.corridor).x, top: bottom(a.rect) + 5, end: b.rect.y - 5 }];
  });
}
