import { closedVpc } from '#labs/closed-vpc-steps.ts';
import type { Change } from '#labs/lab.ts';
import { groups } from './scenario-groups.ts';
import { hosts } from './scenario-hosts.ts';
import { services } from './scenario-services.ts';

/** The network on the day after the audit: everybody has a group of their own. */
export const scenario: Change = {
  id: 'scenario',
  title: {
    en: 'Two services, two doors to AWS, and groups of their own',
    ja: '二つのサービス、AWS への二つの出入口、それぞれのグループ',
  },
  steps: [...closedVpc, ...groups, ...services, ...hosts],
};
