import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { bottom, centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { shortIds } from '../shape.ts';
import type { Canvas } from './canvas.ts';
import { bridgesOf } from './outside.ts';
import { firstFree } from './obstacles.ts';
import { sizes } from './pen.ts';

/** What is only counted, and the router's name, each where nothing else is. */
export function drawMore({ layout, pen, lang }: Canvas, obstacles: readonly Rect[]): Markup {
  const { buildings, model, view } = layout;
  const counted = buildings.flatMap(({ moreCells }) =>
    moreCells
      ? [
          pen.write(moreCells.at.x, moreCells.at.y, count('moreSubnets', moreCells.count), 't2', {
            anchor: 'middle',
            look: 'faint',
          }),
        ]
      : [],
  );
  const routers = buildings.map(({ corridor, roomsEnd }) => {
    const text = words[corridor.width > 100 ? 'router' : 'routerShort'][lang];
    const size = { width: textWidth(text, sizes.t2) + 2, height: sizes.t2 + 2 };
    const x = centre(corridor).x - size.width / 2;
    const levels = Array.from({ length: 24 }, (_, i) => ({ x, y: roomsEnd + 4 - i * 14 }));
    const found = firstFree(
      size,
      levels.filter(({ y }) => y > corridor.y),
      obstacles,
    );
    return found && pen.write(found.x + 1, found.y + 11, text, 't2', { look: 'faint' });
  });
  const closed = buildings.slice(0, 1).map(({ rect, corridor, gates }) => {
    if (gates.some(({ kind }) => kind === 'internet') || corridor.width < 100) return undefined;
    const text = words.noDoor[lang];
    const size = { width: textWidth(text, sizes.t2) + 2, height: sizes.t2 + 2 };
    const x = centre(corridor).x - size.width / 2;
    const found = firstFree(size, [{ x, y: rect.y + 10 }], obstacles);
    return found && pen.write(found.x + 1, found.y + 11, text, 't2', { look: 'faint' });
  });
  const bridges = bridgesOf(layout).map(({ id, x, top, end }) => {
    const text = shortIds(id);
    const size = { width: textWidth(text, sizes.t2, 'mono') + 2, height: sizes.t2 + 2 };
    const y = (top + end) / 2 - 6;
    const found = firstFree(
      size,
      [0, 20, 40, -20].map((by) => ({ x: x + 38, y: y + by })),
      obstacles,
    );
    return found && pen.write(found.x + 1, found.y + 11, text, 't2 mono', { look: 'faint' });
  });
  const vpcs = model.moreVpcs > 0 && moreVpcs();
  return markup`${counted}${routers}${closed}${bridges}${vpcs}`;

  function count(word: 'moreSubnets' | 'moreVpcs', number: number): string {
    return words[word][lang].replace('%', String(number));
  }

  function moreVpcs() {
    const text = count('moreVpcs', model.moreVpcs);
    const last = buildings.at(-1);
    const size = { width: textWidth(text, sizes.t2) + 2, height: sizes.t2 + 2 };
    const from = last ? bottom(last.rect) + 7 : view.y;
    const end = last ? right(last.rect) - size.width : view.x;
    const rows = Math.max(1, Math.floor((bottom(view) - from) / 15));
    const spots = Array.from({ length: rows * 20 }, (_, i) => ({
      x: end - (i % 20) * 20,
      y: from + Math.floor(i / 20) * 15,
    })).filter(({ y }) => y + size.height <= bottom(view));
    const found = firstFree(
      size,
      spots.filter(({ x }) => x > view.x),
      obstacles,
    );
    return found && pen.write(found.x + 1, found.y + 11, text, 't2', { look: 'faint' });
  }
}
