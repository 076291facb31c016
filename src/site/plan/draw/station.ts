import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { bottom, centre } from '../geometry.ts';
import type { PlacedStation } from '../layout/types.ts';
import { line, rect, shortIds } from '../shape.ts';
import { stops, type Canvas } from './canvas.ts';
import { serviceWords } from './outside.ts';

/** An interface in the frame of its security groups, whose one door serves question and answer. */
export function drawStation(station: PlacedStation, canvas: Canvas): Markup {
  const { box, frame } = station;
  const { pen } = canvas;
  const asks = box.role === 'source' && canvas.layout.model.resolver?.inside === true;
  const name = groupName(box.groups, canvas);
  const grouped = box.groups.length > 0;
  const x = frame.x + (asks && station.facing === 1 ? 42 : 2);
  const width = frame.width + 18 - (asks ? 42 : 0);
  const shut = isShut(station, canvas);
  const idle = box.role === 'idle' ? ' idle' : '';
  return markup`${
    grouped &&
    markup`<g class="sg${idle}" data-v="${shut ? 'shut' : 'open'}">${drawFrame(station, shut)}
${pen.write(x, frame.y - 7, name, 't2 mono', { width })}</g>`
  }
${drawBox(station, canvas)}`;
}

const kindWords = { nat: words.nat, attachment: words.attachment } as const;

function drawBox({ box, rect: area }: PlacedStation, canvas: Canvas): Markup {
  const { pen, lang } = canvas;
  const { x, y } = centre(area);
  const width = area.width - 2;
  const label =
    box.service !== undefined
      ? serviceWords(box.service, canvas).title
      : box.label !== '' || (box.kind !== 'nat' && box.kind !== 'attachment')
        ? box.label
        : kindWords[box.kind][lang];
  const look = box.role === 'source' ? ' src' : box.role === 'idle' ? ' idle' : '';
  const kind =
    box.kind === 'balancer' || box.kind === 'nat'
      ? markup`<path class="inner" d="M${area.x + 4} ${area.y + 4}V${bottom(area) - 4}"/>`
      : '';
  return markup`<g class="eni ${box.kind}${look}"><title>${box.id}</title>${rect(area, 'box', 4)}${kind}
${pen.write(x, y + 2, shortIds(label), 't1', { anchor: 'middle', width })}
${pen.write(x, y + 18, shortIds(box.address), 't2 mono', { anchor: 'middle', width })}</g>`;
}

function isShut({ doorX, frame }: PlacedStation, { ways }: Canvas): boolean {
  return ways.spots.wishes.some(
    ({ mark, point }) =>
      stops(mark) && point.x === doorX && point.y > frame.y && point.y < bottom(frame),
  );
}

/** A frame with one door of two leaves: it remembers, so the reply uses it too. */
function drawFrame({ frame, facing, doorX }: PlacedStation, shut: boolean): Markup {
  const far = doorX - facing * frame.width;
  const [top, end] = [frame.y + 16, bottom(frame) - 16];
  const corner = 6 * facing;
  const path = `M${doorX} ${top}V${frame.y + 6}Q${doorX} ${frame.y} ${doorX - corner} ${frame.y}H${far + corner}Q${far} ${frame.y} ${far} ${frame.y + 6}V${bottom(frame) - 6}Q${far} ${bottom(frame)} ${far + corner} ${bottom(frame)}H${doorX - corner}Q${doorX} ${bottom(frame)} ${doorX} ${bottom(frame) - 6}V${end}`;
  const leaf = (y: number, swing: number) =>
    line({ x: doorX, y }, { x: doorX + 13 * facing, y: y + swing }, 'leaf');
  const post = (y: number) => rect({ x: doorX - 3.5, y: y - 3.5, width: 7, height: 7 }, 'post');
  const leaves = shut
    ? line({ x: doorX, y: top }, { x: doorX, y: end }, 'leaf')
    : markup`${leaf(top, -12)}${leaf(end, 12)}`;
  return markup`<path class="frame" d="${path}"/>${leaves}${post(top)}${post(end)}`;
}

/** The name of the first group, and how many more there are. */
function groupName(ids: readonly string[], { layout }: Canvas): string {
  const [id = ''] = ids;
  const found = layout.model.snapshot.securityGroups?.find((group) => ids.includes(group.id));
  const more = ids.length > 1 ? ` +${ids.length - 1}` : '';
  if (found === undefined) return shortIds(id) + more;
  const own = found.groupName === 'default' ? shortIds(found.id) : found.groupName;
  return (found.name ?? own) + more;
}
