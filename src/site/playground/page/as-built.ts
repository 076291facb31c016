import type { WidthClass } from '../../plan/measure.ts';
import type { Play } from '../play.ts';
import { firstPreset } from '../preset.ts';

/**
 * Whether what the page came with, the first preset drawn for two widths, can stay as it is: then a
 * first visit traces and draws nothing. The plan of the other width goes.
 */
export function keepsBuilt(root: Element, { start, edits }: Play, width: WidthClass): boolean {
  if (start.kind !== 'preset' || start.preset !== firstPreset || edits.length > 0) return false;
  const plans = [...root.querySelectorAll<SVGSVGElement>('svg.plan')];
  const shown = plans.find((plan) => plan.getClientRects().length > 0);
  if (shown?.dataset['width'] !== width) return false;
  for (const plan of plans) if (plan !== shown) plan.remove();
  return true;
}
