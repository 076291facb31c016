import type { StageView } from '#labs/session-stage.ts';

/** Who presents and which networks are there, as one text: a long poll compares it. */
export function markOf({
  holder,
  points,
}: {
  readonly holder?: StageView['holder'] | undefined;
  readonly points: readonly Pick<StageView['points'][number], 'network'>[];
}): string {
  return [holder?.pid ?? '-', ...points.map(({ network }) => network)].join(' ');
}
