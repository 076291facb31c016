import type { Finding, RuleCondition } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';
import type { Schedule } from '#network/snapshot/process.ts';
import { database } from './names.ts';

/**
 * A database that was started is stopped again by the schedule that stopped it: the start alone is
 * no repair. RDS itself starts a stopped instance after seven days, which is none either.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-state.html
 */
export const noStopSchedule: RuleCondition = {
  kind: 'rule',
  id: 'no-stop-schedule',
  rule: 'schedule',
  title: {
    en: 'What answers today answers tomorrow, too',
    ja: '今日応答するものは、明日も応答する',
  },
  judge({ snapshot }): Finding {
    const { schedules } = snapshot;
    if (!schedules) return unread('aws scheduler list-schedules');
    // What stops it is not named: finding it is the learner's.
    return !schedules.some(stops)
      ? {
          status: 'pass',
          observed: {
            en: 'no schedule that is on stops it',
            ja: '有効なスケジュールで停止されることはありません',
          },
          message: { en: 'A start lasts.', ja: '起動すれば、動き続けます。' },
        }
      : {
          status: 'fail',
          observed: {
            en: 'something that is on will stop the database',
            ja: 'データベースを停止させるものが、有効なまま残っている',
          },
          where: database,
          message: {
            en: 'Something will stop the database again. Start it as often as you like: find what stops it, and switch that off. That RDS starts a stopped instance by itself after seven days helps nobody today.',
            ja: 'データベースはまた停止されます。何度起動しても同じです。停止させているものを見つけて、止めてください。RDS は停止から 7 日後に自動で起動しますが、それでは今日の役に立ちません。',
          },
        };
  },
};

/** One that is on, and whose call stops our database, whatever it spells it like. */
function stops({ state, target, input = '' }: Schedule): boolean {
  const isStop = target.toLowerCase().endsWith(':rds:stopdbinstance');
  return state === 'ENABLED' && isStop && input.toLowerCase().includes(`"${database}"`);
}
