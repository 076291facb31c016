import { lab as L03 } from '#lab/L03-silent-notebook/lab.ts';
import type { Graded, GradedLab } from '#grading/graded.ts';
import type { ConditionResult, Status, TaskResult } from '#labs/result.ts';
import { scoreTask } from '#labs/score.ts';
import { opensNext, statusOfTask } from '#labs/stages.ts';
import { variantOf } from '#labs/variant.ts';
import { toldTask } from '#labs/told.ts';
import { aClass } from './a-class.ts';

/** Thirty submissions of L03 as its wrong fixes declare them: what a report must hold in one look. */
const people = `maple, hotaru, sparrow, 田中 太郎, kumo, otter, comet, yuzu, ginkgo, panda,
  ebi, sakura, 鈴木 花子.sh, heron, tsubaki, fern, suzume, willow, kite, moss,
  momiji, tanuki, umi, ayu, ibis, a-very-long-name-of-a-submission_2026-01-15_final-final.zip`.split(
  /,\s+/,
);

const { values, lab } = variantOf(L03, 7);
const bindings = { region: L03.region, ...values };
const tasks = L03.tasks.map((task) => toldTask(task, bindings));

function graded(fails: readonly string[], warns: readonly string[] = []): GradedLab {
  const results: TaskResult[] = [];
  for (const { id, title, points: max, conditions, needs } of tasks) {
    const waits = needs.some(
      (other) => !opensNext(results.find((one) => one.id === other)?.status),
    );
    const judged = conditions.map((condition): ConditionResult => {
      const mine: Status = fails.includes(condition.id)
        ? 'fail'
        : warns.includes(condition.id)
          ? 'warning'
          : 'pass';
      const status = waits ? 'skipped' : mine;
      return {
        id: condition.id,
        status,
        expected: condition.title,
        code: 'ENI_SG_RULES_MISMATCH',
        observed: { en: 'timeout', ja: 'タイムアウト' },
        where: {
          en: 'hop 7, security group "endpoints"',
          ja: 'ホップ 7、セキュリティグループ「endpoints」',
        },
        message: {
          en: 'The request did not get further than the endpoint.',
          ja: 'リクエストはエンドポイントより先に進めませんでした。',
        },
      };
    });
    const points = waits ? 0 : scoreTask(max, conditions, judged);
    results.push({ id, title, status: statusOfTask(judged), points, max, conditions: judged });
  }
  const score = results.reduce((sum, { points }) => sum + points, 0);
  const { labs } = aClass.right;
  const [right] = labs;
  if (!right) throw new Error('the class has no right submission');
  return { ...right, score, tasks: results };
}

const wrong = lab.mutants.map(({ id, title, fails }) => ({
  ...graded(fails),
  resembles: [{ id, title }],
}));
const ways = [
  graded([]),
  ...wrong.slice(0, 4),
  graded([], ['two-zones']),
  ...wrong.slice(4),
  graded(['reach-logs']),
  graded([]),
];

export const thirty: readonly Graded[] = [
  ...people.map((submission, i) => ({
    submission,
    labs: ways.slice((i * i) % ways.length).slice(0, 1),
  })),
  aClass.hostile,
  aClass.trouble,
  aClass.refused,
  { ...aClass.refused, submission: 'empty' },
];
