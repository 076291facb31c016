import { expect, test } from 'vitest';
import { lab as door } from '#lab/L15-group-without-a-door/lab.ts';
import { lab as packages } from '#lab/L09-no-matching-distribution/lab.ts';
import { lab as notebook } from '#lab/L03-silent-notebook/lab.ts';
import { drawFrom } from '#labs/draw.ts';
import type { Lab } from '#labs/lab.ts';
import { faultsOfLab } from '#labs/sound.ts';
import { knownIn, toldTask } from '#labs/told.ts';
import { failsAsShipped, variantOf } from '#labs/variant.ts';

const labs: Readonly<Record<string, Lab>> = { L03: notebook, L09: packages, L15: door };

test.for<[lab: string, seed: number | undefined, faults: string, fails: string]>([
  ['L03', undefined, 'metrics-instead-of-logs role-without-logs', 'reach-logs'],
  ['L03', 0, 'metrics-instead-of-logs', 'reach-logs'],
  ['L03', 1, 'role-without-logs', 'create-stream put-events'],
  ['L03', 2, 'metrics-instead-of-logs role-without-logs', 'reach-logs'],
  ['L03', 3, 'metrics-instead-of-logs', 'reach-logs'],
  ['L09', undefined, 'remote-constraints find-links-alone other-python', 'job-ends-well'],
  ['L09', 1, 'find-links-alone', 'nothing-outside'],
  ['L09', 3, 'other-python', 'job-ends-well'],
  ['L15', 0, 'public-door', 'public-host'],
  ['L15', 9, 'wrong-targets wrong-matcher', 'right-targets'],
  ['L15', 11, 'wrong-groups wrong-matcher', 'node-path'],
])('%s, seed %s: broken by %s, seen as %s', ([id, seed, faults, fails]) => {
  const shipped = labs[id];
  if (!shipped) throw new Error(id);
  const { lab, faults: there } = variantOf(shipped, seed);
  expect(there.join(' ')).toBe(faults);
  expect(failsAsShipped(lab).join(' ')).toBe(fails);
});

test.for<[lab: string, seed: number | undefined, happened: string]>([
  ['L03', undefined, 'silence'],
  ['L03', 1, 'denied'],
  ['L09', undefined, 'unable'],
  ['L09', 1, 'works'],
  ['L09', 2, 'unable'],
  ['L09', 3, 'none'],
  ['L09', 5, 'none'],
  ['L15', 0, 'sign-in'],
  ['L15', 1, 'silence'],
])('%s, seed %s: of the predictions, "%s" comes true', ([id, seed, happened]) => {
  const shipped = labs[id];
  if (!shipped) throw new Error(id);
  expect(variantOf(shipped, seed).lab.prediction.happened).toBe(happened);
});

test.for(Object.entries(labs))(
  '%s: every seed fits its texts, and no two of the first twenty are alike',
  ([, lab]) => {
    const variants = Array.from({ length: 20 }, (_, seed) => variantOf(lab, seed));
    for (const variant of variants) expect(faultsOfLab(variant.lab)).toEqual([]);
    const told = variants.map(({ values, faults }) => JSON.stringify([values, faults]));
    expect(new Set(told).size).toBe(20);
  },
);

test('what a learner is told carries their own values, and what is no name of theirs stays', () => {
  const { lab, values } = variantOf(notebook, 7);
  const [, permission] = lab.tasks;
  if (!permission) throw new Error('L03 has two tasks');
  const [created] = toldTask(permission, values).conditions;
  expect(created?.title.en).toContain(`log stream in ${values['studio-group']}`);
  expect(created?.title.ja).toContain(values['studio-group']);
  expect(knownIn('${studio-group} ${aws:username} ${HOME}', values)).toBe(
    `${values['studio-group']} \${aws:username} \${HOME}`,
  );
});

test('a fault that is absent leaves its place sound, and the solution leaves it alone', () => {
  const [path, permission] = notebook.faults;
  const { lab } = variantOf(notebook, 1);
  expect(lab.scenario.steps.slice(notebook.scenario.steps.length)).toEqual(path?.otherwise);
  expect(lab.solution.steps).toEqual(permission?.mend);
});

test('before its job has run, a lab fails by what judges the run', () => {
  const { lab } = variantOf(packages, 1);
  expect(failsAsShipped(lab, { jobHasRun: false })).toEqual(['job-ends-well']);
});

test('a seed draws the same again; no seed draws the first of everything', () => {
  const draws = (seed?: number) => {
    const draw = drawFrom(seed);
    return [draw.pick(['a', 'b', 'c', 'd']), draw.between(1, 100), draw.pick(['x', 'y', 'z'])];
  };
  expect(draws(7)).toEqual(draws(7));
  expect(draws()).toEqual(['a', 1, 'x']);
  const all = new Set(Array.from({ length: 20 }, (_, seed) => draws(seed).join(' ')));
  expect(all.size).toBeGreaterThan(15);
});
