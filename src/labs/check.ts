import type { Words } from '#request/words.ts';
import { judgeRequest } from './judge-request.ts';
import type { Condition, Evidence, Lab, RuleCondition, Task } from './lab.ts';
import type { ConditionResult, Status, TaskResult } from './result.ts';
import { scoreTask } from './score.ts';
import { opensNext, statusOfTask } from './stages.ts';
import { tellWith, toldTask } from './told.ts';

/**
 * Judges every task of a lab, in order. A task is skipped until those it needs have passed. Without
 * `reveal` a result says how far a request got and not which rule stopped it.
 */
export function judge(
  lab: Lab,
  evidence: Evidence,
  { reveal = false }: { readonly reveal?: boolean } = {},
): readonly TaskResult[] {
  const results: TaskResult[] = [];
  const tasks = lab.tasks.map((task) => toldTask(task, evidence.bindings));
  for (const task of tasks) {
    const waitsFor = task.needs.find(
      (id) => !opensNext(results.find((earlier) => earlier.id === id)?.status),
    );
    results.push(
      waitsFor === undefined
        ? judgeTask(task, evidence, reveal)
        : skipTask(task, tasks.find(({ id }) => id === waitsFor)?.title),
    );
  }
  return results;
}

/** Points earned and points there are. */
export function totalOf(tasks: readonly TaskResult[]): { score: number; max: number } {
  return {
    score: tasks.reduce((sum, { points }) => sum + points, 0),
    max: tasks.reduce((sum, { max }) => sum + max, 0),
  };
}

function judgeTask(task: Task, evidence: Evidence, reveal: boolean): TaskResult {
  const statuses = new Map<string, Status>();
  const conditions = task.conditions.map((condition) => {
    const waits = condition.after !== undefined && !opensNext(statuses.get(condition.after));
    const result = waits
      ? skipped(condition, sameAgain)
      : judgeCondition(condition, evidence, reveal);
    statuses.set(result.id, result.status);
    return result;
  });
  const { id, title, points: max } = task;
  const points = scoreTask(max, task.conditions, conditions);
  return { id, title, status: statusOfTask(conditions), points, max, conditions };
}

function judgeCondition(
  condition: Condition,
  evidence: Evidence,
  reveal: boolean,
): ConditionResult {
  return condition.kind === 'rule'
    ? judgeRule(condition, evidence)
    : judgeRequest(condition, evidence, reveal);
}

function judgeRule(condition: RuleCondition, evidence: Evidence): ConditionResult {
  const { id, title: expected, rule: code } = condition;
  const { status, observed, message: said, where } = condition.judge(evidence);
  const message = tellWith(said, evidence.bindings);
  const looked = where === undefined ? everywhere : { en: where, ja: where };
  return { id, status, expected, observed, where: looked, code, message };
}

const everywhere: Words = { en: 'the whole network', ja: 'ネットワーク全体' };

function skipTask(task: Task, earlier: Words | undefined): TaskResult {
  const { id, title, points: max } = task;
  const message = {
    en: `Comes after: ${earlier?.en ?? '-'}`,
    ja: `先に済ませる課題: ${earlier?.ja ?? '-'}`,
  };
  const conditions = task.conditions.map((condition) => skipped(condition, message));
  return { id, title, status: 'skipped', points: 0, max, conditions };
}

const sameAgain: Words = {
  en: 'Judged once the condition before it passes.',
  ja: '前の条件が通ってから判定します。',
};

function skipped({ id, title: expected }: Condition, message: Words): ConditionResult {
  const observed = { en: 'not looked at yet', ja: 'まだ見ていません' };
  const where = { en: '-', ja: '-' };
  return { id, status: 'skipped', expected, observed, where, code: 'skipped', message };
}
