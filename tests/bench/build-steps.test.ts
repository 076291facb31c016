import { expect, test } from 'vitest';
import type { StepValue } from '#aws/step.ts';
import { buildSteps } from '../../bench/network/build-steps.ts';
import { estateOf } from '../../bench/network/estate.ts';

function namesIn(value: StepValue): readonly string[] {
  if (typeof value !== 'object') return [];
  if ('ref' in value && typeof value.ref === 'string') return [value.ref];
  return Object.values(value).flatMap(namesIn);
}

const steps = buildSteps(estateOf(100));

test('every name that a call uses was saved by a call before it', () => {
  const saved = new Set<string>();
  const unknown = steps.flatMap(({ operation, input, save = {} }) => {
    const missing = namesIn(input).filter((name) => !saved.has(name));
    for (const name of Object.keys(save)) saved.add(name);
    return missing.map((name) => `${operation}: ${name}`);
  });
  expect(unknown).toEqual([]);
});

test('every host of the estate is launched, at its own address', () => {
  const [site] = estateOf(100).vpcs;
  const launches = steps.filter(({ operation }) => operation === 'RunInstances');
  const text = JSON.stringify(launches);
  const absent = site?.hosts.filter(({ address }) => !text.includes(`"${address}"`));
  expect(launches).toHaveLength(site?.hosts.length ?? 0);
  expect(absent).toEqual([]);
});
