import type { Bindings } from '#aws/step.ts';
import type { RunRecord } from '#dataplane/job/record.ts';
import type { Finding, RuleCondition } from '../lab.ts';

const command = 'npx closednet shell -- run-job';
const first = { en: `Run the job: ${command}`, ja: `ジョブを実行してください: ${command}` };
const again = {
  en: `Run the job again: ${command}`,
  ja: `ジョブをもう一度実行してください: ${command}`,
};

/** The lab's job has run, with an end that is judged, on what is there now. */
export function jobRan(
  condition: Pick<RuleCondition, 'id' | 'title' | 'after' | 'earns'>,
  judge: (record: RunRecord, bindings: Bindings) => Finding,
): RuleCondition {
  return {
    ...condition,
    kind: 'rule',
    rule: 'job',
    judge({ job, bindings }) {
      if (job?.record && job.fits) return { where: 'run-job', ...judge(job.record, bindings) };
      const observed = job?.record
        ? {
            en: 'the last run was of other objects, or in another network',
            ja: '最後の実行は、別のオブジェクトか別のネットワークのもの',
          }
        : { en: 'the job has not run', ja: 'ジョブはまだ実行されていない' };
      return {
        status: 'fail',
        observed,
        where: 'run-job',
        message: job?.record ? again : first,
      };
    },
  };
}
