import type { Step } from '#aws/step.ts';
import { drawFrom } from './draw.ts';
import type { Change, Lab } from './lab.ts';

/** Names of a lab that brings packages (session-packages.ts); each file's hashes have more. */
const ofPackages = ['wheelhouse', 'pip-index', 'python-tag', 'other-python-tag'];

/**
 * Names that a lab uses and nothing gives: no earlier step saves them, they are no value of a
 * variant, nor the account, the Region or what comes of its packages. Each with its place.
 */
export function namesOfNothing(lab: Lab): readonly string[] {
  const given = [
    'account',
    'region',
    ...(lab.packages === undefined ? [] : ofPackages),
    ...Object.keys(lab.values?.(drawFrom(undefined)) ?? {}),
  ];
  const { scenario, faults, mutants, alternatives, solution, ...told } = lab;
  const built = follow(scenario.steps, given);
  const shipped = faults.map(({ steps }) => follow(steps, built.known));
  const known = [built, ...shipped].flatMap((one) => one.known);
  const changes: readonly Change[] = [
    { ...solution, id: 'solution' },
    ...faults.map(({ id, title, otherwise, mend }) => ({
      id,
      title,
      steps: [...otherwise, ...mend],
    })),
    ...alternatives,
    ...mutants,
    ...mutants.map(({ id, again }) => ({ id, ...again })),
  ];
  const tell = (place: string, names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => lab.packages === undefined || !/^(?:sha256|contents)-/.test(name))
      .map((name) => `${place} uses the name "${name}", which nothing gives`);
  return [
    ...tell('scenario', built.missing),
    ...faults.flatMap(({ id }, at) => tell(`"${id}"`, shipped[at]?.missing ?? [])),
    ...changes.flatMap(({ id, steps }) => tell(`"${id}"`, follow(steps, known).missing)),
    ...Object.entries(told).flatMap(([member, value]: [string, unknown]) =>
      tell(member, without(namesIn(value), known)),
    ),
  ];
}

/** Goes through steps in their order: what is known by the end, and what was missing on the way. */
function follow(steps: readonly Step[], given: readonly string[]) {
  const known = [...given];
  const missing: string[] = [];
  for (const { input, region, save = {} } of steps) {
    missing.push(...without(namesIn([input, region]), known));
    known.push(...Object.keys(save));
  }
  return { known, missing };
}

/** Names in texts and references, however deep. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/\$\{([\w-]+)\}/g)].map(([, name = '']) => name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) =>
    member === 'ref' && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}

function without(names: readonly string[], known: readonly string[]): readonly string[] {
  return names.filter((name) => !known.includes(name));
}
