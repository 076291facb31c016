import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** The least that mends it, in an order in which one would find it. */
export const solution: Change = {
  id: 'solution',
  title: { en: '', ja: '' },
  steps: faults.flatMap(({ mend }) => mend),
};
