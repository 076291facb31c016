import type { Task } from '#labs/lab.ts';
import { conditions } from './conditions.ts';
import { hints } from './hints.ts';

export const tasks: readonly Task[] = [
  {
    id: 'repair',
    title: { en: '', ja: '' },
    points: 100,
    needs: [],
    conditions,
    hints,
  },
];
