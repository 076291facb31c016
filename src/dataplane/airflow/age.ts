const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', second],
] as const;

/**
 * How long ago a moment was, as Airflow's pages say it: `45 minutes`, `1 hour`, `a few seconds`.
 *
 * @see https://pendulum.eustace.io/docs/#difference-for-humans
 */
export function ageInWords(then: Date, now: Date): string {
  const age = Math.max(0, now.getTime() - then.getTime());
  if (age <= 10 * second) return 'a few seconds';
  const [unit, length] = units.find(([, one]) => age >= one) ?? ['second', second];
  const count = Math.floor(age / length);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
