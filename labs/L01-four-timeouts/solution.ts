import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** Five repairs, none of which touches a security group. */
export const solution: Change = {
  id: 'solution',
  title: { en: 'Five causes, five repairs', ja: '五つの原因に、五つの修正' },
  steps: faults.flatMap(({ mend }) => mend),
};
