import type { Mutant } from '#labs/lab.ts';
import { gatewayInWaiting, throughNatGateway, unusedDefaultRoute } from '#labs/wrong-ways-out.ts';
import { updateEnvironment } from '#labs/airflow-steps.ts';
import { repaired } from './repair.ts';

const threshold = 'scheduler.scheduler_health_check_threshold';

/** Wrong fixes that change the environment, or open the network. */
export const environmentMutants: readonly Mutant[] = [
  {
    id: 'restarted',
    title: { en: 'The environment restarted', ja: '環境の再起動' },
    fails: ['heartbeat'],
    doesNotFix: true,
    steps: [
      updateEnvironment(
        { WeeklyMaintenanceWindowStart: 'SUN:03:30' },
        { en: 'Any update starts new containers.', ja: '更新すれば、コンテナは新しくなります。' },
      ),
    ],
    again: {
      title: { en: 'A third scheduler', ja: '三つ目のスケジューラー' },
      steps: [
        updateEnvironment(
          { Schedulers: 3 },
          { en: 'Perhaps two are not enough.', ja: '二つでは足りないのかもしれない、と。' },
        ),
      ],
    },
  },
  {
    id: 'private-page',
    title: { en: 'Repaired, and the page made private', ja: '修復に加えて、画面をプライベートに' },
    fails: ['page'],
    steps: [
      ...repaired,
      updateEnvironment(
        { WebserverAccessMode: 'PRIVATE_ONLY' },
        { en: 'Nearer to the scheduler.', ja: 'スケジューラーに近づけるつもりで。' },
      ),
    ],
    again: {
      title: { en: 'Before the rules were mended', ja: 'ルールを直す前に' },
      steps: [
        updateEnvironment(
          { WebserverAccessMode: 'PRIVATE_ONLY' },
          { en: 'First the page.', ja: 'まず画面から。' },
        ),
        ...repaired,
      ],
    },
  },
  {
    id: 'patience',
    title: {
      en: 'Repaired, and the threshold of the warning raised to a day',
      ja: '修復に加えて、警告までの時間を一日に',
    },
    fails: ['same-threshold'],
    steps: [...repaired, patience('86400')],
    again: {
      title: { en: 'To five minutes', ja: '五分に' },
      steps: [patience('300'), ...repaired],
    },
  },
  throughNatGateway({ besides: repaired }, '${spare-cidr}'),
  unusedDefaultRoute({ besides: repaired }),
  gatewayInWaiting({ besides: repaired, host: 'neighbour' }),
];

function patience(seconds: string) {
  return updateEnvironment(
    { AirflowConfigurationOptions: { [threshold]: seconds } },
    { en: 'The warning goes away.', ja: '警告は消えます。' },
  );
}
