import { closedVpc } from '#labs/closed-vpc-steps.ts';
import type { Change } from '#labs/lab.ts';
import { endpoints } from './scenario-endpoints.ts';
import { groups } from './scenario-groups.ts';
import { hosts } from './scenario-hosts.ts';
import { role } from './scenario-role.ts';

/** A worker, the server that its names are asked of, and doors to three services. */
export const scenario: Change = {
  id: 'scenario',
  title: {
    en: 'A worker in a closed network, with a DNS server of its own',
    ja: '閉域網のワーカーと、自前の DNS サーバー',
  },
  steps: [...closedVpc, ...groups, ...hosts, ...endpoints, ...role],
};
