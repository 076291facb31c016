import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';
import { narrowOut } from './repair.ts';

export const solution: Change = {
  id: 'solution',
  title: {
    en: 'Members let members in, on two ports; and send no further than they need',
    ja: 'メンバー同士を二つのポートで通し、外向きも必要な先だけにする',
  },
  steps: [...faults.flatMap(({ mend }) => mend), ...narrowOut],
};
