import { judge, totalOf } from './check.ts';
import { failing } from './failing.ts';
import type { Evidence, Lab, Mutant } from './lab.ts';
import { outcome, passed, refusal, refused, silentHints } from './outcome.ts';
import { claim, prove, type Proof } from './proof.ts';
import { onTrial, type TrialBench } from './trial.ts';
import { failsAsShipped, variantOf } from './variant.ts';

/** What came of one seed. */
export interface TriedVariant {
  readonly seed: number;
  /** Ids of the faults that were there. */
  readonly faults: readonly string[];
  /** The blocks of its VPCs, as they were built. */
  readonly nets: readonly string[];
  readonly proofs: readonly Proof[];
}

/**
 * Proves one variant on a real emulator: broken as its faults declare, every hint has something to
 * say before and after, its solution passes with every point. Where all faults are there a wrong fix
 * must be refused too; seeds take the wrong fixes in turn.
 */
export async function tryVariant(lab: Lab, bench: TrialBench, seed: number): Promise<TriedVariant> {
  const variant = variantOf(lab, seed);
  const { values, faults } = variant;
  const told = await onTrial(
    bench,
    variant.lab,
    async (trial) => {
      const shipped = await trial.evidence();
      await trial.apply(variant.lab.solution.steps);
      return { shipped, solved: await trial.evidence() };
    },
    values,
  );
  const proofs = proofsOf(variant.lab, told.shipped, told.solved);
  const wrong = faults.length === lab.faults.length ? wrongFix(lab, seed) : undefined;
  if (wrong) {
    const got = await onTrial(
      bench,
      variant.lab,
      async (trial) => {
        await trial.apply(wrong.steps);
        return refusal(variant.lab, wrong.mutant, await trial.evidence());
      },
      values,
    );
    const { title, mutant } = wrong;
    const words = claim(`refused: ${title.en} (${mutant.id})`, `却下: ${title.ja}(${mutant.id})`);
    proofs.push(prove(words, refused(mutant), got));
  }
  const nets = (told.shipped.snapshot.vpcs ?? []).flatMap(({ cidrs }) => cidrs);
  return { seed, faults, nets, proofs };
}

function proofsOf(lab: Lab, shipped: Evidence, solved: Evidence): Proof[] {
  const { score, max } = totalOf(judge(lab, solved));
  return [
    prove(
      claim(
        'as built it fails as its faults declare',
        '作られた状態では、含む障害の宣言どおりに失敗する',
      ),
      failsAsShipped(lab).join(', '),
      failing(judge(lab, shipped)).join(', '),
    ),
    prove(
      claim('every hint speaks in both languages', 'すべてのヒントが両言語で話す'),
      '',
      [...silentHints(lab, shipped), ...silentHints(lab, solved)].join(', '),
    ),
    prove(
      claim('its solution passes, with every point', '解答が満点で合格する'),
      `${passed()}, ${max} of ${max}`,
      `${outcome(lab, solved)}, ${score} of ${max}`,
    ),
  ];
}

/** One wrong fix, made in one of its two ways: those seeds that have every fault go through all. */
function wrongFix({ mutants, faults }: Lab, seed: number) {
  const turn = Math.floor(seed / (2 ** faults.length - 1));
  const mutant: Mutant | undefined = mutants[turn % mutants.length];
  if (!mutant) return undefined;
  const isSecondRound = Math.floor(turn / mutants.length) % 2 === 1;
  return { mutant, ...(isSecondRound ? mutant.again : mutant) };
}

/** Sets of faults that no seed tried had, as the ids in each. */
export function setsNeverMet(lab: Lab, tried: readonly TriedVariant[]): readonly string[] {
  const sets = Array.from({ length: 2 ** lab.faults.length - 1 }, (_, seed) =>
    variantOf(lab, seed).faults.join(' + '),
  );
  const met = new Set(tried.map(({ faults }) => faults.join(' + ')));
  return sets.filter((set) => !met.has(set));
}
