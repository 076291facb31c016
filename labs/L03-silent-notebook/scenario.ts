import { closedVpc } from '#labs/closed-vpc-steps.ts';
import type { Change } from '#labs/lab.ts';
import { endpoints } from './scenario-endpoints.ts';
import { groups } from './scenario-groups.ts';
import { studio } from './scenario-studio.ts';

/** A Studio domain in a closed network, before anybody thought of logs. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'Studio in a closed network', ja: '閉域網の中の Studio' },
  steps: [...closedVpc, ...groups, ...endpoints, ...studio],
};
