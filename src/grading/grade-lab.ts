import { changes } from '#emulator/plugin.ts';
import { judge, totalOf } from '#labs/check.ts';
import type { Evidence, Lab } from '#labs/lab.ts';
import type { TaskResult } from '#labs/result.ts';
import type { Trial } from '#labs/trial.ts';
import { variantOf, type Variant } from '#labs/variant.ts';
import type { GivenAnswers } from './answers.ts';
import type { GradedLab } from './graded.ts';
import type { GradingDesk, GradingPlace } from './grading-desk.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { MadeCall } from './made-call.ts';
import { needsProgram } from './missing-answers.ts';
import { resembledBy } from './resembles.ts';
import { runHanded } from './run-handed.ts';
import type { Ran } from './sandbox/sandbox.ts';
import { requireJudged, savedEvidence } from './saved-evidence.ts';
import { stableNames, type StableNames } from './stable-names.ts';
import type { Work } from './work.ts';

/** What a submission holds for one lab. */
export interface Entry {
  readonly lab: Lab;
  readonly work: Work;
  readonly answers?: GivenAnswers;
}

/** Nobody who mends a network needs as many. */
const mostCalls = 1000;

/**
 * Builds the lab fresh, applies what was handed in, judges and tears down, whatever comes. Throws a
 * `Problem`: 3 where the environment failed, 2 for saved answers that cannot be judged.
 */
export async function gradeLab(desk: GradingDesk, entry: Entry): Promise<GradedLab> {
  const startedAt = desk.clock();
  const variant = variantOf(entry.lab, desk.seed);
  if (entry.work.kind === 'saved' && entry.lab.job) throw needsProgram(entry.lab.id);
  const place = await desk.place();
  const { emulator, bench, sandbox } = place;
  const trial = await bench.build(variant.lab, variant.values);
  try {
    const before = await changes(emulator, trial.account, {});
    const calls: MadeCall[] = [];
    const heard = (call: MadeCall) => calls.length < mostCalls && calls.push(call);
    const run = await apply(desk, place, entry, trial, heard);
    const touched = run !== undefined && (await changes(emulator, trial.account, {})) !== before;
    const evidence = await evidenceOf(entry.work, trial);
    const tasks = judge(variant.lab, evidence);
    if (entry.work.kind === 'saved') requireJudged(tasks);
    const names = stableNames(evidence.snapshot, evidence.bindings);
    const resembles =
      touched || entry.work.kind === 'saved'
        ? resembledBy(variant.lab, tasks, { calls, bindings: evidence.bindings })
        : [];
    const all = [...tasks.map((task) => told(task, names)), ...answered(desk, variant, entry)];
    return {
      schema: 'closednet.result/1',
      lab: entry.lab.id,
      attempt: `grade-${trial.account}`,
      ...(desk.seed === undefined ? {} : { seed: desk.seed }),
      account: trial.account,
      backend: { kind: emulator.kind, version: emulator.version },
      startedAt: startedAt.toISOString(),
      durationMs: desk.clock().getTime() - startedAt.getTime(),
      ...totalOf(all),
      isolation: run && sandbox ? sandbox.isolation : 'nothing-ran',
      ...(run ? { run: { ...run, output: names.text(run.output) } } : {}),
      ...(resembles.length > 0 ? { resembles } : {}),
      tasks: all,
    };
  } finally {
    await trial.drop();
  }
}

async function apply(
  desk: GradingDesk,
  { sandbox }: GradingPlace,
  { lab, work }: Entry,
  { account }: Trial,
  heard: (call: MadeCall) => void,
): Promise<Ran | undefined> {
  if (work.kind !== 'program') return undefined;
  if (!sandbox) throw new Error('a program was handed in and there is nowhere to run it');
  const where = { account, region: lab.region, heard };
  return runHanded(sandbox, work.program, where, desk);
}

async function evidenceOf(work: Work, trial: Trial): Promise<Evidence> {
  const evidence = await trial.evidence();
  return work.kind === 'saved' ? savedEvidence(work.texts, evidence) : evidence;
}

/** The task of answers: where they count for anything, or somebody gave some. */
export function answered(
  { answerPoints }: Pick<GradingDesk, 'answerPoints'>,
  { lab }: Pick<Variant, 'lab'>,
  { answers }: Pick<Entry, 'answers'>,
): readonly TaskResult[] {
  return answerPoints > 0 || answers ? [judgeAnswers(lab, answers, answerPoints)] : [];
}

/** A task in words that are the same in every build; the path of one build says nothing of another. */
function told(task: TaskResult, { words }: StableNames): TaskResult {
  return {
    ...task,
    title: words(task.title),
    conditions: task.conditions.map((condition) => ({
      ...condition,
      expected: words(condition.expected),
      observed: words(condition.observed),
      where: words(condition.where),
      message: words(condition.message),
    })),
  };
}
