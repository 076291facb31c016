import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

export const solution: Change = {
  id: 'solution',
  title: {
    en: 'A wheelhouse in the bucket, and nothing else',
    ja: 'バケットの中の wheelhouse だけを使う',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
