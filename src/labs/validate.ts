import type { Step } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import { judge } from './check.ts';
import { comparable } from './comparable.ts';
import { failing, isPassed, withStatus } from './failing.ts';
import type { Evidence, Lab } from './lab.ts';
import { isEarning } from './score.ts';
import { silentTexts } from './silent-texts.ts';
import { faultsOfLab } from './sound.ts';
import type { Trial, TrialBench } from './trial.ts';
import { failsAsShipped } from './variant.ts';

/** One claim about a lab, and whether it held. */
export interface Proof {
  readonly claim: Words;
  readonly held: boolean;
  readonly expected: string;
  readonly got: string;
}

/**
 * Proves a lab sound on a real emulator: broken as declared, solvable twice from fresh, every wrong
 * fix refused by its own condition however it is made, every other right one accepted, and built
 * anew the same. `report` hears of each claim as it is judged.
 */
export async function validateLab(
  lab: Lab,
  bench: TrialBench,
  report: (proof: Proof) => void,
): Promise<readonly Proof[]> {
  const proofs: Proof[] = [];
  const prove = (claim: Words, expected: string, got: string) => {
    const proof = { claim, held: expected === got, expected, got };
    proofs.push(proof);
    report(proof);
  };
  prove(
    say('it says nothing twice and names nothing that is not there', '定義に矛盾がない'),
    '',
    faultsOfLab(lab).join('; '),
  );
  prove(
    say('every text is there in both languages', 'すべての文が両言語にある'),
    '',
    silentTexts(lab).join(', '),
  );
  await proveShipped(lab, bench, prove);
  for (const time of ['1', '2']) {
    const claim = say(
      `the solution passes, from fresh (${time} of 2)`,
      `解答が合格する(新規 ${time}/2 回目)`,
    );
    await onTrial(lab, bench, lab.solution.steps, (evidence) =>
      prove(claim, passed([]), outcome(lab, evidence)),
    );
  }
  for (const { id, title, steps, warns } of lab.alternatives)
    await onTrial(lab, bench, steps, (evidence) =>
      prove(
        say(`accepted: ${title.en} (${id})`, `認める: ${title.ja}(${id})`),
        passed(warns),
        outcome(lab, evidence),
      ),
    );
  for (const mutant of lab.mutants)
    for (const { title, steps } of [mutant, mutant.again])
      await onTrial(lab, bench, steps, (evidence) =>
        prove(
          say(`refused: ${title.en} (${mutant.id})`, `却下: ${title.ja}(${mutant.id})`),
          refused(mutant.fails, mutant.doesNotFix ?? false),
          refused(
            failing(judge(lab, evidence)),
            mutant.doesNotFix ?? !everythingWorks(lab, evidence),
          ),
        ),
      );
  return proofs;
}

type Prove = (claim: Words, expected: string, got: string) => void;

async function proveShipped(lab: Lab, bench: TrialBench, prove: Prove): Promise<void> {
  const first = await bench.build(lab);
  const start = await first.evidence();
  prove(
    say('as shipped it fails exactly as declared', '出荷状態では宣言どおりに失敗する'),
    failsAsShipped(lab).join(', '),
    failing(judge(lab, start)).join(', '),
  );
  prove(
    say('every hint speaks in both languages', 'すべてのヒントが両言語で話す'),
    '',
    silentHints(lab, start).join(', '),
  );
  await first.apply(lab.solution.steps);
  await first.drop();
  const second = await bench.build(lab);
  const [before, after] = [
    comparable(start.snapshot),
    comparable((await second.evidence()).snapshot),
  ];
  prove(
    say('a reset restores the start', 'リセットで開始時の状態に戻る'),
    'the same network',
    before === after ? 'the same network' : firstDifference(before, after),
  );
  await second.drop();
}

async function onTrial(
  lab: Lab,
  bench: TrialBench,
  steps: readonly Step[],
  look: (evidence: Evidence) => void,
): Promise<void> {
  const trial: Trial = await bench.build(lab);
  try {
    await trial.apply(steps);
    look(await trial.evidence());
  } finally {
    await trial.drop();
  }
}

function say(en: string, ja: string): Words {
  return { en, ja };
}

function passed(warns: readonly string[]): string {
  return warns.length === 0 ? 'passed' : `passed, warned of: ${warns.toSorted().join(', ')}`;
}

function outcome(lab: Lab, evidence: Evidence): string {
  const tasks = judge(lab, evidence);
  if (isPassed(tasks)) return passed(withStatus(tasks, 'warning'));
  return `failing: ${failing(tasks).join(', ')}`;
}

function refused(fails: readonly string[], fixesNothing: boolean): string {
  const works = fixesNothing ? '' : ', while all that must work does';
  return `failing: ${fails.toSorted().join(', ')}${works}`;
}

/** Asked of every stage, also of those that judging would skip. */
function everythingWorks({ tasks }: Lab, evidence: Evidence): boolean {
  return tasks
    .flatMap(({ conditions }) => conditions)
    .filter(isEarning)
    .every((condition) =>
      condition.kind === 'rule'
        ? ['pass', 'warning'].includes(condition.judge(evidence).status)
        : evidence.trace(condition.request).outcome === 'delivered',
    );
}

function silentHints({ tasks }: Lab, evidence: Evidence): readonly string[] {
  return tasks.flatMap(({ id, hints }) =>
    hints
      .filter((hint) => Object.values(hint.say(evidence)).some((text) => text.trim() === ''))
      .map(({ rung }) => `${id} ${rung}`),
  );
}

function firstDifference(before: string, after: string): string {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, number) => line !== lines[number]);
  return `${before.split('\n')[at]?.trim() ?? '-'} became ${lines[at]?.trim() ?? '-'}`;
}
