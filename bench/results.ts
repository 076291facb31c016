import { median, type Figure, type Unit } from './figure.ts';

/** When a figure was measured, and what else the machine had to do. */
export interface Moment {
  readonly machine: string;
  readonly date: string;
  readonly load: number;
}

const head = `# Results

Written by \`npm run bench\`. [README.md](README.md) says what each figure means. Load is the
machine's load average when the case began: above the number of cores, it was not ours alone.
`;

const columns = `| Figure | Goal | Median | Min | Max | Runs | Date | Load |
| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |`;

/**
 * The results with these figures in them. A figure that was not measured this time keeps its row,
 * unless the rows are of another machine; sections below the table are others' and stay.
 */
export function addResults(before: string, figures: readonly Figure[], at: Moment): string {
  const machine = `Machine: ${at.machine}`;
  const kept = before.includes(machine) ? rowsOf(before) : new Map<string, string>();
  for (const figure of figures) kept.set(figure.name, row(figure, at));
  const sections = before.match(/^## .*/ms)?.[0];
  const table = `${head}\n${machine}\n\n${columns}\n${[...kept.values()].join('\n')}\n`;
  return sections === undefined ? table : `${table}\n${sections}`;
}

/** One figure in a line, for the terminal. */
export function inWords({ name, unit, goal, samples }: Figure): string {
  const against = goal === undefined ? '' : `, goal ${quantity(goal, unit)}`;
  return `${name}: ${quantity(median(samples), unit)} (median of ${samples.length}${against})`;
}

function rowsOf(text: string): Map<string, string> {
  const rows = text.split('\n').filter((line) => /^\| (?!Figure|---)/.test(line));
  return new Map(rows.map((line) => [line.split('|')[1]?.trim() ?? '', line]));
}

function row({ name, unit, goal, samples }: Figure, { date, load }: Moment): string {
  const cells = [
    name,
    goal === undefined ? '' : quantity(goal, unit),
    ...[median(samples), Math.min(...samples), Math.max(...samples)].map((value) =>
      quantity(value, unit),
    ),
    samples.length,
    date,
    load.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const decimals: Readonly<Record<Unit, number>> = {
  s: 1,
  ms: 0,
  µs: 0,
  MB: 0,
  '×': 2,
  '/s': 0,
  kB: 1,
  points: 3,
};

function quantity(value: number, unit: Unit): string {
  return `${value.toFixed(decimals[unit])} ${unit}`;
}
