import { centre } from '../geometry.ts';
import type { PlacedBuilding, PlanLayout } from '../layout/types.ts';
import { fixed as f } from '../measure.ts';
import type { Channel } from './types.ts';

/** Gives each line that turns in a channel a track of its own, the same for the same request. */
export interface Tracks {
  corridor(of: number): number;
  /** A level above or below the rooms of a building. */
  hall(of: number, side: 'top' | 'bottom'): number;
  level(channel: Channel): number;
  street(): number;
  riser(): number;
}

const offsets = { wide: [-32, 32, -46, 46, -58, 58], slim: [2, -10, 14, -20, 22, -26] } as const;

export function tracksOf(layout: PlanLayout): Tracks {
  const used = new Map<string, number>();
  const next = (key: string) => {
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    return nth;
  };
  const own = (of: number): PlacedBuilding | undefined => layout.buildings[of];
  return {
    corridor(of) {
      const building = own(of);
      if (building === undefined) return 0;
      const choice = building.corridor.width > 100 ? offsets.wide : offsets.slim;
      const nth = next(`corridor ${of}`);
      return (
        centre(building.corridor).x +
        (choice[nth % choice.length] ?? 0) +
        Math.floor(nth / choice.length) * 3
      );
    },
    hall(of, side) {
      const building = own(of);
      if (building === undefined) return 0;
      const nth = next(`hall ${of} ${side}`) % 3;
      return side === 'top' ? building.roomsTop - 7 - 5 * nth : building.roomsEnd + 8 + 6 * nth;
    },
    level(channel) {
      const nth = next(JSON.stringify(channel)) % 4;
      if (channel.kind === 'gap') return f.gap / 2 - 6 + 5 * nth + gapTop(layout);
      if (channel.kind !== 'band') return 0;
      const band = own(channel.under)?.band ?? { y: 0, height: 0 };
      return channel.level === 'upper'
        ? band.y + 12 + 5 * nth
        : band.y + band.height - 12 - 5 * nth;
    },
    street: () => layout.street + [-4, 4, 0, -8, 8][next('street') % 5]!,
    riser: () => layout.riser + [-5, 5, 0][next('riser') % 3]!,
  };
}

const gapTop = ({ internet }: PlanLayout) => internet.y + internet.height;
