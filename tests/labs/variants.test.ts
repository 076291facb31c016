import { beforeAll, expect, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import { setsNeverMet, tryVariant } from '#labs/try-variant.ts';
import { variantOf } from '#labs/variant.ts';
import { openHome } from '#state/home.ts';
import { emulator } from '../support/emulator.ts';
import { trialBench } from '../support/trial-bench.ts';
import { isWhole } from '../support/whole-run.ts';

beforeAll(emulator);

const labs = await loadLabs(openHome().projectRoot);
/** Without those that run a job in each state, unless all are asked for. */
const chosen = labs.filter(({ job }) => isWhole || job === undefined);
const whole = (faults: number) => 2 ** faults - 2;
const seedsOf = (faults: number) => (isWhole ? [3, whole(faults)] : [whole(faults)]);

// `npm run variants` goes through twenty of them.
test.for(chosen.flatMap((lab) => seedsOf(lab.faults.length).map((seed) => ({ lab, seed }))))(
  '$lab.id with seed $seed is broken, explained and solved as its faults declare',
  async ({ lab, seed }) => {
    const { values, faults } = variantOf(lab, seed);
    const tried = await tryVariant(lab, await trialBench(), seed);
    expect(tried.proofs.filter(({ held }) => !held)).toEqual([]);
    expect(tried.proofs).toHaveLength(faults.length === lab.faults.length ? 4 : 3);
    expect(tried.faults).toEqual(faults);
    expect(tried.nets.some((net) => Object.values(values).includes(net))).toBe(true);
  },
);

test.for(labs)('as many seeds as $id has sets of faults meet each of them', (lab) => {
  const tried = (seeds: number) =>
    Array.from({ length: seeds }, (_, seed) => ({
      seed,
      faults: variantOf(lab, seed).faults,
      nets: [],
      proofs: [],
    }));
  const sets = 2 ** lab.faults.length - 1;
  expect(setsNeverMet(lab, tried(sets))).toEqual([]);
  expect(setsNeverMet(lab, tried(sets - 1))).toEqual([lab.faults.map(({ id }) => id).join(' + ')]);
});
