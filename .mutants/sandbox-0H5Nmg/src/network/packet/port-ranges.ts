import type { PortRange } from './flow.ts';

/** Every port there is. */
export const allPorts: PortRange = { from: 0, to: 65535 };

/** Whether the wider range holds every port of the narrower one. */
export function covers(wider: PortRange, narrower: PortRange): boolean {
  return wider.from <= narrower.from && narrower.to <= wider.to;
}

/** The ports that both have; undefined when there is none. */
export function overlap(a: PortRange, b: PortRange): PortRange | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/** What is left of a range once another is taken out of it. */
export function without(range: PortRange, cut: PortRange): readonly PortRange[] {
  const below = { from: range.from, to: Math.min(range.to, cut.from - 1) };
  const above = { from: Math.max(range.from, cut.to + 1), to: range.to };
  return [below, above].filter((rest) => rest.from <= rest.to);
}
