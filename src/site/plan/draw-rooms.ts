import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Language } from '#request/words.ts';
import { planWords as words } from '../words/plan.ts';
import { bottom, centre, facing, measure as m, right } from './geometry.ts';
import type { Column, PlacedBox, PlacedRoom, Rect } from './geometry.ts';
import { label, line, rect } from './shape.ts';
import { fit } from './text-width.ts';

/** Doors and gaps that a rule has shut, by the place where it stands. */
export type Shut = (
  place: 'door' | 'gate',
  side: 'source' | 'destination',
  lane: 'request' | 'reply',
) => boolean;

interface RoomView {
  readonly id: string;
  readonly lang: Language;
  readonly shut: Shut;
  readonly group: (groupIds: readonly string[]) => string;
  /** Whether the path leaves the room at all: only then its wall has gaps worth drawing. */
  readonly crossed: boolean;
  /** What the kept place is kept for; absent while that would give the answer away. */
  readonly absent?: string;
}

/** A subnet: floor, hatched wall (its network ACL), and a gap for each direction on the path. */
export function drawRoom(room: PlacedRoom, view: RoomView): Markup {
  const { x, y, width, height } = room.rect;
  const wall = m.room.wall;
  const ring = `M${x} ${y}h${width}v${height}h${-width}zM${x + wall} ${y + wall}v${height - 2 * wall}h${width - 2 * wall}v${2 * wall - height}z`;
  const indent = room.column === 'right' ? 52 : 18;
  const space = width - indent - 14;
  return markup`<g class="room">${rect(room.rect, 'roomfloor')}
<path class="nacl" fill="url(#${view.id}-wall)" fill-rule="evenodd" d="${ring}"/><path class="nacledge" d="${ring}"/>
${label(x + indent, y + 29, fit(room.room.label, space, 13.5), 't1')}
${label(x + indent, y + 45, room.room.cidr, 't2 mono')}
${room.boxes.map((box) => drawBox(box, room, view))}
${room.kept && view.absent !== undefined && drawAbsent(room.kept, view.absent, view.lang)}
${room.more > 0 && label(x + width / 2, bottom(room.rect) - 18, words.more[view.lang].replace('%', String(room.more)), 't2 faint', 'middle')}
</g>`;
}

function drawBox(placed: PlacedBox, room: PlacedRoom, view: RoomView): Markup {
  const { box, frame } = placed;
  if (box.role === 'idle' || placed.lanes === undefined) return drawIdle(placed);
  const { role, lanes } = { role: box.role, lanes: placed.lanes };
  const gates =
    view.crossed &&
    (['request', 'reply'] as const).map((lane) =>
      drawGate(room, lanes[lane], view.shut('gate', role, lane)),
    );
  const shut = view.shut('door', role, 'request') || view.shut('door', role, 'reply');
  const name = fit(view.group(box.groups), frame.width + 8, 11.5, 'mono');
  return markup`${gates}<g class="sg" data-v="${shut ? 'shut' : 'open'}">
${drawFrame(frame, room.column, shut)}
${label(centre(frame).x, frame.y - 6, name, 't2 mono', 'middle')}</g>
${drawInterface(placed, role === 'source' ? 'src' : '')}`;
}

function drawInterface({ box, rect: area }: PlacedBox, kind: string): Markup {
  const middle = centre(area);
  return markup`<g class="eni ${kind}"><title>${box.id}</title>${rect(area, 'box', 4)}
${label(middle.x, middle.y - 3, fit(box.label, area.width - 6, kind === 'idle' ? 12 : 13.5), 't1', 'middle')}
${label(middle.x, middle.y + 12, box.address, 't2 mono', 'middle')}</g>`;
}

function drawIdle(placed: PlacedBox): Markup {
  return markup`<g class="sg idle">${rect(placed.frame, 'frame', 6)}</g>${drawInterface(placed, 'idle')}`;
}

/** A gap in the wall: open, or filled where the network ACL denies this direction. */
function drawGate(room: PlacedRoom, y: number, shut: boolean): Markup {
  const wall = m.room.wall;
  const x = room.column === 'left' ? right(room.rect) - wall : room.rect.x;
  const jamb = (at: number) => line({ x: x - 2, y: at }, { x: x + wall + 2, y: at }, 'jamb');
  const gap = rect({ x: x - 0.5, y: y - 12, width: wall + 1, height: 24 }, '');
  return markup`<g class="gate" data-v="${shut ? 'shut' : 'open'}">${gap}${jamb(y - 12)}${jamb(y + 12)}</g>`;
}

/** A frame with one door of two leaves: it remembers, so the reply uses it too. */
function drawFrame(frame: Rect, column: Column, shut: boolean): Markup {
  const { x: edge, out } = facing(frame, column);
  const far = edge - out * frame.width;
  const [top, end] = [frame.y + 15, frame.y + 89];
  const corner = 6 * out;
  const path = `M${edge} ${top}V${frame.y + 6}Q${edge} ${frame.y} ${edge - corner} ${frame.y}H${far + corner}Q${far} ${frame.y} ${far} ${frame.y + 6}V${bottom(frame) - 6}Q${far} ${bottom(frame)} ${far + corner} ${bottom(frame)}H${edge - corner}Q${edge} ${bottom(frame)} ${edge} ${bottom(frame) - 6}V${end}`;
  const leaf = (y: number, swing: number) =>
    line({ x: edge, y }, { x: edge + 15 * out, y: y + swing }, 'leaf');
  const post = (y: number) => rect({ x: edge - 3.5, y: y - 3.5, width: 7, height: 7 }, 'post');
  const leaves = shut
    ? line({ x: edge, y: top }, { x: edge, y: end }, 'leaf')
    : markup`${leaf(top, -13)}${leaf(end, 13)}`;
  return markup`<path class="frame" d="${path}"/>${leaves}${post(top)}${post(end)}`;
}

function drawAbsent(kept: Rect, service: string, lang: Language): Markup {
  const area = { x: kept.x + 4, y: kept.y + 16, width: kept.width - 8, height: 72 };
  const middle = centre(area);
  const named = fit(words.forService[lang].replace('%', service), area.width - 6, 11.5);
  return markup`<g class="absent">${rect(area, 'box', 4)}
${label(middle.x, middle.y - 3, words.noEndpoint[lang], 't2 faint', 'middle')}
${label(middle.x, middle.y + 13, named, 't2 faint', 'middle')}</g>`;
}
