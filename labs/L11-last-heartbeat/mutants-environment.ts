import type { Mutant } from '#labs/lab.ts';
import { natGateway, internetGateway, route, publicAddress } from '#labs/ways-out.ts';
import { updateEnvironment } from '#labs/airflow-steps.ts';
import { repaired } from './repair.ts';

const threshold = 'scheduler.scheduler_health_check_threshold';
const out = { GatewayId: { ref: 'internet-gateway' } };

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
  {
    id: 'way-out',
    title: { en: 'Repaired, and a NAT gateway', ja: '修復に加えて NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...repaired,
      ...natGateway('${spare-cidr}'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: { en: 'By two halves of a route', ja: '半分ずつのルートで' },
      steps: [
        ...repaired,
        ...natGateway('${spare-cidr}'),
        route('private-routes', '0.0.0.0/1', { NatGatewayId: { ref: 'nat' } }),
        route('private-routes', '128.0.0.0/1', { NatGatewayId: { ref: 'nat' } }),
      ],
    },
  },
  {
    id: 'unused-default-route',
    title: {
      en: 'Repaired, and a default route that nobody uses yet',
      ja: '修復に加えて、まだ誰も使わないデフォルトルート',
    },
    fails: ['no-internet-route'],
    steps: [...repaired, ...internetGateway, route('private-routes', '0.0.0.0/0', out)],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ' },
      steps: [
        ...repaired,
        ...internetGateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
      ],
    },
  },
  {
    id: 'gateway-in-waiting',
    title: {
      en: 'Repaired, and an internet gateway without a route',
      ja: '修復に加えて、ルートのないインターネットゲートウェイ',
    },
    fails: ['no-internet-gateway'],
    steps: [...repaired, ...internetGateway],
    again: {
      title: { en: 'A public address in waiting', ja: '待機中のパブリックアドレス' },
      steps: [...repaired, ...internetGateway, ...publicAddress('neighbour')],
    },
  },
];

function patience(seconds: string) {
  return updateEnvironment(
    { AirflowConfigurationOptions: { [threshold]: seconds } },
    { en: 'The warning goes away.', ja: '警告は消えます。' },
  );
}
