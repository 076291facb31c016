import { closedVpc } from '#labs/closed-vpc-steps.ts';
import type { Change } from '#labs/lab.ts';
import { airflow } from './scenario-airflow.ts';
import { doors } from './scenario-doors.ts';
import { whatMwaaMade } from './scenario-made.ts';

/** An environment that works: its page is public, its containers stand in a closed network. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'Airflow in a closed network', ja: '閉域網の中の Airflow' },
  steps: [...closedVpc, ...doors, ...airflow, ...whatMwaaMade],
};
