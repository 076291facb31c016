import { bottom, type Rect } from '../geometry.ts';
import type { PlacedBuilding } from './types.ts';

/** The level for what goes around the first building: beneath everything that stands under it. */
export function levelBelow(first: PlacedBuilding | undefined, transit: Rect | undefined): number {
  if (first === undefined) return 0;
  const boxes = [
    ...first.hatches.map(({ rect }) => bottom(rect)),
    ...(transit ? [bottom(transit)] : []),
  ];
  return Math.max(first.band.y + 14, ...boxes.map((y) => y + 14));
}
