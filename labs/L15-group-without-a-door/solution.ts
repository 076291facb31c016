import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** The public door first; what stands in front of a private one comes after. */
export const solution: Change = {
  id: 'solution',
  title: {
    en: 'A private web server, a front that knows it, and groups where they count',
    ja: 'Web サーバーをプライベートにし、入口を正しくつなぎ、効く場所のグループで絞る',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
