import type { Step } from '#aws/step.ts';
import { judge } from './check.ts';
import { comparable } from './comparable.ts';
import { failing } from './failing.ts';
import type { Alternative, Evidence, Lab, Mutant } from './lab.ts';
import { outcome, passed, refusal, refused, silentHints } from './outcome.ts';
import { claim, prove, type Proof } from './proof.ts';
import { sideBySide } from './side-by-side.ts';
import { silentTexts } from './silent-texts.ts';
import { faultsOfLab } from './sound.ts';
import { onTrial, type TrialBench } from './trial.ts';
import { failsAsShipped } from './variant.ts';

export interface Pace {
  readonly atOnce?: number;
  readonly each?: 'both ways' | 'one way' | 'some';
}

/**
 * Proves a lab sound on a real emulator: broken as declared, solvable twice from fresh, every wrong
 * fix refused by its own condition however it is made, every other right one accepted, and built
 * anew the same. `atOnce` builds are worked on side by side; `report` hears of each claim in order.
 * With `each: 'one way'` a wrong fix is made in one of its two ways, in turns: half the time; with
 * `some` so is every third wrong fix.
 */
export async function validateLab(
  lab: Lab,
  bench: TrialBench,
  report: (proof: Proof) => void,
  { atOnce = 1, each = 'both ways' }: Pace = {},
): Promise<readonly Proof[]> {
  const { solution, alternatives, mutants } = lab;
  const work = [
    () => Promise.resolve(proveTexts(lab)),
    () => proveShipped(lab, bench),
    ...['1', '2'].map((time) => () => proveSolved(lab, bench, solution.steps, time)),
    ...alternatives.map((one) => () => proveAccepted(lab, bench, one)),
    ...triedOf(mutants, each).flatMap((mutant, i) => {
      const ways = [mutant, mutant.again];
      const made = each === 'both ways' ? ways : ways.slice(i % 2, (i % 2) + 1);
      return made.map((way) => () => proveRefused(lab, bench, mutant, way));
    }),
  ];
  const proofs = await sideBySide(work, atOnce, (some) => some.forEach(report));
  return proofs.flat();
}

/** The wrong fixes that are made at that pace. */
export function triedOf(mutants: readonly Mutant[], each: Pace['each']): readonly Mutant[] {
  return mutants.filter((_, i) => each !== 'some' || i % 3 === 0);
}

function proveTexts(lab: Lab): readonly Proof[] {
  return [
    prove(
      claim('it says nothing twice and names nothing that is not there', '定義に矛盾がない'),
      '',
      faultsOfLab(lab).join('; '),
    ),
    prove(
      claim('every text is there in both languages', 'すべての文が両言語にある'),
      '',
      silentTexts(lab).join(', '),
    ),
  ];
}

/** The lab as it is built, and built once more after it was solved. */
async function proveShipped(lab: Lab, bench: TrialBench): Promise<readonly Proof[]> {
  const start = await onTrial(bench, lab, async (trial) => {
    const evidence = await trial.evidence();
    await trial.apply(lab.solution.steps);
    return evidence;
  });
  const again = await onTrial(bench, lab, (trial) => trial.evidence());
  const [before, after] = [comparable(start.snapshot), comparable(again.snapshot)];
  return [
    prove(
      claim('as shipped it fails exactly as declared', '出荷状態では宣言どおりに失敗する'),
      failsAsShipped(lab).join(', '),
      failing(judge(lab, start)).join(', '),
    ),
    prove(
      claim('every hint speaks in both languages', 'すべてのヒントが両言語で話す'),
      '',
      silentHints(lab, start).join(', '),
    ),
    prove(
      claim('a reset restores the start', 'リセットで開始時の状態に戻る'),
      'the same network',
      before === after ? 'the same network' : firstDifference(before, after),
    ),
  ];
}

async function proveSolved(
  lab: Lab,
  bench: TrialBench,
  steps: readonly Step[],
  time: string,
): Promise<readonly Proof[]> {
  const got = outcome(lab, await repairedBy(lab, bench, steps));
  const words = claim(
    `the solution passes, from fresh (${time} of 2)`,
    `解答が合格する(新規 ${time}/2 回目)`,
  );
  return [prove(words, passed(), got)];
}

async function proveAccepted(
  lab: Lab,
  bench: TrialBench,
  { id, title, steps, warns }: Alternative,
): Promise<readonly Proof[]> {
  const got = outcome(lab, await repairedBy(lab, bench, steps));
  const words = claim(`accepted: ${title.en} (${id})`, `認める: ${title.ja}(${id})`);
  return [prove(words, passed(warns), got)];
}

async function proveRefused(
  lab: Lab,
  bench: TrialBench,
  mutant: Mutant,
  { title, steps }: Mutant['again'],
): Promise<readonly Proof[]> {
  const got = refusal(lab, mutant, await repairedBy(lab, bench, steps));
  const words = claim(`refused: ${title.en} (${mutant.id})`, `却下: ${title.ja}(${mutant.id})`);
  return [prove(words, refused(mutant), got)];
}

function repairedBy(lab: Lab, bench: TrialBench, steps: readonly Step[]): Promise<Evidence> {
  return onTrial(bench, lab, async (trial) => {
    await trial.apply(steps);
    return trial.evidence();
  });
}

function firstDifference(before: string, after: string): string {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, number) => line !== lines[number]);
  return `${before.split('\n')[at]?.trim() ?? '-'} became ${lines[at]?.trim() ?? '-'}`;
}
