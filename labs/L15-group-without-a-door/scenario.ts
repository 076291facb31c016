import type { Change } from '#labs/lab.ts';
import { airflow } from './scenario-airflow.ts';
import { front } from './scenario-front.ts';
import { network } from './scenario-network.ts';
import { vpn } from './scenario-vpn.ts';

/** Airflow in private subnets, with a load balancer in front and a VPN at the side. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'Airflow behind a front door', ja: '正面の入口の奥にある Airflow' },
  steps: [...network, ...vpn, ...airflow, ...front],
};
