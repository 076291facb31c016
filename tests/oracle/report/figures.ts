import type { Compared } from '../compare.ts';
import { crossings } from './crossings.ts';

/** What a run adds up. */
export interface Figures {
  readonly seeds: number;
  readonly flows: number;
  readonly delivered: number;
  readonly disagreements: number;
  /** For each thing that a flow may cross: how many did, and how many of those arrived. */
  readonly crossed: Readonly<
    Record<string, { readonly flows: number; readonly delivered: number }>
  >;
  /** For each code: how many denials that the kernel confirmed it stands in. */
  readonly denials: Readonly<Record<string, number>>;
}

export const noFigures: Figures = {
  seeds: 0,
  flows: 0,
  delivered: 0,
  disagreements: 0,
  crossed: {},
  denials: {},
};

export function addFigures(
  sum: Figures,
  compared: readonly Compared[],
  disagreements: number,
): Figures {
  const delivered = compared.filter(({ kernel }) => kernel === 'delivered');
  const crossed = Object.entries(crossings).map(([name, crosses]) => {
    const before = sum.crossed[name] ?? { flows: 0, delivered: 0 };
    return [
      name,
      {
        flows: before.flows + compared.filter(({ trace }) => crosses(trace)).length,
        delivered: before.delivered + delivered.filter(({ trace }) => crosses(trace)).length,
      },
    ] as const;
  });
  return {
    seeds: sum.seeds + 1,
    flows: sum.flows + compared.length,
    delivered: sum.delivered + delivered.length,
    disagreements: sum.disagreements + disagreements,
    crossed: Object.fromEntries(crossed),
    denials: addDenials(sum.denials, compared),
  };
}

function addDenials(sum: Figures['denials'], compared: readonly Compared[]): Figures['denials'] {
  const denials = { ...sum };
  for (const { trace, kernel } of compared) {
    if (kernel === 'delivered') continue;
    for (const code of new Set(trace.blockers.map((blocker) => blocker.code)))
      denials[code] = (denials[code] ?? 0) + 1;
  }
  return denials;
}

export function figuresInWords(figures: Figures, seconds: number): string {
  const { seeds, flows, delivered, disagreements } = figures;
  const rows = Object.entries(figures.crossed).map(
    ([name, { flows: all, delivered: some }]) =>
      `  ${name.padEnd(34)}${number(all).padStart(7)} flows${number(some).padStart(7)} delivered`,
  );
  const codes = Object.entries(figures.denials)
    .toSorted(([, some], [, fewer]) => fewer - some)
    .map(([code, count]) => `  ${code.padEnd(48)}${number(count).padStart(6)}`);
  return [
    `${number(flows)} flows over ${number(seeds)} seeds in ${seconds.toFixed(0)} s: ` +
      `${number(delivered)} delivered, ${number(flows - delivered)} denied, ` +
      `${number(disagreements)} disagreements`,
    'crossed, there or back:',
    ...rows,
    'denied with the code:',
    ...codes,
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en');
}
