import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** First the path, then the permission: neither alone brings one line of log. */
export const solution: Change = {
  id: 'solution',
  title: {
    en: 'An endpoint for logs, then the right to write them',
    ja: 'ログのエンドポイント、そして書き込む権限',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
