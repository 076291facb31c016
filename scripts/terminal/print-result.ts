import type { ConditionResult, Result, Status, TaskResult } from '#labs/result.ts';
import { explain } from '#request/explain.ts';
import type { Words } from '#request/words.ts';
import { seedWords } from '../seed.ts';
import type { Style, Terminal } from './terminal.ts';

const signs: Readonly<Record<Status, { sign: string; style: Style; word: Words }>> = {
  pass: { sign: '✓', style: 'green', word: { en: 'pass', ja: '合格' } },
  fail: { sign: '✗', style: 'red', word: { en: 'FAIL', ja: '不合格' } },
  error: { sign: '!', style: 'magenta', word: { en: 'error', ja: '判定不能' } },
  skipped: { sign: '–', style: 'dim', word: { en: 'later', ja: '後で' } },
  warning: { sign: '△', style: 'yellow', word: { en: 'warning', ja: '注意' } },
};

const labels = {
  observed: { en: 'observed', ja: '実際' },
  where: { en: 'where', ja: '場所' },
} satisfies Record<string, Words>;

/** One result for people: each task, each condition, and beneath what is not well, why. */
export function printResult(terminal: Terminal, result: Result): void {
  for (const task of result.tasks) printTask(terminal, task);
  const points = `${result.score} / ${result.max}`;
  const seconds = (result.durationMs / 1000).toFixed(1);
  const seed = result.seed === undefined ? [] : [terminal.words(seedWords(result.seed))];
  const told = [points, `${seconds} s`, result.account, ...seed].join('  ·  ');
  terminal.line(terminal.paint('dim', told));
}

function printTask(terminal: Terminal, task: TaskResult): void {
  const { sign, style } = signs[task.status];
  const title = terminal.paint('bold', terminal.words(task.title));
  const points = terminal.paint('dim', `${task.points} / ${task.max}`);
  terminal.line(`${terminal.paint(style, sign)} ${title}  ${points}`);
  if (task.status !== 'skipped')
    for (const condition of task.conditions) printCondition(terminal, condition);
  terminal.line();
}

function printCondition(terminal: Terminal, condition: ConditionResult): void {
  const { sign, style, word } = signs[condition.status];
  const head = terminal.paint(style, `${sign} ${terminal.words(word)}`);
  terminal.line(`  ${head}  ${terminal.words(condition.expected)}`);
  if (condition.status === 'pass' || condition.status === 'skipped') return;
  for (const key of ['observed', 'where'] as const) {
    const label = terminal.paint('dim', terminal.words(labels[key]));
    terminal.line(`      ${label}  ${terminal.words(condition[key])}`);
  }
  terminal.line(`      ${terminal.words(condition.message)}`);
  if (condition.trace)
    for (const line of explain(condition.trace, terminal.language)) terminal.line(`      ${line}`);
}
