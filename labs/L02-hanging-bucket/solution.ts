import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

export const solution: Change = {
  id: 'solution',
  title: {
    en: 'One more table, one more door, and the rates brought near',
    ja: 'ルートテーブルを一つ、出入口を一つ、そしてレートを近くへ',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
