import type { RouteTable } from '#network/snapshot/vpc.ts';
import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { bottom, meet, right, strip } from '../geometry.ts';
import type { Point, Rect } from '../geometry.ts';
import { buildingOf } from '../way/nodes.ts';
import type { Asked } from '../way/spots.ts';
import { shortService } from '../service.ts';
import { line, rect, shortIds } from '../shape.ts';
import { textWidth } from '../text-width.ts';
import type { Canvas } from './canvas.ts';
import { markArea, type PlacedMark } from './marks.ts';
import { firstFree } from './obstacles.ts';
import { sizes } from './pen.ts';

interface Row {
  readonly destination: string;
  readonly target: string;
  readonly won: boolean;
  readonly none?: true;
}

const [rowHeight, mostRows] = [18, 4];

/** Route tables in the corridors, each on a pole at the step that read it, where there is place. */
export function drawBoards(
  canvas: Canvas,
  placed: readonly PlacedMark[],
  obstacles: readonly Rect[],
): { readonly drawn: Markup; readonly areas: readonly Rect[] } {
  const areas: Rect[] = [];
  const drawn = boardsOf(canvas).map(({ table, asked }) => {
    const at = placed.find(({ mark }) => mark === asked.mark)?.point ?? asked.at;
    const building = canvas.layout.buildings[buildingOf(canvas.layout, asked.hop.vpcId)];
    if (building === undefined || building.corridor.width < 100) return false;
    const rows = rowsOf(table, asked, canvas);
    const area = { width: building.corridor.width - 6, height: 25 + rows.length * rowHeight };
    const x = building.corridor.x + 3;
    const levels = Array.from({ length: 40 }, (_, i) => at.y + 20 + i * 8);
    const above = Array.from({ length: 20 }, (_, i) => at.y - 22 - area.height - i * 8);
    const [low, high] = [building.rect.y + 34, bottom(building.rect) - 6];
    const spots = [...levels, ...above].filter((y) => y >= low && y + area.height <= high);
    const found = firstFree(
      area,
      spots.map((y) => ({ x, y })),
      [...obstacles, ...areas],
    );
    if (found === undefined) return false;
    areas.push(found);
    return markup`${drawPole(at, found, obstacles)}${drawBoard(table, rows, found, canvas)}`;
  });
  return { drawn: markup`${drawn}`, areas };
}

/** The table that decided on the way there, and one that stopped an answer. */
function boardsOf({ ways, layout }: Canvas) {
  const tables = layout.model.snapshot.routeTables ?? [];
  const told = ways.spots.asked.flatMap((asked) => {
    const table = tables.find(({ id }) => id === asked.hop.id) ?? tableOf(tables, asked);
    const loud =
      asked.mark?.direction === 'forward' ||
      asked.mark?.verdict === 'deny' ||
      asked.mark?.verdict === 'also';
    return table && loud ? [{ table, asked }] : [];
  });
  return told.filter((one, i) => told.findIndex(({ table }) => table === one.table) === i);
}

const tableOf = (tables: readonly RouteTable[], { hop }: Asked) =>
  tables.find(({ subnetIds }) => hop.subnetId !== undefined && subnetIds.includes(hop.subnetId));

function rowsOf(table: RouteTable, { mark }: Asked, { layout, trace }: Canvas): readonly Row[] {
  const winner = mark?.step.rule?.split(/\s+/)[0];
  const { vpcEndpoints } = layout.model.snapshot;
  const rows = table.routes.map(({ destination, target }): Row => {
    const endpoint = vpcEndpoints?.find(({ id }) => id === target);
    const short = /^([a-z]+)-[\w]+$/.exec(target)?.[1] ?? target;
    const name = endpoint ? shortService(endpoint.serviceName) : short;
    return { destination, target: name, won: winner === destination };
  });
  const none =
    mark?.step.kind === 'route' && mark.step.verdict === 'deny' && !rows.some(({ won }) => won);
  const place = mostRows - (none ? 1 : 0);
  const shown = rows.filter((row, i) => row.won || i < place).slice(0, place);
  const lost: Row = {
    destination: trace.name?.answers[0] ?? '',
    target: '',
    won: false,
    none: true,
  };
  return none ? [...shown, lost] : shown;
}

function drawPole(at: Point, area: Rect, obstacles: readonly Rect[]): Markup | false {
  const x = Math.max(area.x + 8, Math.min(right(area) - 8, at.x));
  const foot = area.y > at.y ? area.y : bottom(area);
  if (x !== at.x) return false;
  const way = strip({ x, y: at.y + Math.sign(foot - at.y) * 14 }, { x, y: foot }, 2);
  const clear = !obstacles.some((one) => meet(one, way) && !meet(one, markArea(at)));
  return clear && line({ x, y: at.y }, { x, y: foot }, 'pole');
}

function drawBoard(
  table: RouteTable,
  rows: readonly Row[],
  area: Rect,
  { pen, lang }: Canvas,
): Markup {
  const name = table.name ?? shortIds(table.id);
  return markup`<g class="sign"><title>${table.id}</title>${rect(area, 'board', 3)}
${pen.write(area.x + 7, area.y + 16, name, 't2 mono', { width: area.width - 14, look: 'faint' })}
${rows.map((row, i) => {
  const y = area.y + 34 + i * rowHeight;
  const strong = row.won ? 'strong' : row.none ? 'lost' : '';
  const target = row.none ? `✕ ${words.none[lang]}` : row.target;
  const back = { x: area.x + 3, y: y - 13, width: area.width - 6, height: rowHeight };
  const taken = Math.min(textWidth(target, sizes.t2, 'mono'), area.width * 0.5);
  return markup`${(row.won || row.none) && rect(back, row.none ? 'won bad' : 'won', 2)}
${pen.write(area.x + 6, y, shortIds(row.destination), 't2 mono', { width: area.width - 12 - taken, look: strong })}
${pen.write(right(area) - 5, y, target, 't2 mono', { anchor: 'end', width: taken + 0.5, look: strong })}`;
})}</g>`;
}
