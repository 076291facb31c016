import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** Somebody who answers, then the right answer, then the right question. */
export const solution: Change = {
  id: 'solution',
  title: {
    en: 'A resolver that answers, private names on, and the Region’s own names',
    ja: '答えるリゾルバー、プライベートな名前、リージョンの名前',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
