import type { Finding, RuleCondition } from '#labs/lab.ts';
import { environmentGone } from './environment-gone.ts';
import { environmentOf } from './environment-groups.ts';

const option = 'scheduler.scheduler_health_check_threshold';
const usualSeconds = 30;

/**
 * The banner is shown when the last heartbeat is older than this option; a longer one hides it.
 *
 * @see https://airflow.apache.org/docs/apache-airflow/2.10.3/configurations-ref.html#scheduler-health-check-threshold
 */
export const samePatience: RuleCondition = {
  kind: 'rule',
  id: 'same-threshold',
  rule: 'G9',
  title: {
    en: 'A dead scheduler is told within half a minute, as before',
    ja: 'スケジューラーの停止は、これまでどおり 30 秒ほどで知らされる',
  },
  judge(evidence): Finding {
    const environment = environmentOf(evidence);
    if (!environment) return environmentGone(evidence);
    const seconds = environment.configuration?.[option] ?? String(usualSeconds);
    const observed = { en: `${option} = ${seconds}`, ja: `${option} = ${seconds}` };
    return Number(seconds) <= usualSeconds
      ? {
          status: 'pass',
          where: environment.id,
          observed,
          message: { en: 'Left alone.', ja: '変わっていません。' },
        }
      : {
          status: 'fail',
          where: environment.id,
          observed,
          message: {
            en: 'This turns the warning off, not the fault. The next time a scheduler dies nobody hears of it for as long as this says.',
            ja: '消えるのは警告だけで、障害は残ります。次にスケジューラーが止まっても、この秒数の間は誰も気付けません。',
          },
        };
  },
};
