import { beforeAll, expect, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import { triedOf, validateLab } from '#labs/validate.ts';
import { openHome } from '#state/home.ts';
import { emulator } from '../support/emulator.ts';
import { trialBench } from '../support/trial-bench.ts';
import { isWhole } from '../support/whole-run.ts';

beforeAll(emulator);

const labs = await loadLabs(openHome().projectRoot);

test.for(labs)(
  'everything $id says of itself holds on a real LocalStack',
  { timeout: 400_000 },
  async (lab) => {
    // `closednet validate` makes each wrong fix in both of its ways; where a job runs in each state, here some.
    const each = isWhole ? 'both ways' : lab.job ? 'some' : 'one way';
    const proofs = await validateLab(lab, await trialBench(), () => undefined, {
      each,
      atOnce: 2,
    });
    expect(proofs.filter(({ held }) => !held)).toEqual([]);
    const mutants = triedOf(lab.mutants, each).length * (isWhole ? 2 : 1);
    const changes = 2 + lab.alternatives.length + mutants;
    expect(proofs).toHaveLength(5 + changes);
  },
);
